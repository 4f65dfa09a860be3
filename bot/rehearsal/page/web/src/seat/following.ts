import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Message } from "../protocol";

const NEAR_BOTTOM = 48;

/**
 * Follows a chat's newest message while the reader is at the bottom, and says when the reader has fallen behind.
 *
 * `awaiting`: the reader has acted just now. What comes of it is shown, however far up the button stood, unless they go up meanwhile.
 */
export function useFollowing(messages: readonly Message[], awaiting: { current: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const atBottom = useRef(true);
  const lastTop = useRef(0);
  const [behind, setBehind] = useState(false);
  const toBottom = useCallback(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
    atBottom.current = true;
    setBehind(false);
  }, []);
  const scrolled = useCallback(() => {
    const box = list.current;
    if (!box || box.clientHeight === 0) return;
    const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_BOTTOM;
    // What grows below the reader is no reason to stop following; only going up is.
    if (isNear || box.scrollTop < lastTop.current) atBottom.current = isNear;
    if (box.scrollTop < lastTop.current) awaiting.current = false;
    if (isNear) setBehind(false);
    lastTop.current = box.scrollTop;
  }, []);
  // The browser says only later that the list was scrolled: who went up to a button and pressed it did not go up after the press.
  const pressed = useCallback(() => {
    if (list.current) lastTop.current = list.current.scrollTop;
  }, []);
  const newest = messages.at(-1)?.id ?? "";
  useLayoutEffect(() => {
    if ((atBottom.current || awaiting.current) && !isPointedAt(list.current)) toBottom();
    else setBehind(isBelow(list.current));
    awaiting.current = false;
  }, [newest]);
  // Cards grow after they were drawn, and a column may have been hidden: the bottom is where it is now.
  useEffect(() => {
    const watcher = new ResizeObserver(() => {
      if (atBottom.current && !isPointedAt(list.current)) toBottom();
    });
    for (const box of [list.current, inside.current]) if (box) watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  return { list, inside, behind, toBottom, scrolled, pressed };
}

/** Whether the newest is further down than what is seen: a sign of it may not lie over what stands there to be pressed. */
function isBelow(list: HTMLElement | null): boolean {
  return list !== null && list.scrollHeight - list.scrollTop - list.clientHeight >= NEAR_BOTTOM;
}

/** What somebody is asked to press stays in view, whatever comes below it. */
function isPointedAt(list: HTMLElement | null): boolean {
  return list?.querySelector(".card .pointed") != null;
}
