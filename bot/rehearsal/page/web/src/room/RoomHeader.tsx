import type { Hall } from "../protocol";
import { Again } from "./Again";
import { useSay, useTools } from "../state/tools";

interface Props {
  readonly hall: Hall;
  readonly present: number;
  readonly panel: string | null;
  readonly onPanel: () => void;
  readonly onChoose: () => void;
}

export function RoomHeader({ hall, present, panel, onPanel, onChoose }: Props) {
  const { words } = useTools();
  const say = useSay();
  const story = hall.stories.find((one) => one.key === hall.story);
  const title = story ? say(story.title) : words.start.own.heading;
  return (
    <div class="room-header">
      <div class="room-title">
        <h1>{title}</h1>
        {title !== hall.meeting && <p class="quiet">{hall.meeting}</p>}
        <Facts hall={hall} present={present} />
      </div>
      <div class="buttons">
        <button type="button" aria-expanded={panel !== null} onClick={onPanel}>{words.panel.open}</button>
        <button type="button" onClick={onChoose}>{words.room.choose}</button>
      </div>
      <OtherLanguage hall={hall} />
    </div>
  );
}

function Facts({ hall, present }: { readonly hall: Hall; readonly present: number }) {
  const { room } = useTools().words;
  return (
    <ul class="facts" aria-label={room.facts}>
      <li class={hall.stage === "running" ? "fact good" : "fact"}>{room.stage[hall.stage]}</li>
      <li class="fact">{room.present(present)}</li>
      <li class={hall.bot === "up" ? "fact good" : "fact bad"}>{room.bot[hall.bot]}</li>
      {hall.trouble && <li class="fact bad">{room.trouble[hall.trouble]}</li>}
      {!hall.chatOpen && <li class="fact bad">{room.chatOff}</li>}
    </ul>
  );
}

/** The page speaks a new language at once, but cards that are already sent stay as they were. */
function OtherLanguage({ hall }: { readonly hall: Hall }) {
  const { words, language } = useTools();
  if (hall.language === language) return null;
  return (
    <p class="other-language">
      {words.room.otherLanguage}{" "}
      <Again hall={hall} label={words.room.againInLanguage} look="link" />
    </p>
  );
}
