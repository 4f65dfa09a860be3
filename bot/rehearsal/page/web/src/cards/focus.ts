export const FOCUSABLE = "button, input, select, textarea, a[href]";

/** Where in a card the keyboard was, told so that it can be found again when the card has been drawn anew. */
export interface Spot {
  readonly name: string;
  /** Which one of those with the same name. */
  readonly index: number;
}

export function spotOf(host: HTMLElement): Spot | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !host.contains(focused)) return null;
  const name = nameOf(focused);
  return { name, index: alike(host, name).indexOf(focused) };
}

/**
 * To the same button or field where it is still there, otherwise to the card: what now stands in the button's place
 * may do something quite different, and whoever presses Enter twice must not open a matter by mistake.
 */
export function returnTo(host: HTMLElement, spot: Spot): void {
  const same = alike(host, spot.name);
  const there = same[Math.min(Math.max(spot.index, 0), same.length - 1)];
  (there ?? host).focus({ preventScroll: true });
}

function alike(host: HTMLElement, name: string): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => nameOf(one) === name);
}

function nameOf(element: HTMLElement): string {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
    || element instanceof HTMLTextAreaElement;
  const labels = isField ? [...(element.labels ?? [])].map((one) => one.textContent ?? "") : [];
  return `${element.tagName} ${element.getAttribute("aria-label") ?? ""} ${labels.join(" ")} ${element.textContent ?? ""}`;
}
