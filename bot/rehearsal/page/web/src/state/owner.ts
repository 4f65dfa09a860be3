import { hideSecret, roomInAddress, secretInAddress } from "./place";

const inThisWindow = new Map<string, string>();

/** Keeps the secret of a room that was opened from this browser. Whoever has it alone can end the room. */
export function rememberOwner(room: string, secret: string): void {
  inThisWindow.set(room, secret);
  try {
    localStorage.setItem(`owner ${room}`, secret);
  } catch {
    // Some browsers forbid storage altogether; the secret then lasts as long as the page.
  }
}

/** The secret of this room; "" for who did not open it. */
export function ownerOf(room: string): string {
  try {
    return inThisWindow.get(room) ?? localStorage.getItem(`owner ${room}`) ?? "";
  } catch {
    return inThisWindow.get(room) ?? "";
  }
}

/** The room is gone, and its secret opens nothing any more. */
export function forgetOwner(room: string): void {
  inThisWindow.delete(room);
  try {
    localStorage.removeItem(`owner ${room}`);
  } catch {
    // See above.
  }
}

/** Whoever follows the link that the terminal printed is the owner of the room that was opened there. */
export function takeSecretFromAddress(): void {
  if (secretInAddress() === "") return;
  rememberOwner(roomInAddress(), secretInAddress());
  hideSecret();
}
