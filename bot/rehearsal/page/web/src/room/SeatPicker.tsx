import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Part } from "../protocol";
import { useTools } from "../state/tools";

interface Props {
  readonly heading: string;
  readonly cast: readonly Part[];
  readonly shown: readonly string[];
  readonly onPick: (seat: string) => void;
  readonly onClose: () => void;
}

/** Everybody in the cast by role, with a field to find one among a hundred. */
export function SeatPicker({ heading, cast, shown, onPick, onClose }: Props) {
  const { words } = useTools();
  const box = useRef<HTMLDialogElement>(null);
  const [filter, setFilter] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    box.current?.showModal();
    field.current?.focus();
  }, []);
  const pick = (seat: string) => {
    // Closing first gives the keyboard back to where it came from.
    box.current?.close();
    onPick(seat);
  };
  const groups = useMemo(() => byRole(cast, filter, words.seat.role), [cast, filter, words]);
  return (
    <dialog class="picker" ref={box} onClose={onClose} aria-labelledby="picker-heading">
      <div class="picker-head">
        <h2 id="picker-heading">{heading}</h2>
        <button type="button" onClick={() => box.current?.close()}>{words.page.close}</button>
      </div>
      <label class="field">
        <span>{words.seat.filter}</span>
        <input type="search" ref={field} value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
      </label>
      <div class="picker-list" tabIndex={-1}>
        {groups.map(([role, parts]) => (
          <section key={role} aria-label={role}>
            <h3>{role} <span class="quiet">({parts.length})</span></h3>
            <ul>{parts.map((part) => <Choice key={part.id} part={part} shown={shown.includes(part.id)} onPick={pick} />)}</ul>
          </section>
        ))}
        <p role="status">{groups.length === 0 ? words.seat.nobodyFound : ""}</p>
      </div>
    </dialog>
  );
}

interface ChoiceProps {
  readonly part: Part;
  readonly shown: boolean;
  readonly onPick: (seat: string) => void;
}

function Choice({ part, shown, onPick }: ChoiceProps) {
  const { seat } = useTools().words;
  const about = [seat.place[part.place], part.group, part.oldClient ? seat.oldClient : "", part.hasApp ? "" : seat.noApp,
    shown ? seat.shown : ""].filter((text) => text !== "").join(" · ");
  return (
    <li>
      <button type="button" class="choice" disabled={shown} onClick={() => onPick(part.id)}>
        <strong>{part.name}</strong> <span class="quiet">{about}</span>
      </button>
    </li>
  );
}

function byRole(cast: readonly Part[], filter: string, roleName: (role: string) => string): [string, Part[]][] {
  const wanted = filter.trim().toLocaleLowerCase("sv");
  const groups = new Map<string, Part[]>();
  for (const part of cast) {
    const role = roleName(part.role);
    const text = `${part.name} ${part.role} ${role} ${part.group}`.toLocaleLowerCase("sv");
    if (text.includes(wanted)) groups.set(role, [...(groups.get(role) ?? []), part]);
  }
  return [...groups];
}
