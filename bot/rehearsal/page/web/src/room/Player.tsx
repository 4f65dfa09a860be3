import { useState } from "preact/hooks";
import type { Hall, ScriptAt } from "../protocol";
import { useSay, useTools } from "../state/tools";
import { useTell } from "../words/telling";
import type { PlayerWords } from "../words/words";
import { Again } from "./Again";
import { SeatPicker } from "./SeatPicker";
import { ScriptList } from "./ScriptList";

interface Props {
  readonly hall: Hall;
  readonly script: ScriptAt;
  readonly folded: boolean;
  readonly played: string;
  readonly onPlayed: (seat: string) => void;
}

/** Plays the meeting's script, line by line or by itself. In a tour the coach does most of this. */
export function Player({ hall, script, folded, played, onPlayed }: Props) {
  const { words } = useTools();
  const [open, setOpen] = useState(!folded);
  const say = useSay();
  const scene = sceneAt(hall, script.at);
  return (
    <section class="player" aria-label={words.player.label} data-region tabIndex={-1}>
      {!open && <button type="button" class="plain" onClick={() => setOpen(true)}>{words.player.show}</button>}
      {open && (
        <>
          <div class="player-now">
            <h2>{scene ? say(scene.text) : hall.meeting}</h2>
            <Standing hall={hall} script={script} />
          </div>
          <Controls script={script} hall={hall} />
          <div class="player-more">
            <ScriptList lines={hall.script} cast={hall.cast} script={script} />
            {hall.learner === "" && <PlayAs hall={hall} played={played} onPlayed={onPlayed} />}
          </div>
        </>
      )}
    </section>
  );
}

function sceneAt(hall: Hall, at: number) {
  return hall.script.slice(0, at + 1).findLast((line) => line.kind === "heading");
}

/** The line that is being played, or the last and the next one. */
function Standing({ hall, script }: { readonly hall: Hall; readonly script: ScriptAt }) {
  const { player } = useTools().words;
  const tell = useTell(hall.cast);
  const isTold = (line: Hall["script"][number]) => line.kind !== "heading" && line.kind !== "pause";
  const next = hall.script.slice(script.at).find(isTold);
  const last = hall.script.slice(0, script.at).findLast(isTold);
  if (script.state === "ended") {
    return (
      <div class="standing" role="status">
        <p>{ending(hall, script, player)}</p>
        <Failures script={script} />
      </div>
    );
  }
  return (
    <div class="standing">
      {script.failures.length > 0 && <p class="failure">{player.didNotCome(script.failures.length)}</p>}
      {last && script.state !== "playing" && <p class="quiet">{player.last} {tell(last)}</p>}
      {next && <p><strong>{script.state === "playing" ? player.now : player.upNext}</strong> {tell(next)}</p>}
    </div>
  );
}

/** A meeting of one's own has no story (protocol.ts): when all is prepared as it should be, it only begins. */
function ending(hall: Hall, script: ScriptAt, player: PlayerWords): string {
  const failed = script.failures.length;
  if (failed === 0 && hall.story === "") return player.yours;
  return `${player.ended} ${failed === 0 ? player.allCame : player.didNotCome(failed)}`;
}

const FAILURES_SAID = 3;

/** The first things that did not come true; all of them stand in the whole script. */
function Failures({ script }: { readonly script: ScriptAt }) {
  return <>{script.failures.slice(0, FAILURES_SAID).map((one) => <p key={one.at} class="failure">{one.text}</p>)}</>;
}

function Controls({ hall, script }: { readonly hall: Hall; readonly script: ScriptAt }) {
  const { words, ask } = useTools();
  const { player } = words;
  const playing = script.state === "playing";
  const stuck = script.state === "ended" || script.state === "waiting";
  const key = (run: "next" | "scene", label: string) => (
    <Key label={label} isOff={stuck || playing} onPress={() => void ask({ ask: "run", run })} />
  );
  return (
    <div class="buttons player-controls">
      {playing
        ? <Key isPrimary label={player.pause} isOff={false} onPress={() => void ask({ ask: "run", run: "pause" })} />
        : <Key isPrimary label={player.play} isOff={stuck} onPress={() => void ask({ ask: "run", run: "play" })} />}
      {key("next", player.next)}
      {key("scene", player.scene)}
      <Again hall={hall} label={player.again} />
    </div>
  );
}

interface KeyProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly isPrimary?: boolean;
  readonly onPress: () => void;
}

/** Off without `disabled`, which would throw the keyboard out each time the script plays a line. */
function Key({ label, isOff, isPrimary, onPress }: KeyProps) {
  return (
    <button type="button" class={isPrimary ? "primary" : undefined} aria-disabled={isOff} onClick={() => { if (!isOff) onPress(); }}>
      {label}
    </button>
  );
}

function PlayAs({ hall, played, onPlayed }: Pick<Props, "hall" | "played" | "onPlayed">) {
  const { words, ask } = useTools();
  const [picking, setPicking] = useState(false);
  const play = (seat: string) => {
    setPicking(false);
    onPlayed(seat);
    void ask({ ask: "run", run: "play as", seat });
  };
  const name = hall.cast.find((part) => part.id === played)?.name;
  return (
    <div class="play-as">
      {name === undefined
        ? <button type="button" class="plain" onClick={() => setPicking(true)}>{words.player.playAs}</button>
        : <p>{words.player.playingAs(name)} <button type="button" class="link" onClick={() => play("")}>{words.player.playAsNobody}</button></p>}
      {picking && (
        <SeatPicker heading={words.seat.pickerPlayAs} cast={hall.cast} shown={[]} onPick={play} onClose={() => setPicking(false)} />
      )}
    </div>
  );
}
