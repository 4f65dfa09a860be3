import { useState } from "preact/hooks";
import type { Message, Part } from "../protocol";
import { Icon } from "../chrome/Icon";
import { useTools } from "../state/tools";
import { onEnter } from "./enter";

interface Props {
  readonly part: Part;
  readonly chat: Message["chat"];
  readonly chatOpen: boolean;
  readonly pointed: boolean;
  /** Called when something is sent, before the answer is known. */
  readonly onSend: () => void;
  readonly onProblem: (problem: string) => void;
}

/** Where the person writes. */
export function Composer({ part, chat, chatOpen, pointed, onSend, onProblem }: Props) {
  const { words, ask } = useTools();
  const [text, setText] = useState("");
  const [mention, setMention] = useState(false);
  const closed = chat === "private" ? "" : !part.inChat ? words.chat.notInChat : chatOpen ? "" : words.chat.chatIsOff;
  const mayMention = chat === "meeting" && part.kind !== "anonymous" && part.hasApp;
  const hint = `${part.id}-${chat}-hint`;

  const send = async () => {
    const said = text.trim();
    if (said === "" || closed !== "") return;
    setText("");
    onSend();
    const outcome = await ask({ ask: "act", seat: part.id, act: "say", chat, text: said, mention: mention && mayMention });
    onProblem(outcome.problem);
    // What could not be said is given back, unless something new has been written meanwhile.
    if (outcome.problem !== "") setText((now) => now || said);
  };
  const typed = (event: KeyboardEvent) => onEnter(event, () => void send());
  return (
    <form class={pointed ? "composer pointed" : "composer"} onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <div class="composer-row">
        <textarea rows={2} value={text} aria-label={words.chat.write[chat]} placeholder={words.chat.write[chat]} aria-describedby={hint}
          readOnly={closed !== ""} aria-disabled={closed !== ""} onKeyDown={typed} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit" class="primary" disabled={closed !== ""}>
          <Icon shape="send" /><span>{words.chat.send}</span>
        </button>
      </div>
      <div class="composer-foot">
        <p class={closed === "" ? "quiet hint" : "closed"} id={hint}>{closed === "" ? words.chat.keys : closed}</p>
        {mayMention && closed === "" && (
          <label class="check">
            <input type="checkbox" checked={mention} onChange={(event) => setMention(event.currentTarget.checked)} />
            {words.chat.mention}
          </label>
        )}
      </div>
    </form>
  );
}
