import type { Part } from "../protocol";
import { addressOf } from "../state/place";
import { useTools } from "../state/tools";
import { Icon } from "../chrome/Icon";
import { Avatar } from "./Avatar";

interface Props {
  readonly part: Part;
  /** Whether the person is to come to the meeting now. */
  readonly pointed: boolean;
  /** Whether it stands in a window of its own. */
  readonly alone: boolean;
  readonly onChange: (seat: string) => void;
  readonly onClose: (seat: string) => void;
  readonly onProblem: (problem: string) => void;
}

/** Who sits here, and what can be done with the seat itself. */
export function SeatHeader({ part, pointed, alone, onChange, onClose, onProblem }: Props) {
  const { words, ask } = useTools();
  const { seat } = words;
  const about = [seat.role(part.role), part.group, seat.place[part.place], part.kind === "member" ? "" : seat.kind[part.kind],
    part.oldClient ? seat.oldClient : "", part.hasApp ? "" : seat.noApp].filter((text) => text !== "");
  const comeOrGo = async () => {
    const outcome = await ask({ ask: "act", seat: part.id, act: part.inMeeting ? "leave" : "join" });
    onProblem(outcome.problem);
  };
  return (
    <div class="seat-header">
      <Avatar name={part.name} />
      <div class="seat-who">
        <h2>{part.name}</h2>
        <p class="quiet">{about.join(" · ")}</p>
      </div>
      <div class="seat-buttons">
        <button type="button" class="icon" title={seat.change} aria-label={seat.changeLong(part.name)} onClick={() => onChange(part.id)}>
          <Icon shape="change" />
        </button>
        {!alone && <a class="icon" href={addressOf([part.id], true)} target="_blank" rel="noopener" title={seat.openWindow}
          aria-label={seat.openWindowLong(part.name)}>
          <Icon shape="window" />
        </a>}
        {!alone && <button type="button" class="icon" title={words.page.close} aria-label={seat.closeLong(part.name)}
          onClick={() => onClose(part.id)}>
          <Icon shape="close" />
        </button>}
      </div>
      <p class={part.inMeeting ? "presence in" : "presence"}>
        <span>{part.inMeeting ? seat.inMeeting : seat.notInMeeting}</span>
        <button type="button" class={pointed ? "link pointed" : "link"} onClick={() => void comeOrGo()}>
          {part.inMeeting ? seat.leave : seat.join}
        </button>
      </p>
    </div>
  );
}
