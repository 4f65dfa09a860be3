import { useEffect, useRef, useState } from "preact/hooks";
import { useTools } from "../state/tools";

interface Props {
  readonly label: string;
  readonly look?: string;
  /** What will be lost, as a question; "" where nothing is, and the button does it at once. */
  readonly question: string;
  readonly onYes: () => void;
}

/** A button for what cannot be taken back: it asks first. */
export function Asked({ label, look, question, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class={look} onClick={() => { if (question === "") onYes(); else setAsking(true); }}>{label}</button>
      {asking && <Question label={label} question={question} onYes={onYes} onClose={() => setAsking(false)} />}
    </>
  );
}

function Question({ label, question, onYes, onClose }: Props & { readonly onClose: () => void }) {
  const { page } = useTools().words;
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const yes = () => {
    box.current?.close();
    onYes();
  };
  return (
    <dialog class="question" ref={box} onClose={onClose} aria-label={label}>
      <p>{question}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={yes}>{label}</button>
        <button type="button" onClick={() => box.current?.close()}>{page.cancel}</button>
      </div>
    </dialog>
  );
}
