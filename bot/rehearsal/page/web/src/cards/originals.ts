import type { Json } from "../protocol";

/** A copy of a card in which everything has an id of its own on the page, and the way back to the card's own JSON. */
export interface Marked {
  readonly card: Json;
  readonly prefix: string;
  readonly actions: ReadonlyMap<string, Json>;
}

/** How the id of a row of buttons behind "…" begins. */
export const BEHIND = "behind";

let cardsMarked = 0;

/**
 * Several columns show the same card, so ids must be made unique; and the renderer must be able to tell us which
 * action was executed even when the card gave it no id.
 */
export function marked(card: Json, written: Readonly<Record<string, string>>): Marked {
  cardsMarked += 1;
  const making: Making = { prefix: `card${cardsMarked}-`, actions: new Map(), written, behind: 0 };
  const copy = copied(card, making);
  return { card: isObject(copy) ? copy : {}, prefix: making.prefix, actions: making.actions };
}

interface Making {
  readonly prefix: string;
  readonly actions: Map<string, Json>;
  /** What stands in the fields already, by the card's own ids. */
  readonly written: Readonly<Record<string, string>>;
  /** How many rows of buttons stand behind "…" so far. */
  behind: number;
}

function copied(value: unknown, making: Making): unknown {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => apart(one, making)).map((one) => copied(one, making));
  if (!isObject(value)) return value;
  const type = typeof value["type"] === "string" ? value["type"] : "";
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    // What a button carries is the bot's own, however much it looks like a card.
    copy[key] = key === "data" ? inner : copied(inner, making);
  }
  if (type.startsWith("Action.")) {
    const id = `${making.prefix}action${making.actions.size}`;
    making.actions.set(id, value);
    copy["id"] = id;
  } else if (type !== "" && typeof value["id"] === "string") {
    copy["id"] = making.prefix + value["id"];
    const written = making.written[value["id"]];
    if (written !== undefined) copy["value"] = written;
  }
  return copy;
}

/** A row of buttons as Teams shows it: those of the second mode stand behind "…", as a row of their own (see `repair`). */
function apart(value: unknown, making: Making): unknown[] {
  if (!isObject(value) || value["type"] !== "ActionSet" || !Array.isArray(value["actions"])) return [value];
  const actions = value["actions"].filter(isObject);
  const seldom = actions.filter((one) => one["mode"] === "secondary");
  if (seldom.length === 0) return [value];
  making.behind += 1;
  const seen = actions.filter((one) => one["mode"] !== "secondary");
  const unseen = seldom.map((one) => ({ ...one, mode: "primary" }));
  const rest = { type: "ActionSet", id: `${BEHIND}${making.behind}`, spacing: "Small", actions: unseen };
  return seen.length > 0 ? [{ ...value, actions: seen }, rest] : [rest];
}

/** The action as it is sent: what the bot wrote, with what was filled in written over its data, as Teams does. */
export function filledIn(original: Json, inputs: Readonly<Record<string, string>>): Json {
  const sent: Record<string, unknown> = {};
  for (const key of ["type", "title", "id", "verb", "data"]) if (key in original) sent[key] = original[key];
  const data = original["data"];
  if (Object.keys(inputs).length > 0) sent["data"] = { ...(isObject(data) ? data : {}), ...inputs };
  return sent;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
