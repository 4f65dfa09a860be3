import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Takes the keyboard along to where a press has led: the button that was pressed is gone, and its place is nowhere.
 * Whoever came by a link has pressed nothing, and begins at the top of the page.
 */
export function useArrival(byPress: boolean): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (byPress && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  return place;
}
