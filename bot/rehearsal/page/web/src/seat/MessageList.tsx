import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { tabId } from "../chrome/Tabs";
import type { Json, Message, Part } from "../protocol";
import { useTools } from "../state/tools";
import { MessageRow } from "./MessageRow";

interface Props {
  readonly chat: Message["chat"];
  readonly part: Part;
  readonly names: ReadonlyMap<string, string>;
  readonly messages: readonly Message[];
  readonly live: boolean;
  readonly onPress: (message: string, card: number, action: Json) => Promise<void>;
}

const NEAR_BOTTOM = 48;

/** One chat, the newest last. It follows what comes only while the reader is at the bottom. */
export function MessageList({ chat, part, names, messages, live, onPress }: Props) {
  const { words } = useTools();
  const { list, inside, behind, toBottom, scrolled } = useFollowing(messages);
  const withinTabs = part.hasApp ? { role: "tabpanel" as const, "aria-labelledby": tabId(`chat-${part.id}`, chat) } : {};
  return (
    <div class="chat" data-chat={chat} id={`log-${part.id}`} {...withinTabs}>
      <div class="chat-scroll" ref={list} onScroll={scrolled} tabIndex={0} role="log" aria-live={live ? "polite" : "off"}
        aria-label={words.chat.log[chat](part.name)}>
        <div class="chat-inside" ref={inside}>
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

function useFollowing(messages: readonly Message[]) {
  const list = useRef<HTMLDivElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const atBottom = useRef(true);
  const [behind, setBehind] = useState(false);
  const toBottom = useCallback(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
    atBottom.current = true;
    setBehind(false);
  }, []);
  const scrolled = useCallback(() => {
    const box = list.current;
    if (!box || box.clientHeight === 0) return;
    atBottom.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_BOTTOM;
    if (atBottom.current) setBehind(false);
  }, []);
  const newest = messages.at(-1)?.id ?? "";
  useLayoutEffect(() => {
    if (atBottom.current) toBottom();
    else setBehind(true);
  }, [newest]);
  // Cards grow after they were drawn, and a column may have been hidden: the bottom is where it is now.
  useEffect(() => {
    const watcher = new ResizeObserver(() => { if (atBottom.current) toBottom(); });
    for (const box of [list.current, inside.current]) if (box) watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  return { list, inside, behind, toBottom, scrolled };
}
