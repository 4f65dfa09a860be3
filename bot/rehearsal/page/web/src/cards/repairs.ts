import { BEHIND } from "./originals";

/** Mends what the renderer leaves inaccessible. */
export function repair(card: HTMLElement, lang: unknown): void {
  // The card is not itself something to press: only what is in it.
  card.removeAttribute("tabindex");
  card.tabIndex = -1;
  for (const bar of card.querySelectorAll("[role=menubar], [role=menu]")) bar.removeAttribute("role");
  for (const item of card.querySelectorAll("[role=menuitem]")) item.removeAttribute("role");
  for (const button of card.querySelectorAll("button")) {
    button.type = "button";
    button.removeAttribute("role");
    // The title stands on the button already; the label only says it twice.
    if (button.getAttribute("aria-label") === button.textContent) button.removeAttribute("aria-label");
  }
  for (const row of card.querySelectorAll<HTMLElement>(`[id*="-${BEHIND}"]`)) putBehind(row, lang);
}

/** Teams puts the buttons that are seldom pressed behind "…", last in the row of the others; here it opens below that row. */
function putBehind(row: HTMLElement, lang: unknown): void {
  const more = document.createElement("details");
  const sign = document.createElement("summary");
  more.className = "behind";
  sign.textContent = "…";
  sign.setAttribute("aria-label", lang === "en" ? "More actions" : "Fler åtgärder");
  const before = rowBefore(row);
  row.replaceWith(more);
  more.append(sign, row);
  before?.append(more);
}

/** The row of buttons right before this one, where nothing but a gap is between them. */
function rowBefore(row: HTMLElement): HTMLElement | null {
  const gap = row.previousElementSibling;
  const before = gap?.matches(".ac-horizontal-separator") ? gap.previousElementSibling : gap;
  return before?.querySelector<HTMLElement>(":scope > div > .ac-actionSet") ?? null;
}
