import { useEffect, useRef, useState } from "preact/hooks";
import type { Message } from "../protocol";
import { useTools } from "../state/tools";
import { onEnter } from "./enter";

interface Props {
  readonly message: Message;
  readonly seat: string;
  readonly onDone: () => void;
}

export function EditBox({ message, seat, onDone }: Props) {
  const { words, ask } = useTools();
  const [text, setText] = useState(message.text);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const save = () => {
    if (text.trim() !== "") void ask({ ask: "act", seat, act: "edit", message: message.id, text: text.trim() });
    onDone();
  };
  const typed = (event: KeyboardEvent) => {
    if (event.key === "Escape") onDone();
    onEnter(event, save);
  };
  return (
    <div class="edit-box">
      <textarea ref={box} rows={2} aria-label={words.chat.editLabel} value={text} onKeyDown={typed}
        onInput={(event) => setText(event.currentTarget.value)} />
      <div class="buttons">
        <button type="button" class="primary" onClick={save}>{words.chat.save}</button>
        <button type="button" onClick={onDone}>{words.chat.cancel}</button>
      </div>
    </div>
  );
}
