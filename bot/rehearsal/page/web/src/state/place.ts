import { useEffect, useState } from "preact/hooks";

export const MOST_SEATS = 4;

/** The seats that the address names: `#plats=anna-ek,lena-dahl`. */
export function seatsInAddress(): readonly string[] {
  const named = new URLSearchParams(location.hash.slice(1)).get("plats") ?? "";
  return named.split(",").filter((id) => id !== "").slice(0, MOST_SEATS);
}

export function addressOf(seats: readonly string[]): string {
  return `#plats=${seats.map(encodeURIComponent).join(",")}`;
}

/** Another story has other seats: those of the last one shall not follow along. */
export function forgetSeats(): void {
  history.replaceState(null, "", location.pathname);
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
    history.replaceState(null, "", wanted.length > 0 ? addressOf(wanted) : location.pathname);
    setSeats(wanted);
  };
  return [seats, show];
}
