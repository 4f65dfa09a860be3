import { useEffect, useState } from "preact/hooks";

export const MOST_SEATS = 4;

function inAddress(name: string): string {
  return new URLSearchParams(location.hash.slice(1)).get(name) ?? "";
}

/** The room that the address names: `#rum=…&plats=anna-ek,lena-dahl`. Empty for the foyer. */
export function roomInAddress(): string {
  return inAddress("rum");
}

/** The secret in a link from the terminal, which makes whoever follows it the owner; see `owner.ts`. */
export function secretInAddress(): string {
  return inAddress("nyckel");
}

/** The seats that the address names. */
export function seatsInAddress(): readonly string[] {
  return inAddress("plats").split(",").filter((id) => id !== "").slice(0, MOST_SEATS);
}

/** The seat that the address shows without everything around it. */
export function isAlone(): boolean {
  return inAddress("bara") !== "";
}

export function addressOf(seats: readonly string[], alone = isAlone()): string {
  const place = seats.length > 0 ? `&plats=${seats.map(encodeURIComponent).join(",")}` : "";
  return `#rum=${encodeURIComponent(roomInAddress())}${place}${alone ? "&bara=1" : ""}`;
}

/** Another room has other seats: those of the last one do not follow along. The browser's back button leads back. */
export function goToRoom(room: string): void {
  history.pushState(null, "", room === "" ? location.pathname : `#rum=${encodeURIComponent(room)}`);
}

/** Takes the secret out of the address, so that a link that is passed on makes nobody else the owner. */
export function hideSecret(): void {
  history.replaceState(null, "", addressOf(seatsInAddress()));
}

/** The seats shown. They stand in the address, so that a link or a reload shows the same ones. */
export function useSeats(): [readonly string[], (seats: readonly string[]) => void] {
  const [seats, setSeats] = useState(seatsInAddress);
  useEffect(() => {
    const changed = () => setSeats(seatsInAddress());
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  const show = (wanted: readonly string[]) => {
    history.replaceState(null, "", addressOf(wanted));
    setSeats(wanted);
  };
  return [seats, show];
}
