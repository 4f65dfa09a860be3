import { useEffect, useMemo, useState } from "preact/hooks";
import { usePointing } from "../tour/pointing";
import { SidePanel, type PanelTab } from "../panel/SidePanel";
import type { Hall } from "../protocol";
import type { Connection } from "../state/connection";
import { useMedia } from "../state/settings";
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
  readonly onChoose: () => void;
}

export const NARROW = "(max-width: 899px)";

/** The meeting: its script, some people's screens side by side, and what goes on behind them. */
export function RoomView({ hall, state, connection, onChoose }: Props) {
  const { words } = useTools();
  const narrow = useMedia(NARROW);
  const [panel, setPanel] = useState<PanelTab | null>(null);
  const [played, setPlayed] = useState(hall.learner);
  const seats = useShownSeats(hall);
  const turn = state.script?.turn ?? null;
  const pointing = usePointing(hall, turn, state.screens);

  useEffect(() => connection.watch(seats.shown, panel === "wire", panel === "journal"), [seats.shown.join(), panel]);
  useRegionKeys();
  const present = useMemo(() => hall.cast.filter((part) => part.inMeeting).length, [hall.cast]);

  return (
    <main id="content" class={panel ? "room with-panel" : "room"} tabIndex={-1} aria-label={words.room.label}>
      <RoomHeader hall={hall} present={present} onChoose={onChoose} panel={panel}
        onPanel={() => setPanel(panel ? null : "happenings")} />
      {state.script && (
        <Player hall={hall} script={state.script} folded={seats.alone || hall.learner !== ""} played={played}
          onPlayed={(seat) => { setPlayed(seat); if (seat) seats.add(seat); }} />
      )}
      <div class="desk">
        <Columns hall={hall} state={state} seats={seats} narrow={narrow} hidden={narrow && panel !== null}
          pointing={pointing} played={played} onChoose={onChoose} />
        {panel && <SidePanel tab={panel} onTab={setPanel} hall={hall} state={state} shown={seats.shown} />}
      </div>
    </main>
  );
}
