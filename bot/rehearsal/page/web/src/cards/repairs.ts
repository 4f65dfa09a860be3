/** Mends what the renderer leaves inaccessible. */
export function repair(card: HTMLElement): void {
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
}
