import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Json } from "../protocol";
import { useTools } from "../state/tools";
import { complainedOf } from "./complaints";
import { type Drawing, draw } from "./drawing";
import { returnTo, spotOf } from "./focus";

interface Props {
  readonly card: Json;
  /** The card is drawn anew when this or the theme changes, and at no other time. */
  readonly rev: number;
  readonly oldClient: boolean;
  /** Resolves when the program has answered. */
  readonly onPress: (action: Json) => Promise<void>;
}

/** One Adaptive Card, drawn by Microsoft's own renderer. */
export function Card({ card, rev, oldClient, onPress }: Props) {
  const { theme } = useTools();
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<{ made: Drawing; rev: number } | null>(null);
  const press = useRef(onPress);
  press.current = onPress;
  const busy = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const lang = card["lang"];

  const pressed = async (action: Json) => {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    await press.current(action);
    busy.current = false;
    setBusy(false);
  };

  useLayoutEffect(() => {
    const place = host.current;
    if (!place) return;
    const before = drawing.current;
    const written = before && before.rev === rev ? before.made.written() : {};
    const spot = spotOf(place);
    const made = draw({ card, theme, oldClient, written, onPress: (action) => void pressed(action) });
    place.replaceChildren(made.element);
    drawing.current = { made, rev };
    // Whoever sent a form goes on where something is wrong with it; drawn anew in another theme, it is nobody's news.
    const wrong = before?.rev === rev ? null : complainedOf(made.element);
    wrong?.scrollIntoView({ block: "center" });
    if (spot && wrong) wrong.focus({ preventScroll: true });
    else if (spot) returnTo(place, spot);
  }, [rev, theme, oldClient]);

  return <div class="card" ref={host} lang={typeof lang === "string" ? lang : undefined} aria-busy={isBusy} tabIndex={-1} />;
}
