import { useState } from "preact/hooks";
import type { Hall, ScriptAt } from "../protocol";
import { useSay, useTools } from "../state/tools";
import { Again } from "../room/Again";
import { useKeptFocus } from "./keptFocus";
import type { Pointing } from "./pointing";
import { asked } from "../words/telling";
import { type Step, stepAt } from "./steps";

interface Props {
  readonly hall: Hall;
  readonly script: ScriptAt;
  readonly seat: string;
  readonly pointing: Pointing | null;
  readonly onChoose: () => void;
}

/** Shows the learner round, one step at a time. In a meeting it only says when it is the person's turn. */
export function Coach({ hall, script, seat, pointing, onChoose }: Props) {
  const { coach } = useTools().words;
  const [skipped, setSkipped] = useState(false);
  const region = useKeptFocus();
  const ended = script.state === "ended";
  const isTour = hall.stories.find((one) => one.key === hall.story)?.kind === "tour";
  if (skipped) return null;
  if (!isTour) return script.turn ? <MeetingTurn hall={hall} script={script} seat={seat} pointing={pointing} /> : null;
  return (
    <section class="coach" aria-label={coach.label} data-region tabIndex={-1} ref={region}
      data-turn={ended ? "end" : (script.turn?.from ?? "")}>
      {ended ? <Finished hall={hall} script={script} onChoose={onChoose} /> : (
        <>
          <StepTold hall={hall} script={script} pointing={pointing} />
          <TurnButtons script={script} onSkip={() => setSkipped(true)} />
        </>
      )}
    </section>
  );
}

type Told = Pick<Props, "hall" | "script" | "seat" | "pointing">;

function StepTold({ hall, script, pointing }: Omit<Told, "seat">) {
  const { coach } = useTools().words;
  const say = useSay();
  const step = stepAt(hall, script);
  const isUnmet = script.turn?.unmet ?? false;
  if (step.number === 0 && !script.turn) return <Preparing />;
  return (
    <div class="coach-told" role="status">
      {step.number > 0 && <p class="coach-step">{coach.step(step.number, step.of)}</p>}
      {step.title && <h2>{say(step.title)}</h2>}
      {step.coaching.map((text, index) => <p key={index}>{say(text)}</p>)}
      {script.turn?.kind === "pause" && <p class="quiet">{coach.readOn}</p>}
      {!script.turn && <p class="quiet">{script.state === "playing" ? coach.watch : coach.waitToBegin}</p>}
      {step.tasks.length > 0 && <Task step={step} pointing={pointing} title={coach.yourTurn} isUnmet={isUnmet} />}
    </div>
  );
}

function Preparing() {
  const { coach } = useTools().words;
  return (
    <div class="coach-told" role="status">
      <h2>{coach.preparing}</h2>
      <p>{coach.preparingExplained}</p>
    </div>
  );
}

interface TaskProps extends Pick<Props, "pointing"> {
  readonly step: Step;
  readonly title: string;
  readonly isUnmet: boolean;
}

function Task({ step, pointing, title, isUnmet }: TaskProps) {
  const { coach } = useTools().words;
  const say = useSay();
  return (
    <div class="task">
      <p class="task-title">{title}</p>
      <ul>{step.tasks.map((text, index) => <li key={index}>{asked(say(text), coach.imperatives)}</li>)}</ul>
      {pointing?.chat === "private" && <p class="quiet">{coach.inPrivate}</p>}
      {isUnmet && <p class="unmet">{coach.unmet}</p>}
    </div>
  );
}

interface ButtonsProps extends Pick<Props, "script"> {
  readonly onSkip: (() => void) | null;
}

function TurnButtons({ script, onSkip }: ButtonsProps) {
  const { words, ask } = useTools();
  const { coach } = words;
  const turn = (by: "mine" | "script") => void ask({ ask: "run", run: "turn", by });
  return (
    <div class="buttons">
      {script.turn?.kind === "pause" && <button type="button" class="primary" onClick={() => turn("mine")}>{coach.next}</button>}
      {script.turn?.kind === "deed" && (
        <>
          <button type="button" onClick={() => turn("mine")}>{script.turn.unmet ? coach.goOnAnyway : coach.done}</button>
          <button type="button" onClick={() => turn("script")}>{coach.doIt}</button>
        </>
      )}
      {!script.turn && script.state === "paused" && (
        <button type="button" class="primary" onClick={() => void ask({ ask: "run", run: "play" })}>{coach.begin}</button>
      )}
      {onSkip && <button type="button" class="plain" onClick={onSkip}>{coach.skip}</button>}
    </div>
  );
}

function MeetingTurn({ hall, script, seat, pointing }: Told) {
  const { coach } = useTools().words;
  const step = stepAt(hall, script);
  const whose = script.turn?.seat ?? seat;
  const name = hall.cast.find((part) => part.id === whose)?.name ?? "";
  return (
    <section class="coach small" aria-label={coach.turnFor(name)} data-region tabIndex={-1}>
      <div role="status"><Task step={step} pointing={pointing} title={coach.turnFor(name)} isUnmet={script.turn?.unmet ?? false} /></div>
      <TurnButtons script={script} onSkip={null} />
    </section>
  );
}

function Finished({ hall, script, onChoose }: Pick<Props, "hall" | "script" | "onChoose">) {
  const { coach, player } = useTools().words;
  const failures = script.failures.length;
  return (
    <>
      <div class="coach-told" role="status">
        <h2>{coach.finished}</h2>
        {failures > 0 && <p class="failure">{player.didNotCome(failures)}</p>}
        <p>{coach.finishedText}</p>
      </div>
      <div class="buttons">
        <button type="button" class="primary" onClick={onChoose}>{coach.otherTour}</button>
        <Again hall={hall} label={coach.again} isOver />
      </div>
    </>
  );
}
