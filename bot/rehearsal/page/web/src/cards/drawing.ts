import {
  type Action, AdaptiveCard, type CardElement, CardObjectRegistry, ExecuteAction, GlobalRegistry, SerializationContext,
  SubmitAction, TextInput, Versions,
} from "adaptivecards";
import type { Json } from "../protocol";
import type { Theme } from "../state/settings";
import { useMarkdownInCards } from "./markdown";
import { Choices } from "./choices";
import { hosts } from "./hosts";
import { type Marked, filledIn, marked } from "./originals";
import { repair } from "./repairs";

useMarkdownInCards();

/** A client from before Action.Execute: the renderer itself then takes the button's `fallback`. */
function contextFor(oldClient: boolean): SerializationContext {
  const context = new SerializationContext(Versions.v1_5);
  const elements = new CardObjectRegistry<CardElement>();
  GlobalRegistry.populateWithDefaultElements(elements);
  elements.register("Input.ChoiceSet", Choices);
  context.setElementRegistry(elements);
  if (oldClient) {
    const known = new CardObjectRegistry<Action>();
    GlobalRegistry.populateWithDefaultActions(known);
    known.unregister("Action.Execute");
    context.setActionRegistry(known);
  }
  return context;
}

export interface Drawing {
  readonly element: HTMLElement;
  /** What stands in the fields now, by the card's own ids. */
  readonly written: () => Record<string, string>;
}

export interface Order {
  readonly card: Json;
  readonly theme: Theme;
  readonly oldClient: boolean;
  /** What the person had written when the same card was drawn in another theme. */
  readonly written: Readonly<Record<string, string>>;
  readonly onPress: (action: Json) => void;
}

export function draw(order: Order): Drawing {
  const copy = marked(order.card, order.written);
  const card = new AdaptiveCard();
  card.hostConfig = hosts[order.theme];
  card.onExecuteAction = (action) => {
    const original = copy.actions.get(action.id ?? "");
    if (original) order.onPress(filledIn(original, inputsOf(action, card, copy)));
  };
  card.parse(copy.card, contextFor(order.oldClient));
  const element = card.render() ?? document.createElement("div");
  repair(element, order.card["lang"]);
  return { element, written: () => allWritten(card, copy) };
}

function inputsOf(action: Action, card: AdaptiveCard, copy: Marked): Record<string, string> {
  if (!(action instanceof SubmitAction || action instanceof ExecuteAction) || action.associatedInputs === "none") return {};
  const found: Record<string, string> = {};
  // An empty text is sent as an empty text: whoever has cleared a field means something by it.
  for (const input of card.getAllInputs()) if (input instanceof TextInput && input.id) found[ownId(input.id, copy)] = "";
  const data: unknown = action.data;
  for (const [key, value] of Object.entries(data ?? {})) {
    if (key.startsWith(copy.prefix)) found[ownId(key, copy)] = String(value);
  }
  return found;
}

function ownId(id: string, copy: Marked): string {
  return id.slice(copy.prefix.length);
}

function allWritten(card: AdaptiveCard, copy: Marked): Record<string, string> {
  const found: Record<string, string> = {};
  for (const input of card.getAllInputs()) {
    const value: unknown = input.value;
    if (input.id && typeof value === "string") found[ownId(input.id, copy)] = value;
  }
  return found;
}
