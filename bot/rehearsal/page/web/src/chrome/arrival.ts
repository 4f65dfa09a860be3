import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Takes the keyboard along to where a press has led: the button that was pressed is gone, and its place is nowhere. */
export function useArrival(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  return place;
}
