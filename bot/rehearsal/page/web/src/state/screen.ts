import type { Dialog, Message, SeatView } from "../protocol";

/** What stands on one person's screen, put together from all that has come. */
export interface Screen {
  readonly messages: readonly Message[];
  readonly dialog: Dialog | null;
  readonly notices: SeatView["notices"];
}

export const emptyScreen: Screen = { messages: [], dialog: null, notices: [] };

export function drawn(before: Screen | undefined, view: SeatView): Screen {
  const messages = new Map((view.whole ? [] : (before?.messages ?? [])).map((one) => [one.id, one]));
  for (const one of view.messages) messages.set(one.id, one);
  for (const id of view.gone) messages.delete(id);
  const sameDialog = before?.dialog && view.dialog && before.dialog.rev === view.dialog.rev;
  return {
    messages: [...messages.values()].sort((a, b) => Number(a.id) - Number(b.id)),
    dialog: sameDialog ? before.dialog : view.dialog,
    notices: view.notices,
  };
}
