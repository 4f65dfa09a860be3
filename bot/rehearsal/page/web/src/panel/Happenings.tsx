import { useState } from "preact/hooks";
import type { Hall, Happening } from "../protocol";
import { useTools } from "../state/tools";

type Group = "meeting" | "person" | "chat" | "teams" | "bot";

const groups: readonly (readonly [Group, readonly Happening[]])[] = [
  ["meeting", ["meeting begins", "meeting ends", "others answer"]],
  ["person", ["comes", "leaves", "loses link", "writes", "edits", "hidden"]],
  ["chat", ["chat off", "chat on", "intruder comes", "intruder leaves"]],
  ["teams", ["teams slow", "teams busy", "teams down", "teams well"]],
  ["bot", ["bot restarts", "bot stops", "bot starts"]],
];

interface Props {
  readonly hall: Hall;
  /** Whom the happenings concern until somebody else is chosen. */
  readonly first: string;
  /** The seats that are looked at. */
  readonly shown: readonly string[];
}

export function Happenings({ hall, first, shown }: Props) {
  const { words, ask } = useTools();
  const [chosen, setChosen] = useState("");
  const [said, setSaid] = useState("");
  const whom = hall.cast.some((part) => part.id === chosen) ? chosen : first || (hall.cast[0]?.id ?? "");
  const happen = async (what: Happening, group: Group) => {
    const outcome = await ask({ ask: "happen", what, seat: group === "person" ? whom : "", shown });
    setSaid(outcome.problem || words.happening.done(words.happening.names[what]));
  };
  return (
    <>
      <p>{words.happening.intro}</p>
      <p class="said" role="status">{said}</p>
      {groups.map(([group, happenings]) => (
        <section key={group} class="happenings" aria-labelledby={`happenings-${group}`}>
          <h3 id={`happenings-${group}`}>{words.happening.groups[group]}</h3>
          {group === "person" && <Whom hall={hall} whom={whom} onWhom={setChosen} />}
          <ul>
            {happenings.filter((what) => what !== "others answer" || hall.answers).map((what) => (
              <li key={what}>
                <button type="button" aria-describedby={`about-${idOf(what)}`} onClick={() => void happen(what, group)}>
                  {words.happening.names[what]}
                </button>
                <p class="quiet" id={`about-${idOf(what)}`}>{words.happening.explained[what]}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function idOf(what: Happening): string {
  return what.replaceAll(" ", "-");
}

interface WhomProps {
  readonly hall: Hall;
  readonly whom: string;
  readonly onWhom: (seat: string) => void;
}

function Whom({ hall, whom, onWhom }: WhomProps) {
  const { words } = useTools();
  return (
    <label class="field">
      <span>{words.happening.whom}</span>
      <select value={whom} onChange={(event) => onWhom(event.currentTarget.value)}>
        {hall.cast.map((part) => <option key={part.id} value={part.id}>{part.name}, {words.seat.role(part.role)}</option>)}
      </select>
    </label>
  );
}
