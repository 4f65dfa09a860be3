import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { PracticeBand } from "./chrome/PracticeBand";
import { TopBar } from "./chrome/TopBar";
import { RoomView } from "./room/RoomView";
import { StartView } from "./start/StartView";
import { Starting } from "./start/Starting";
import type { Connection, Wish } from "./state/connection";
import { useLanguage, useTheme } from "./state/settings";
import type { Store } from "./state/store";
import { seatsInAddress } from "./state/place";
import { type Tools, ToolsContext } from "./state/tools";
import { en } from "./words/en";
import { inLanguage } from "./words/bilingual";
import { sv } from "./words/sv";

interface Props {
  readonly store: Store;
  readonly connection: Connection;
}

export function App({ store, connection }: Props) {
  const { state, link } = useStore(store);
  const [language, setLanguage] = useLanguage();
  const [theme, themeChoice, setThemeChoice] = useTheme();
  // Whoever comes by the bare address chooses first, also while others rehearse; a link to a seat goes straight there.
  const [choosing, setChoosing] = useState(() => seatsInAddress().length === 0);
  const firstRun = useRef<number | null>(null);
  const words = language === "sv" ? sv : en;

  const ask = useCallback(
    async (wish: Wish) => {
      const outcome = await connection.ask(wish);
      const problem = outcome.lost ? words.page.lostAnswer : inLanguage(outcome.problem, language);
      return { ...outcome, problem };
    },
    [connection, words, language],
  );
  const tools: Tools = useMemo(() => ({ words, language, theme, ask }), [words, language, theme, ask]);

  const hall = state.hall;
  // Whoever has started a rehearsal, here or in another window, wants to see it.
  useEffect(() => {
    if (!hall) return;
    if (firstRun.current !== null && firstRun.current !== hall.run) setChoosing(false);
    firstRun.current = hall.run;
  }, [hall?.run]);
  useTitle(`${words.page.title} – ${words.page.bot}`);

  return (
    <ToolsContext.Provider value={tools}>
      <a class="skip" href="#content" onClick={skipTo}>{words.page.skipToContent}</a>
      <PracticeBand />
      <TopBar language={language} onLanguage={setLanguage} theme={themeChoice} onTheme={setThemeChoice} />
      <p class="link-lost" role="status">{link === "lost" ? words.page.lost : ""}</p>
      {!hall && <main id="content" class="waiting" tabIndex={-1}><h1>{words.page.title}</h1><p>{words.page.connecting}</p></main>}
      {hall && (hall.state === "idle" || (choosing && hall.state === "ready")) && (
        <StartView hall={hall} onBack={() => setChoosing(false)} />
      )}
      {hall && (hall.state === "starting" || hall.state === "failed") && <Starting hall={hall} />}
      {hall && hall.state === "ready" && !choosing && (
        <RoomView key={hall.run} hall={hall} state={state} connection={connection} onChoose={() => setChoosing(true)} />
      )}
    </ToolsContext.Provider>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The address carries the seats, so a skip link may not write itself there. */
function skipTo(event: Event): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

function useStore(store: Store) {
  const [seen, setSeen] = useState({ state: store.state, link: store.link });
  useEffect(() => {
    const changed = () => setSeen({ state: store.state, link: store.link });
    changed();
    return store.subscribe(changed);
  }, [store]);
  return seen;
}
