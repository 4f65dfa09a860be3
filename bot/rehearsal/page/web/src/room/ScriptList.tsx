import { useEffect, useRef, useState } from "preact/hooks";
import type { Line, Part, ScriptAt } from "../protocol";
import { useTools } from "../state/tools";
import { type Tell, useTell } from "../words/telling";

interface Props {
  readonly lines: readonly Line[];
  readonly cast: readonly Part[];
  readonly script: ScriptAt;
}

/** The whole script, with where we are and what did not come true. */
export function ScriptList({ lines, cast, script }: Props) {
  const { player } = useTools().words;
  const tell = useTell(cast);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    // Only the list moves, never the page under the reader.
    if (list.current && current) list.current.scrollTop = current.offsetTop - list.current.clientHeight / 3;
  }, [open, script.at]);
  return (
    <details class="script" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => { if (event.key === "Escape") setOpen(false); }}>
      <summary>{player.script} <span class="quiet">{player.progress(Math.min(script.at + 1, lines.length), lines.length)}</span></summary>
      {open && (
        <ol class="script-lines" ref={list} tabIndex={0} aria-label={player.script}>
          {lines.map((line, index) => line.kind !== "pause" && (
            <ScriptLine key={index} line={line} index={index} script={script} tell={tell} />
          ))}
        </ol>
      )}
    </details>
  );
}

interface LineProps {
  readonly line: Line;
  readonly index: number;
  readonly script: ScriptAt;
  readonly tell: Tell;
}

function ScriptLine({ line, index, script, tell }: LineProps) {
  const { player } = useTools().words;
  const failure = script.failures.find((one) => one.at === index);
  const current = index === script.at;
  const past = index < script.at;
  return (
    <li class={`script-line ${line.kind}${past ? " past" : ""}${failure ? " failed" : ""}`} aria-current={current ? "step" : undefined}>
      {current && <span class="chip">{player.current}</span>}
      {line.kind === "hope" && past && (
        <span class={failure ? "mark bad" : "mark good"}>
          <span aria-hidden="true">{failure ? "✗" : "✓"}</span> {failure ? player.failed : player.came}:
        </span>
      )}
      <span>{tell(line)}</span>
      {failure && <span class="failure">{failure.text}</span>}
    </li>
  );
}
