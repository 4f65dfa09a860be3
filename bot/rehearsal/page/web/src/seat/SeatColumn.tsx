import { memo } from "preact/compat";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import { tabId } from "../chrome/Tabs";
import type { Json, Part } from "../protocol";
import type { Screen } from "../state/screen";
import { useTools } from "../state/tools";
import { usePointed } from "../tour/pointed";
import type { Pointing } from "../tour/pointing";
import { ChatTabs, type ChatName } from "./ChatTabs";
import { Composer } from "./Composer";
import { DialogBox } from "./DialogBox";
import { MessageList } from "./MessageList";
import { Notices } from "./Notices";
import { SeatHeader } from "./SeatHeader";

interface Props {
  readonly part: Part;
  readonly cast: readonly Part[];
  readonly chatOpen: boolean;
  readonly screen: Screen;
  /** Whether this is the column the visitor works in, which alone says its news aloud. */
  readonly live: boolean;
  readonly hidden: boolean;
  /** Whether the column is one of several behind tabs. */
  readonly tabbed: boolean;
  /** Whether it stands in a window of its own. */
  readonly alone: boolean;
  readonly pointing: Pointing | null;
  readonly onActive: (seat: string) => void;
  readonly onChange: (seat: string) => void;
  readonly onClose: (seat: string) => void;
}

/** One person's Teams. */
export const SeatColumn = memo(function SeatColumn(props: Props) {
  const { part, cast, chatOpen, screen, live, hidden, tabbed, pointing } = props;
  const { words, ask } = useTools();
  const column = useRef<HTMLElement>(null);
  const [chat, setChat] = useState<ChatName>("meeting");
  const [problem, setProblem] = useState("");
  const [read, setRead] = useState(0);
  const lastNotice = useRef(0);
  const awaiting = useRef(false);
  lastNotice.current = screen.notices.at(-1)?.n ?? 0;
  const shown: ChatName = part.hasApp ? chat : "meeting";
  const messages = useMemo(() => screen.messages.filter((one) => one.chat === shown), [screen.messages, shown]);
  const names = useMemo(() => new Map(cast.map((one) => [one.id, one.name])), [cast.length]);
  usePointed(column, hidden ? null : pointing);

  // Whoever does the next thing is done with what was told about the one before.
  const goOn = useCallback(() => {
    setProblem("");
    setRead(lastNotice.current);
    awaiting.current = true;
  }, []);
  const press = useCallback(async (message: string, card: number, action: Json) => {
    goOn();
    const target = message === "dialog" ? { message: "dialog", card: 0 } as const : { message, card };
    const outcome = await ask({ ask: "act", seat: part.id, act: "press", action, ...target });
    setProblem(outcome.problem);
  }, [ask, goOn, part.id]);
  const closeDialog = useCallback(() => void ask({ ask: "act", seat: part.id, act: "close" }), [ask, part.id]);

  const named = tabbed ? { role: "tabpanel" as const, "aria-labelledby": tabId("seat", part.id) } : { "aria-label": words.seat.label(part.name) };
  return (
    <section class="seat" id={`seat-${part.id}`} data-seat={part.id} data-region tabIndex={-1} ref={column} hidden={hidden}
      onFocusIn={() => props.onActive(part.id)} {...named}>
      <div class="seat-inside" inert={screen.dialog !== null}>
        <SeatHeader part={part} pointed={pointing?.message === "join"} alone={props.alone} onChange={props.onChange} onClose={props.onClose}
          onProblem={setProblem} />
        {part.hasApp && (
          <ChatTabs seat={part.id} chosen={shown} onChoose={setChat} messages={screen.messages}
            pointed={pointing && pointing.message !== "dialog" && pointing.message !== "join" ? pointing.chat : null} />
        )}
        <MessageList key={shown} chat={shown} part={part} names={names} messages={messages} live={live && !hidden} awaiting={awaiting} onPress={press} />
        <Notices notices={screen.notices} problem={problem} read={read} onRead={setRead} onProblemRead={() => setProblem("")} />
        <Composer key={`${shown}-composer`} part={part} chat={shown} chatOpen={chatOpen} onSend={goOn} onProblem={setProblem}
          pointed={pointing?.message === "" && pointing.chat === shown} />
      </div>
      {screen.dialog && <DialogBox dialog={screen.dialog} part={part} problem={problem} onPress={press} onClose={closeDialog} />}
    </section>
  );
});
