import { useState } from "preact/hooks";
import { Coach } from "../tour/Coach";
import type { Pointing } from "../tour/pointing";
import type { Hall } from "../protocol";
import { SeatColumn } from "../seat/SeatColumn";
import { MOST_SEATS } from "../state/place";
import { emptyScreen } from "../state/screen";
import type { State } from "../state/state";
import { useTools } from "../state/tools";
import { SeatPicker } from "./SeatPicker";
import { SeatTabs } from "./SeatTabs";
import type { ShownSeats } from "./shownSeats";

interface Props {
  readonly hall: Hall;
  readonly state: State;
  readonly seats: ShownSeats;
  readonly alone: boolean;
  readonly narrow: boolean;
  readonly hidden: boolean;
  readonly pointing: Pointing | null;
  readonly played: string;
  readonly onChoose: () => void;
}

/** One to four people's screens side by side; on a narrow window one at a time. */
export function Columns(props: Props) {
  const { hall, state, seats, alone, narrow, hidden, pointing, played, onChoose } = props;
  const { words } = useTools();
  const [active, setActive] = useState("");
  const [picking, setPicking] = useState<string | null>(null);
  const parts = seats.shown.flatMap((id) => hall.cast.find((part) => part.id === id) ?? []);
  const front = parts.some((part) => part.id === active) ? active : (parts[0]?.id ?? "");
  const picked = (seat: string) => {
    if (picking) seats.change(picking, seat);
    else seats.add(seat);
    setPicking(null);
    setActive(seat);
  };
  // A line of the script may be somebody's turn though nobody has chosen a role.
  const coached = hall.learner || played || (state.script?.turn?.seat ?? "");
  return (
    <section class="columns-wrap" hidden={hidden} aria-label={words.room.seats} style={{ "--columns": Math.max(parts.length, 1) }}>
      {narrow && parts.length > 1 && <SeatTabs parts={parts} front={front} onFront={setActive} />}
      {parts.length === 0 && <p class="quiet">{words.room.noSeats}</p>}
      {coached && state.script && !alone && (
        <Coach hall={hall} script={state.script} seat={coached} pointing={pointing} onChoose={onChoose} />
      )}
      <div class="columns">
        {parts.map((part) => (
          <SeatColumn key={part.id} part={part} cast={hall.cast} chatOpen={hall.chatOpen}
            screen={state.screens.get(part.id) ?? emptyScreen} live={part.id === front}
            hidden={narrow && part.id !== front} tabbed={narrow && parts.length > 1}
            pointing={pointing?.seat === part.id ? pointing : null}
            alone={alone} onActive={setActive} onChange={setPicking} onClose={seats.close} />
        ))}
      </div>
      {!alone && <Foot isFull={parts.length >= MOST_SEATS} onAdd={() => setPicking("")} />}
      {picking !== null && (
        <SeatPicker heading={words.seat.pickerHeading} cast={hall.cast} shown={seats.shown} onPick={picked} onClose={() => setPicking(null)} />
      )}
    </section>
  );
}

function Foot({ isFull, onAdd }: { readonly isFull: boolean; readonly onAdd: () => void }) {
  const { room } = useTools().words;
  return (
    <div class="columns-foot">
      {isFull ? <p class="quiet">{room.mostSeats}</p> : <button type="button" class="plain" onClick={onAdd}>+ {room.addSeat}</button>}
    </div>
  );
}
