import { useCallback, useRef } from "preact/hooks";
import { Card } from "../cards/Card";
import type { Dialog, Json, Part } from "../protocol";
import { useTools } from "../state/tools";
import { holdTab, useFocusInside } from "./dialogFocus";

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
