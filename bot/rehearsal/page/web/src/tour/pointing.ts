import { useMemo } from "preact/hooks";
import { isObject } from "../cards/originals";
import type { Hall, Message, Turn } from "../protocol";
import type { Screen } from "../state/screen";

/** What the person whose turn it is shall press or write in. `button` is "" where it is not a button of a card. */
export interface Pointing {
  readonly seat: string;
  readonly chat: "meeting" | "private";
  /**
   * The message with the button; "dialog" for the open dialog, "join" for the seat's own way into the meeting, "" for
   * the field to write in.
   */
  readonly message: string;
  readonly button: string;
}

const QUOTED = /[”"“]([^”"“]+)[”"“]/g;

export function usePointing(hall: Hall, turn: Turn | null, screens: ReadonlyMap<string, Screen>): Pointing | null {
  const screen = turn ? screens.get(turn.seat) : undefined;
  return useMemo(() => (turn && screen ? pointingAt(hall, turn, screen) : null), [hall.script, turn, screen]);
}

function pointingAt(hall: Hall, turn: Turn, screen: Screen): Pointing | null {
  if (turn.kind !== "deed") return null;
  const texts = hall.script.slice(turn.from, turn.to + 1).map((line) => line.text[hall.language] || line.text.sv);
  // Fields are filled in before the button is pressed, so the last quoted title that is a button is the one.
  const quoted = texts.flatMap((text) => [...text.matchAll(QUOTED)].map((found) => found[1] ?? "")).reverse();
  for (const title of quoted) {
    const place = placeOf(title, screen);
    if (place) return { seat: turn.seat, button: title, ...place };
  }
  const told = texts.join(" ");
  if (screen.dialog) return null;
  if (/kommer t|comes/.test(told)) return { seat: turn.seat, button: "", message: "join", chat: "meeting" };
  if (!/skriver|writes/.test(told)) return null;
  return { seat: turn.seat, button: "", message: "", chat: /privat/.test(told) ? "private" : "meeting" };
}

function placeOf(title: string, screen: Screen): Pick<Pointing, "message" | "chat"> | null {
  if (screen.dialog) return hasButton(screen.dialog.card, title) ? { message: "dialog", chat: "meeting" } : null;
  const shown = (one: Message) => one.state !== "deleted" && one.state !== "hidden";
  const found = screen.messages.findLast((one) => shown(one) && one.cards.some((card) => hasButton(card, title)));
  return found ? { message: found.id, chat: found.chat } : null;
}

function hasButton(value: unknown, title: string): boolean {
  if (Array.isArray(value)) return value.some((one: unknown) => hasButton(one, title));
  if (!isObject(value)) return false;
  const type = value["type"];
  if (typeof type === "string" && type.startsWith("Action.") && sameTitle(String(value["title"] ?? ""), title)) return true;
  return Object.entries(value).some(([key, inner]) => key !== "data" && hasButton(inner, title));
}

export function sameTitle(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase("sv") === other.trim().toLocaleLowerCase("sv");
}
