import type { FromProgram, Hall, JournalRow, Part, ScriptAt, WireEntry } from "../protocol";
import { type Screen, drawn } from "./screen";

/** All that the page knows of the rehearsal. What the visitor has open is kept by the components themselves. */
export interface State {
  readonly hall: Hall | null;
  readonly script: ScriptAt | null;
  readonly screens: ReadonlyMap<string, Screen>;
  readonly wire: readonly WireEntry[];
  readonly journal: readonly JournalRow[];
}

export const nothing: State = { hall: null, script: null, screens: new Map(), wire: [], journal: [] };

/** More rows than this make the panels slow, and nobody scrolls that far. */
const ROWS_KEPT = 400;

export function reduce(state: State, message: FromProgram): State {
  if (message.type === "hall") return entered(state, message);
  if (message.type === "done") return state;
  // What belongs to an earlier run may still be on its way here after the rehearsal has started over.
  if (!state.hall || message.run !== state.hall.run) return state;
  switch (message.type) {
    case "script":
      return { ...state, script: message };
    case "seat": {
      const screens = new Map(state.screens);
      screens.set(message.seat, drawn(screens.get(message.seat), message));
      return { ...state, screens };
    }
    case "wire":
      return { ...state, wire: newest(message.whole ? [] : state.wire, message.entries) };
    case "journal":
      return { ...state, journal: newest(message.whole ? [] : state.journal, message.rows) };
  }
}

function newest<T>(before: readonly T[], more: readonly T[]): readonly T[] {
  return [...before, ...more].slice(-ROWS_KEPT);
}

function entered(state: State, hall: Hall): State {
  const before = state.hall;
  if (!before || before.room !== hall.room || before.run !== hall.run) return { ...nothing, hall };
  return { ...state, hall: { ...hall, cast: sameParts(before.cast, hall.cast), script: sameLines(before, hall) } };
}

/** Keeps the object of whoever has not changed, so that only the columns of those who have are drawn anew. */
function sameParts(before: readonly Part[], now: readonly Part[]): readonly Part[] {
  const known = new Map(before.map((part) => [part.id, part]));
  return now.map((part) => {
    const old = known.get(part.id);
    return old && JSON.stringify(old) === JSON.stringify(part) ? old : part;
  });
}

/** The script does not change within a run, once it has come. */
function sameLines(before: Hall, now: Hall): Hall["script"] {
  return before.script.length === now.script.length && before.story === now.story ? before.script : now.script;
}
