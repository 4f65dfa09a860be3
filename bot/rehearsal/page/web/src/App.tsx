import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { PracticeBand } from "./chrome/PracticeBand";
import { TopBar } from "./chrome/TopBar";
import { RoomView } from "./room/RoomView";
import { StartView } from "./start/StartView";
import { Starting } from "./start/Starting";
import type { Connection, Wish } from "./state/connection";
import { useLanguage, useTheme } from "./state/settings";
import type { Store } from "./state/store";
import { forgetOwner, rememberOwner } from "./state/owner";
import { goToRoom, isAlone, roomInAddress } from "./state/place";
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
  const [choosing, setChoosing] = useState(false);
  const pressed = usePressed();
  const words = language === "sv" ? sv : en;

  const ask = useCallback(
    async (wish: Wish) => {
      const outcome = await connection.ask(wish);
      const problem = outcome.lost ? words.page.lostAnswer : inLanguage(outcome.problem, language);
      return { ...outcome, problem };
    },
    [connection, words, language],
  );
  const goTo = useGoTo(connection);
  const begin = useCallback(async (wish: Wish) => {
    const { room, problem } = await ask(wish);
    if (room) {
      rememberOwner(room.key, room.owner);
      goTo(room.key);
    }
    return problem;
  }, [ask, goTo]);
  const tools: Tools = useMemo(() => ({ words, language, theme, ask, begin, goTo }), [words, language, theme, ask, begin, goTo]);

  const hall = state.hall;
  useEffect(() => setChoosing(false), [hall?.room, hall?.run]);
  const lostRoom = hall !== null && hall.room === "" ? roomInAddress() : "";
  useEffect(() => { if (lostRoom !== "") forgetOwner(lostRoom); }, [lostRoom]);
  const alone = isAlone() && hall?.room !== "";
  useTitle(`${words.page.title} – ${words.page.bot}`);

  return (
    <ToolsContext.Provider value={tools}>
      <nav class="skips" aria-label={words.page.skips}>
        <a class="skip" href="#content" onClick={skipTo}>{words.page.skipToContent}</a>
        {hall?.state === "ready" && !choosing && <button type="button" class="skip" onClick={skipToCard}>{words.page.skipToCard}</button>}
      </nav>
      <PracticeBand />
      {!alone && <TopBar language={language} onLanguage={setLanguage} theme={themeChoice} onTheme={setThemeChoice} />}
      <p class="link-lost" role="status">{link === "lost" ? words.page.lost : ""}</p>
      {!hall && <main id="content" class="waiting" tabIndex={-1}><h1>{words.page.title}</h1><p>{words.page.connecting}</p></main>}
      {lostRoom !== "" && <p class="link-lost" role="status">{words.start.gone}</p>}
      {hall && (hall.state === "idle" || (choosing && hall.state === "ready")) && (
        <StartView hall={hall} onBack={() => setChoosing(false)} />
      )}
      {hall && (hall.state === "starting" || hall.state === "failed") && <Starting hall={hall} byPress={pressed.current} />}
      {hall && hall.state === "ready" && !choosing && (
        <RoomView key={`${hall.room} ${hall.run}`} alone={alone} byPress={pressed.current} hall={hall} state={state} connection={connection} onChoose={() => setChoosing(true)} />
      )}
    </ToolsContext.Provider>
  );
}

/** Whether anything has been pressed on this page; with a key, too. */
function usePressed(): { readonly current: boolean } {
  const pressed = useRef(false);
  useEffect(() => addEventListener("click", () => { pressed.current = true; }, { capture: true, once: true }), []);
  return pressed;
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Where the page is stands in its address, which the browser's own back button changes too. */
function useGoTo(connection: Connection): (room: string) => void {
  useEffect(() => {
    const moved = () => connection.moveTo(roomInAddress());
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, [connection]);
  return useCallback((room: string) => {
    goToRoom(room);
    connection.moveTo(room);
  }, [connection]);
}

/** The address carries the room, so a skip link may not write itself there. */
function skipTo(event: Event): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

/** To what waits for an answer: the button that a turn points at, an open dialog, or the newest card with a button. */
function skipToCard(): void {
  const shown = [...document.querySelectorAll<HTMLElement>(".seat:not([hidden]) .card")];
  const waiting = shown.filter((card) => card.querySelector("button") !== null && card.closest("[inert]") === null);
  const pointed = waiting.find((card) => card.querySelector(".pointed") !== null);
  (pointed ?? waiting.at(-1) ?? document.getElementById("content"))?.focus();
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
