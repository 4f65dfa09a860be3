import { tabId } from "../chrome/Tabs";
import type { Json, Message, Part } from "../protocol";
import { useTools } from "../state/tools";
import { MessageRow } from "./MessageRow";
import { useFollowing } from "./following";

interface Props {
  readonly chat: Message["chat"];
  readonly part: Part;
  readonly names: ReadonlyMap<string, string>;
  readonly messages: readonly Message[];
  readonly live: boolean;
  /** Whether the person has acted, and nothing new has come since. */
  readonly awaiting: { current: boolean };
  readonly onPress: (message: string, card: number, action: Json) => Promise<void>;
}

const LONG = 60;

/** One chat, the newest last. It follows what comes only while the reader is at the bottom. */
export function MessageList({ chat, part, names, messages, live, awaiting, onPress }: Props) {
  const { words } = useTools();
  const { list, inside, behind, toBottom, scrolled, pressed } = useFollowing(messages, awaiting);
  const withinTabs = part.hasApp ? { role: "tabpanel" as const, "aria-labelledby": tabId(`chat-${part.id}`, chat) } : {};
  return (
    <div class="chat" data-chat={chat} id={`log-${part.id}`} {...withinTabs}>
      <div class="chat-scroll" ref={list} onScroll={scrolled} onClickCapture={pressed} tabIndex={0} role="log" aria-live={live ? "polite" : "off"}
        aria-label={words.chat.log[chat](part.name)}>
        <div class={messages.length > LONG ? "chat-inside long" : "chat-inside"} ref={inside}>
          {messages.length === 0 && <p class="quiet chat-empty">{words.chat.empty[chat]}</p>}
          {messages.map((message) => (
            <MessageRow key={message.id} message={message} mine={message.seat === part.id} name={names.get(message.seat) ?? message.seat}
              seat={part.id} oldClient={part.oldClient} onPress={onPress} />
          ))}
        </div>
      </div>
      {behind && <button type="button" class="to-bottom" onClick={toBottom}>{words.chat.newMessages} <span aria-hidden="true">↓</span></button>}
    </div>
  );
}
