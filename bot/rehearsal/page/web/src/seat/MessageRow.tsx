import { memo } from "preact/compat";
import { useCallback, useState } from "preact/hooks";
import { Card } from "../cards/Card";
import type { Json, Message } from "../protocol";
import { useTools } from "../state/tools";
import { Avatar, BotAvatar } from "./Avatar";
import { EditBox } from "./EditBox";

interface Props {
  readonly message: Message;
  readonly name: string;
  readonly mine: boolean;
  readonly seat: string;
  readonly oldClient: boolean;
  readonly onPress: (message: string, card: number, action: Json) => Promise<void>;
}

export const MessageRow = memo(function MessageRow(props: Props) {
  const { message, name, mine, seat } = props;
  const { words, language } = useTools();
  const [editing, setEditing] = useState(false);
  const fromBot = message.seat === "";
  const writer = fromBot ? words.page.bot : mine ? words.chat.mine : name;
  const time = new Date(message.at).toLocaleTimeString(language === "en" ? "en-GB" : "sv-SE", { hour: "2-digit", minute: "2-digit" });
  const gone = message.state === "deleted" || message.state === "hidden";
  return (
    <article class={`message${mine ? " mine" : ""}${fromBot ? " from-bot" : ""}`} data-message={message.id} aria-label={`${writer} ${time}`}>
      {!mine && (fromBot ? <BotAvatar /> : <Avatar name={name} />)}
      <div class="message-body">
        <p class="message-head">
          <span class="writer">{writer}</span> <time dateTime={message.at}>{time}</time>
          {message.state === "edited" && <span class="quiet"> {words.chat.edited}</span>}
        </p>
        {gone && <p class="bubble gone">{message.state === "deleted" ? words.chat.deleted : words.chat.hidden}</p>}
        {!gone && editing && <EditBox message={message} seat={seat} onDone={() => setEditing(false)} />}
        {!gone && !editing && message.text !== "" && <p class="bubble">{message.text}</p>}
        {!gone && <Cards {...props} />}
        {mine && !gone && !editing && <OwnButtons message={message} seat={seat} onEdit={() => setEditing(true)} />}
      </div>
    </article>
  );
}, (before, now) => before.message.rev === now.message.rev && before.message.state === now.message.state
  && before.message.text === now.message.text && before.name === now.name && before.mine === now.mine
  && before.oldClient === now.oldClient && before.onPress === now.onPress);

function Cards({ message, oldClient, onPress }: Props) {
  const { chat } = useTools().words;
  if (message.cards.length === 0) return null;
  return (
    <div class="cards">
      {message.own && <p class="own">{chat.own}</p>}
      {message.cards.map((card, index) => (
        <MessageCard key={index} card={card} index={index} message={message} oldClient={oldClient} onPress={onPress} />
      ))}
    </div>
  );
}

interface MessageCardProps extends Pick<Props, "message" | "oldClient" | "onPress"> {
  readonly card: Json;
  readonly index: number;
}

function MessageCard({ card, index, message, oldClient, onPress }: MessageCardProps) {
  const press = useCallback((action: Json) => onPress(message.id, index, action), [message.id, index, onPress]);
  return <Card card={card} rev={message.rev} oldClient={oldClient} onPress={press} />;
}

interface OwnProps {
  readonly message: Message;
  readonly seat: string;
  readonly onEdit: () => void;
}

function OwnButtons({ message, seat, onEdit }: OwnProps) {
  const { words, ask } = useTools();
  const what = message.text.slice(0, 40);
  return (
    <div class="own-buttons">
      <button type="button" class="link" aria-label={`${words.chat.edit}: ${what}`} onClick={onEdit}>{words.chat.edit}</button>
      <button type="button" class="link" aria-label={`${words.chat.remove}: ${what}`}
        onClick={() => void ask({ ask: "act", seat, act: "delete", message: message.id })}>{words.chat.remove}</button>
    </div>
  );
}
