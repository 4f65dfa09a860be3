const FOCUSABLE = "button, input, select, textarea, a[href]";

/** Where in a card the keyboard was, told so that it can be found again when the card has been drawn anew. */
export interface Spot {
  readonly name: string;
  readonly index: number;
}

export function spotOf(host: HTMLElement): Spot | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !host.contains(focused)) return null;
  return { name: nameOf(focused), index: focusables(host).indexOf(focused) };
}

/** To the same button or field where it is still there, otherwise to the one now in its place, otherwise to the card. */
export function returnTo(host: HTMLElement, spot: Spot): void {
  const all = focusables(host);
  const same = all.find((one) => nameOf(one) === spot.name);
  const near = all[Math.min(spot.index, all.length - 1)];
  (same ?? near ?? host).focus({ preventScroll: true });
}

function focusables(host: HTMLElement): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

function nameOf(element: HTMLElement): string {
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
    || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map((one) => one.textContent ?? "") : [];
  return `${element.tagName} ${element.getAttribute("aria-label") ?? ""} ${labels.join(" ")} ${element.textContent ?? ""}`;
}
