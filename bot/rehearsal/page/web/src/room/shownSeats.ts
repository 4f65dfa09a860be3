import { useEffect, useMemo, useState } from "preact/hooks";
import type { Hall } from "../protocol";
import { MOST_SEATS, useSeats } from "../state/place";

export interface ShownSeats {
  readonly shown: readonly string[];
  /** Whether the visitor came by a link to one seat, and wants little else. */
  readonly alone: boolean;
  readonly add: (seat: string) => void;
  readonly change: (from: string, to: string) => void;
  readonly close: (seat: string) => void;
}

/** The seats in the address that are in this cast, or the story's own to begin with. */
export function useShownSeats(hall: Hall): ShownSeats {
  const [named, show] = useSeats();
  const known = useMemo(() => new Set(hall.cast.map((part) => part.id)), [hall.cast]);
  const [alone] = useState(named.length === 1 && known.has(named[0] ?? ""));
  const shown = named.filter((seat) => known.has(seat));
  const [emptied, setEmptied] = useState(false);
  const story = hall.stories.find((one) => one.key === hall.story);
  const beginning = (story?.seats ?? []).filter((seat) => known.has(seat)).slice(0, MOST_SEATS);
  const needsBeginning = shown.length === 0 && !emptied && beginning.length > 0;
  const now = needsBeginning ? beginning : shown;

  useEffect(() => {
    if (needsBeginning) show(beginning);
  }, [needsBeginning]);

  return {
    shown: now,
    alone,
    add: (seat) => {
      if (!now.includes(seat)) show([...now.slice(0, MOST_SEATS - 1), seat]);
    },
    change: (from, to) => show(now.map((seat) => (seat === from ? to : seat))),
    close: (seat) => {
      const left = now.filter((one) => one !== seat);
      setEmptied(left.length === 0);
      show(left);
    },
  };
}
