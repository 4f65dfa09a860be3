import { useLayoutEffect, useRef } from "preact/hooks";

const NEAR_BOTTOM = 60;

/** Keeps the newest row in view, unless the reader has gone up to older ones. */
export function useNewestInView<T extends HTMLElement>(newest: number) {
  const list = useRef<T>(null);
  const last = useRef(0);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    const wasAtBottom = last.current - box.scrollTop - box.clientHeight < NEAR_BOTTOM;
    if (wasAtBottom) box.scrollTop = box.scrollHeight;
    last.current = box.scrollHeight;
  }, [newest]);
  return list;
}
