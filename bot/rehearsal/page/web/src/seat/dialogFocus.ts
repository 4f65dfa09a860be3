import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Takes the keyboard in when the person's own press opened the dialog, holds it there whatever is drawn anew in it, and
 * gives it back when it closes. It is taken in the moment that the dialog is there: whoever is quick with Tab is not
 * thrown back afterwards.
 */
export function useFocusInside(box: RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null>(document.activeElement);
  useLayoutEffect(() => {
    const inside = box.current;
    if (!inside) return;
    const column = inside.closest<HTMLElement>("[data-seat]");
    const was = before.current;
    // The column that becomes inert has already lost the focus to the page itself.
    const mine = was === null || was === document.body || (column?.contains(was) ?? false);
    const letGo = hold(inside, mine);
    if (mine) inside.focus();
    return () => {
      letGo();
      if (!mine) return;
      const stillThere = was instanceof HTMLElement && was !== document.body && was.isConnected;
      (stillThere ? was : column)?.focus();
    };
  }, []);
}

/**
 * Brings the keyboard back into the box when what it stood on is gone. Whoever goes elsewhere, with F6 or a finger, is
 * let go. Returns what ends it.
 */
function hold(box: HTMLElement, mine: boolean): () => void {
  let isHeld = mine;
  const isInside = (event: Event) => event.target instanceof Node && box.contains(event.target);
  const moved = (event: Event) => { isHeld = isInside(event); };
  const pressed = (event: Event) => { isHeld = isHeld && isInside(event); };
  const back = () => {
    if (isHeld && document.activeElement === document.body) box.focus({ preventScroll: true });
  };
  const drawn = new MutationObserver(back);
  drawn.observe(box, { childList: true, subtree: true });
  document.addEventListener("focusin", moved);
  document.addEventListener("pointerdown", pressed);
  // What was hidden or switched off under the keyboard is no change of what stands there.
  document.addEventListener("keydown", back, true);
  return () => {
    drawn.disconnect();
    document.removeEventListener("focusin", moved);
    document.removeEventListener("pointerdown", pressed);
    document.removeEventListener("keydown", back, true);
  };
}

/** Tab goes round in the dialog; F6 still leads to the other parts of the room, which are other people's screens. */
export function holdTab(event: KeyboardEvent, box: HTMLElement | null): void {
  if (event.key !== "Tab" || !box) return;
  const stops = [...box.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href], summary, [tabindex='0']")]
    .filter((one) => one.tabIndex >= 0 && !one.hasAttribute("disabled") && one.offsetParent !== null);
  const [first, last] = [stops[0], stops.at(-1)];
  const here = document.activeElement;
  const leaves = event.shiftKey ? here === first || here === box : here === last || isRadioOf(here, last);
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** The radio buttons of a question are one stop. */
function isRadioOf(here: Element | null, last: HTMLElement | undefined): boolean {
  return here instanceof HTMLInputElement && last instanceof HTMLInputElement && here.type === "radio" && here.name === last.name;
}
