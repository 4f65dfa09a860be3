import type { Ask, Done, FromProgram, ToProgram, Watch } from "../protocol";
import { ownerOf } from "./owner";
import type { Store } from "./store";

/** An ask without its number and type, which the connection puts there. */
type Plain<T> = T extends unknown ? Omit<T, "type" | "id"> : never;
export type Wish = Plain<Ask>;

/** What an ask came to. `lost` means that the connection broke before an answer came. */
export type Outcome = Pick<Done, "problem" | "found" | "room"> & { readonly lost: boolean };

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
const lost: Outcome = { problem: "", lost: true };

/** The program sends JSON as bytes. */
function read(data: string | ArrayBuffer): FromProgram {
  const text = typeof data === "string" ? data : new TextDecoder().decode(data);
  return JSON.parse(text) as FromProgram;
}

/** The WebSocket to the rehearsal program. It comes back by itself, and says again what the page watches. */
export class Connection {
  private socket: WebSocket | null = null;
  private wait = FIRST_WAIT;
  private watched: Watch = { type: "watch", seats: [], wire: false, journal: false };
  private lastId = 0;
  private readonly asked = new Map<number, (outcome: Outcome) => void>();

  /** `address` is the program's, `room` the key of the room to enter; "" is the foyer. */
  constructor(
    private readonly address: string,
    private room: string,
    private readonly store: Store,
  ) {
    store.afterwards((message) => {
      if (message.type === "done") this.answered(message);
    });
  }

  open(): void {
    const where = new URLSearchParams({ room: this.room, owner: ownerOf(this.room) });
    const socket = new WebSocket(`${this.address}?${where}`);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    socket.onopen = () => {
      this.wait = FIRST_WAIT;
      this.store.linkIs("open");
      this.send(this.watched);
    };
    socket.onmessage = (event: MessageEvent<string | ArrayBuffer>) => this.store.take(read(event.data));
    socket.onclose = () => this.closed();
  }

  /** Leave the room, and enter this one. */
  moveTo(room: string): void {
    if (room === this.room) return;
    this.room = room;
    this.watched = { type: "watch", seats: [], wire: false, journal: false };
    if (this.socket) {
      this.socket.onmessage = this.socket.onclose = null;
      this.socket.close();
    }
    this.loseAnswers();
    this.store.forget();
    this.open();
  }

  watch(seats: readonly string[], wire: boolean, journal: boolean): void {
    this.watched = { type: "watch", seats, wire, journal };
    this.send(this.watched);
  }

  ask(wish: Wish): Promise<Outcome> {
    this.lastId += 1;
    const id = this.lastId;
    if (this.socket?.readyState !== WebSocket.OPEN) return Promise.resolve(lost);
    return new Promise((resolve) => {
      this.asked.set(id, resolve);
      this.send({ ...wish, type: "ask", id } as Ask);
    });
  }

  private send(message: ToProgram): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  private answered(done: Done): void {
    const resolve = this.asked.get(done.id);
    this.asked.delete(done.id);
    resolve?.({ ...done, lost: false });
  }

  private closed(): void {
    this.store.linkIs("lost");
    this.loseAnswers();
    const room = this.room;
    setTimeout(() => { if (room === this.room) this.open(); }, this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private loseAnswers(): void {
    for (const resolve of this.asked.values()) resolve(lost);
    this.asked.clear();
  }
}
