import { useCallback, useEffect, useRef } from "preact/hooks";
import { Card } from "../cards/Card";
import type { Dialog, Json, Part } from "../protocol";
import { useTools } from "../state/tools";

interface Props {
  readonly dialog: Dialog;
  readonly part: Part;
  readonly problem: string;
  readonly onPress: (message: string, card: number, action: Json) => Promise<void>;
  readonly onClose: () => void;
}

/** A dialog that Teams has opened for one person. It covers that person's screen and nobody else's. */
export function DialogBox({ dialog, part, problem, onPress, onClose }: Props) {
  const { words } = useTools();
  const box = useRef<HTMLDivElement>(null);
  const press = useCallback((action: Json) => onPress("dialog", 0, action), [onPress]);
  useFocusInside(box);
  const title = `dialog-${part.id}`;
  return (
    <div class="dialog-ground">
      <div class="dialog" role="dialog" aria-modal="true" aria-labelledby={title} tabIndex={-1} ref={box}
        onKeyDown={(event) => { if (event.key === "Escape") onClose(); else holdTab(event, box.current); }}>
        <div class="dialog-head">
          <h3 id={title}>{dialog.title || words.page.bot}</h3>
          <button type="button" onClick={onClose}>{words.page.close}</button>
        </div>
        {problem !== "" && <p class="notice" role="status">{problem}</p>}
        <div class="dialog-scroll">
          <Card card={dialog.card} rev={dialog.rev} oldClient={part.oldClient} onPress={press} />
        </div>
      </div>
    </div>
  );
}

/** Tab goes round in the dialog; F6 still leads to the other parts of the room, which are other people's screens. */
function holdTab(event: KeyboardEvent, box: HTMLElement | null): void {
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

/** Takes the keyboard in when the person's own press opened the dialog, and gives it back when it closes. */
function useFocusInside(box: { readonly current: HTMLElement | null }): void {
  const before = useRef<Element | null>(document.activeElement);
  useEffect(() => {
    const column = box.current?.closest<HTMLElement>("[data-seat]") ?? null;
    const was = before.current;
    // The column that becomes inert has already lost the focus to the page itself.
    const mine = was === null || was === document.body || column?.contains(was);
    if (mine) box.current?.focus();
    return () => {
      if (!mine) return;
      const stillThere = was instanceof HTMLElement && was !== document.body && was.isConnected;
      (stillThere ? was : column)?.focus();
    };
  }, []);
}
