import type { FromProgram } from "../protocol";
import { type State, nothing, reduce } from "./state";

export type Link = "connecting" | "open" | "lost";

/**
 * The one place where the state lies. A hundred answers may come within a second, so what comes is gathered and
 * shown once a frame.
 */
export class Store {
  state: State = nothing;
  link: Link = "connecting";
  private waiting: FromProgram[] = [];
  private planned = false;
  private readonly listeners = new Set<() => void>();
  private readonly onDone: Array<(message: FromProgram) => void> = [];

  take(message: FromProgram): void {
    this.waiting.push(message);
    this.plan();
  }

  /** Another room is entered: nothing of the last one is so there. */
  forget(): void {
    this.waiting = [];
    this.state = nothing;
    this.link = "connecting";
    this.plan();
  }

  linkIs(link: Link): void {
    this.link = link;
    this.plan();
  }

  /** Called for each message once it is part of the state. */
  afterwards(listener: (message: FromProgram) => void): void {
    this.onDone.push(listener);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private plan(): void {
    if (this.planned) return;
    this.planned = true;
    // A window in the background gets no frames, but must not fall behind for ever.
    if (document.hidden) setTimeout(() => this.show(), 250);
    else requestAnimationFrame(() => this.show());
  }

  private show(): void {
    const came = this.waiting;
    this.waiting = [];
    this.planned = false;
    this.state = came.reduce(reduce, this.state);
    for (const listener of this.listeners) listener();
    for (const message of came) for (const listener of this.onDone) listener(message);
  }
}
