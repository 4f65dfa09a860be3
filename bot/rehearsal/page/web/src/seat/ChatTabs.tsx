import { useEffect, useState } from "preact/hooks";
import { Tabs } from "../chrome/Tabs";
import type { Message } from "../protocol";
import { useTools } from "../state/tools";

export type ChatName = Message["chat"];

interface Props {
  readonly seat: string;
  readonly chosen: ChatName;
  readonly onChoose: (chat: ChatName) => void;
  readonly messages: readonly Message[];
  /** The chat in which the person is to do something now. */
  readonly pointed: ChatName | null;
}

export function ChatTabs({ seat, chosen, onChoose, messages, pointed }: Props) {
  const { chat } = useTools().words;
  const unread = useUnread(seat, chosen, messages);
  const tab = (key: ChatName) => ({
    key,
    label: chat[key],
    note: unread[key] > 0 ? `(${chat.unread(unread[key])})` : "",
    panel: `log-${seat}`,
    pointed: pointed === key && chosen !== key,
  });
  return <Tabs label={chat.chats} name={`chat-${seat}`} tabs={[tab("meeting"), tab("private")]} chosen={chosen} onChoose={onChoose} />;
}

/** How many messages have come to each chat since it was last open. What was there from the beginning counts as read. */
function useUnread(seat: string, chosen: ChatName, messages: readonly Message[]): Record<ChatName, number> {
  const last = newest(messages);
  const [read, setRead] = useState<Record<ChatName, number>>({ meeting: last, private: last });
  useEffect(() => setRead((before) => ({ ...before, [chosen]: Math.max(before[chosen], last) })), [chosen, last]);
  const count = (chat: ChatName) => chat === chosen ? 0
    : messages.filter((one) => one.chat === chat && one.seat !== seat && Number(one.id) > read[chat]).length;
  return { meeting: count("meeting"), private: count("private") };
}

function newest(messages: readonly Message[]): number {
  return Number(messages.at(-1)?.id ?? 0);
}
