import { useEffect, useMemo, useState } from "preact/hooks";
import type { Hall } from "../protocol";
import { MOST_SEATS, useSeats } from "../state/place";

export interface ShownSeats {
  readonly shown: readonly string[];
  readonly add: (seat: string) => void;
  readonly change: (from: string, to: string) => void;
  readonly close: (seat: string) => void;
}

/** The seats in the address that are in this cast, or the script's own to begin with. */
export function useShownSeats(hall: Hall): ShownSeats {
  const [named, show] = useSeats();
  const known = useMemo(() => new Set(hall.cast.map((part) => part.id)), [hall.cast]);
  const shown = named.filter((seat) => known.has(seat));
  const [emptied, setEmptied] = useState(false);
  const beginning = hall.beginning.slice(0, MOST_SEATS);
  const needsBeginning = shown.length === 0 && !emptied && beginning.length > 0;
  const now = needsBeginning ? beginning : shown;

  useEffect(() => {
    if (needsBeginning) show(beginning);
  }, [needsBeginning]);

  return {
    shown: now,
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
