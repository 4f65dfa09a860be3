import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Keeps the keyboard in a region whose buttons come and go: the one just pressed may be gone with the next step. */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const region = useRef<HTMLElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const moved = (event: FocusEvent) => {
      wasInside.current = event.target instanceof Node && (region.current?.contains(event.target) ?? false);
    };
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !region.current?.contains(event.target)) wasInside.current = false;
    };
    document.addEventListener("focusin", moved);
    document.addEventListener("pointerdown", pressed);
    return () => {
      document.removeEventListener("focusin", moved);
      document.removeEventListener("pointerdown", pressed);
    };
  }, []);
  useEffect(() => {
    if (wasInside.current && document.activeElement === document.body) region.current?.focus({ preventScroll: true });
  });
  return region;
}
