import type { Hall } from "../protocol";
import { useArrival } from "../chrome/arrival";
import { useSay, useTools } from "../state/tools";
import { inLanguage } from "../words/bilingual";

/** While the program starts, and where it could not. */
export function Starting({ hall, byPress }: { readonly hall: Hall; readonly byPress: boolean }) {
  const place = useArrival(byPress);
  return (
    <main id="content" class="waiting" tabIndex={-1} ref={place}>
      {hall.state === "failed" ? <Failed hall={hall} /> : <OnItsWay hall={hall} />}
    </main>
  );
}

function OnItsWay({ hall }: { readonly hall: Hall }) {
  const { words } = useTools();
  const say = useSay();
  const story = hall.stories.find((one) => one.key === hall.story);
  return (
    <div role="status">
      {story && <p class="quiet">{say(story.title)}</p>}
      <h1>{words.start.starting}</h1>
      <div class="progress-line" aria-hidden="true"><span /></div>
      <p class="quiet">{words.start.startingExplained}</p>
    </div>
  );
}

function Failed({ hall }: { readonly hall: Hall }) {
  const { words, language, ask, goTo } = useTools();
  const leave = async () => {
    await ask({ ask: "run", run: "leave" });
    goTo("");
  };
  return (
    <div role="alert">
      <h1>{words.start.failed}</h1>
      <p>{inLanguage(hall.problem, language)}</p>
      <p class="quiet">{words.start.failedHelp}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => void ask({ ask: "run", run: "again", language })}>
          {words.start.tryAgain}
        </button>
        <button type="button" onClick={() => void leave()}>{words.start.chooseOther}</button>
      </div>
    </div>
  );
}
