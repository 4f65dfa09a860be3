import { useEffect, useMemo, useState } from "preact/hooks";
import { useArrival } from "../chrome/arrival";
import { usePointing } from "../tour/pointing";
import { SidePanel, type PanelTab } from "../panel/SidePanel";
import type { Hall } from "../protocol";
import type { Connection } from "../state/connection";
import { NARROW, useMedia } from "../state/settings";
import type { State } from "../state/state";
import { useTools } from "../state/tools";
import { Columns } from "./Columns";
import { Player } from "./Player";
import { RoomHeader } from "./RoomHeader";
import { useRegionKeys } from "./regionKeys";
import { useShownSeats } from "./shownSeats";

interface Props {
  readonly hall: Hall;
  readonly state: State;
  readonly connection: Connection;
  /** Whether one seat is shown by itself, in a window of its own. */
  readonly alone: boolean;
  /** Whether a press on this page has led here. */
  readonly byPress: boolean;
  readonly onChoose: () => void;
}

/** The meeting: its script, some people's screens side by side, and what goes on behind them. */
export function RoomView({ hall, state, connection, alone, byPress, onChoose }: Props) {
  const { words } = useTools();
  const narrow = useMedia(NARROW);
  const [panel, setPanel] = useState<PanelTab | null>(null);
  const [played, setPlayed] = useState(hall.learner);
  const seats = useShownSeats(hall);
  const turn = state.script?.turn ?? null;
  const pointing = usePointing(hall, turn, state.screens);

  useEffect(() => connection.watch(seats.shown, panel === "wire", panel === "journal"), [seats.shown.join(), panel]);
  useRegionKeys();
  const place = useArrival(byPress);
  const present = useMemo(() => hall.cast.filter((part) => part.inMeeting).length, [hall.cast]);

  return (
    <main id="content" class={`room${panel ? " with-panel" : ""}${alone ? " alone" : ""}`} tabIndex={-1} ref={place}
      aria-label={words.room.label}>
      {!alone && (
        <RoomHeader hall={hall} present={present} onChoose={onChoose} panel={panel}
          onPanel={() => setPanel(panel ? null : "happenings")} />
      )}
      {state.script && !alone && (
        <Player hall={hall} script={state.script} folded={hall.learner !== ""} played={played}
          onPlayed={(seat) => { setPlayed(seat); if (seat) seats.add(seat); }} />
      )}
      <div class="desk">
        <Columns hall={hall} state={state} seats={seats} alone={alone} narrow={narrow} hidden={narrow && panel !== null}
          pointing={pointing} played={played} onChoose={onChoose} />
        {panel && <SidePanel tab={panel} onTab={setPanel} hall={hall} state={state} shown={seats.shown} />}
      </div>
    </main>
  );
}
