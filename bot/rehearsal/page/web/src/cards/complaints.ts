import { FOCUSABLE } from "./focus";

/** How the id of what is wrong with an answer begins (cards/asked.py). Its input stands right below it. */
const WRONG = "-wrong_";

/**
 * Makes what is wrong with a form heard, and ties each complaint to its input. Returns the first input complained of,
 * where whoever filled in the form goes on; null where nothing is wrong.
 */
export function complainedOf(card: HTMLElement): HTMLElement | null {
  let first: HTMLElement | null = null;
  for (const complaint of card.querySelectorAll<HTMLElement>(`[id*="${WRONG}"]`)) {
    complaint.setAttribute("role", "alert");
    const input = inputBelow(card, complaint);
    input?.setAttribute("aria-describedby", complaint.id);
    first ??= input;
  }
  return first;
}

function inputBelow(card: HTMLElement, complaint: HTMLElement): HTMLElement | null {
  const after = [...card.querySelectorAll<HTMLElement>(FOCUSABLE)]
    .filter((one) => complaint.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  return after[0] ?? null;
}
