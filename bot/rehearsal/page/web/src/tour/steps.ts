import type { Bilingual, Hall, Line, ScriptAt } from "../protocol";

/** Where the learner is in a tour: each heading of its script begins a step, after the first, which prepares. */
export interface Step {
  /** 0 while the tour prepares the meeting. */
  readonly number: number;
  readonly of: number;
  readonly title: Bilingual | null;
  /** The remarks since the heading. */
  readonly coaching: readonly Bilingual[];
  /** What the person is to do now. */
  readonly tasks: readonly Bilingual[];
}

export function stepAt(hall: Hall, script: ScriptAt): Step {
  const { turn } = script;
  const upTo = turn ? turn.to : script.at;
  const lines = hall.script.slice(0, upTo + 1);
  const start = lines.findLastIndex((line) => line.kind === "heading");
  const heading = lines[start];
  const asked = turn?.kind === "deed" ? hall.script.slice(turn.from, turn.to + 1) : [];
  return {
    number: Math.max(headings(lines) - 1, 0),
    of: Math.max(headings(hall.script) - 1, 0),
    title: heading?.text ?? null,
    coaching: lines.slice(start + 1).filter((line) => line.kind === "remark").map((line) => line.text),
    tasks: asked.filter((line) => line.kind === "deed" || line.kind === "event").map((line) => line.text),
  };
}

function headings(lines: readonly Line[]): number {
  return lines.filter((line) => line.kind === "heading").length;
}
