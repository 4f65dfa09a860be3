/**
 * What passes between the page and the rehearsal program: one WebSocket at `/ws?room=…&owner=…`, JSON both ways.
 * The other end is `bot/rehearsal/page/`; whoever changes one changes both.
 */

export type Language = "sv" | "en";
export type Bilingual = Readonly<Record<Language, string>>;
export type Json = Readonly<Record<string, unknown>>;

// ---- from the program -----------------------------------------------------------------------------------------------

export type FromProgram = Hall | ScriptAt | SeatView | WireEntries | JournalRows | Done;

/** The rehearsal as a whole. Sent when a visitor comes and whenever any of it changes. */
export interface Hall {
  readonly type: "hall";
  /** The room's key, as it stands in its address; "" in the foyer, where one chooses. */
  readonly room: string;
  /** Grows each time the rehearsal starts over: whatever was drawn of an earlier run is to be forgotten. */
  readonly run: number;
  readonly state: "idle" | "starting" | "ready" | "failed";
  /** A sentence, where `state` is "failed"; as in `Done`. */
  readonly problem: string;
  readonly stories: readonly Story[];
  /** The rule profiles to choose among for a meeting of one's own. */
  readonly profiles: readonly { readonly key: string; readonly title: string }[];
  /** Key of the story that is rehearsed now; "" while `state` is "idle", and in a meeting of one's own. */
  readonly story: string;
  /** The language of the cards in this run. */
  readonly language: Language;
  /** What the meeting is called in Teams. */
  readonly meeting: string;
  /** The rule profile of this run, such as "linkoping". */
  readonly profile: string;
  readonly stage: "before" | "running" | "ended";
  readonly chatOpen: boolean;
  readonly bot: "up" | "starting" | "down";
  /** What Teams has been told to do just now. */
  readonly trouble: "" | "slow" | "busy" | "down";
  readonly cast: readonly Part[];
  readonly script: readonly Line[];
  /** The seat that a human learns from in a tour; "" in a meeting. */
  readonly learner: string;
  /** The seats to begin with, one to three. */
  readonly beginning: readonly string[];
  /** Whether "others answer" can happen here. */
  readonly answers: boolean;
}

/** Something that can be rehearsed: a whole meeting, or a tour for one role. `minutes` is about how long it takes. */
export interface Story {
  readonly key: string;
  readonly kind: "meeting" | "tour";
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly minutes: number;
  readonly people: number;
  /** The seats to begin with, one to three ids. In a tour the first is the learner's. */
  readonly seats: readonly string[];
}

/** One of the cast. `id` is what stands in links (`#plats=anna-ek`), `role` a Swedish word of the script such as "ledamot". */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly place: "room" | "remote";
  readonly group: string;
  readonly kind: "member" | "guest" | "foreign" | "anonymous";
  readonly hasApp: boolean;
  /** Their Teams knows Action.Submit only. */
  readonly oldClient: boolean;
  readonly organizer: boolean;
  readonly inChat: boolean;
  readonly inMeeting: boolean;
}

/** One line of the script, in order. `who` are seats. A heading begins a scene. */
export interface Line {
  readonly kind: "heading" | "remark" | "deed" | "event" | "hope" | "pause";
  readonly who: readonly string[];
  readonly text: Bilingual;
}

/** How far the script has come. */
export interface ScriptAt {
  readonly type: "script";
  readonly run: number;
  /** Index of the line that is played next, or being played; `script.length` at the end. */
  readonly at: number;
  /** "waiting": a human's turn, see `turn`. "playing" goes on by itself. */
  readonly state: "paused" | "playing" | "waiting" | "ended";
  readonly turn: Turn | null;
  /** What did not come out as the script says. `at` is the line's index. */
  readonly failures: readonly { readonly at: number; readonly text: string }[];
}

/** A human is to act in this seat: the lines from `from` to `to` (inclusive). "pause" only asks them to read. */
export interface Turn {
  readonly kind: "deed" | "pause";
  readonly seat: string;
  readonly from: number;
  readonly to: number;
  /** The human has said that it is done, and nothing of it can be seen yet. Said again, the script goes on. */
  readonly unmet: boolean;
}

/** What stands on one person's screen. `messages` are those that are new or changed since the last time; sort by `id`. */
export interface SeatView {
  readonly type: "seat";
  readonly run: number;
  readonly seat: string;
  /** True the first time in a run, or after a reconnection: what was there before is to be forgotten. */
  readonly whole: boolean;
  readonly messages: readonly Message[];
  /** Messages that are gone altogether. */
  readonly gone: readonly string[];
  readonly dialog: Dialog | null;
  /** Short texts that Teams showed this person for a moment, the newest last; `n` counts from 1. */
  readonly notices: readonly { readonly n: number; readonly text: string }[];
}

export interface Message {
  /** A number that grows: milliseconds since 1970 when it was written. */
  readonly id: string;
  readonly chat: "meeting" | "private";
  /** The writer's seat; "" is the bot. */
  readonly seat: string;
  /** ISO, UTC. */
  readonly at: string;
  readonly text: string;
  readonly state: "" | "edited" | "deleted" | "hidden";
  /** Adaptive Cards as this person sees them, with what the script has filled in. */
  readonly cards: readonly Json[];
  /** Grows whenever this person is to see the message drawn anew. */
  readonly rev: number;
  /** Whether this person sees another card than the room does. */
  readonly own: boolean;
}

export interface Dialog {
  readonly title: string;
  readonly card: Json;
  readonly rev: number;
}

/** What went over the wire, in order. Sent while the visitor watches it. */
export interface WireEntries {
  readonly type: "wire";
  readonly run: number;
  /** True the first time: what was there before is to be forgotten. */
  readonly whole: boolean;
  readonly entries: readonly WireEntry[];
}

/** `n` counts from 1; `at` is ISO, UTC; `tookMs` is null for what waits for no answer. */
export interface WireEntry {
  readonly n: number;
  readonly at: string;
  /** "to bot": an activity from Teams. "answer": the bot's HTTP answer to one. "from bot": a call to the Connector. */
  readonly way: "to bot" | "answer" | "from bot";
  /** Such as "message", "invoke adaptiveCard/action", "POST …/activities". */
  readonly what: string;
  /** The seat it concerns, or "". */
  readonly seat: string;
  readonly status: number | null;
  readonly tookMs: number | null;
  readonly body: unknown;
}

/** The journal as it grows. Sent while the visitor watches it. */
export interface JournalRows {
  readonly type: "journal";
  readonly run: number;
  readonly whole: boolean;
  readonly rows: readonly JournalRow[];
}

export interface JournalRow {
  /** Unique in a run and growing. */
  readonly n: number;
  readonly at: string;
  /** What was written down, as a sentence. */
  readonly text: Bilingual;
  /** The fact as it stands: its name and fields. */
  readonly fact: string;
  readonly fields: Json;
  /** The first sixteen hexadecimal digits of the chain's digest. */
  readonly digest: string;
  /** Whether it was written while a confidential matter was on the table or about to be. */
  readonly confidential: boolean;
}

/** The answer to an `Ask` with the same `id`. `problem` is a sentence where nothing came of it, in Swedish and after " | " in English; `found` answers a search, `room` a start. */
export interface Done {
  readonly type: "done";
  readonly id: number;
  readonly problem: string;
  readonly found?: readonly Found[];
  readonly room?: OpenedRoom;
}

/** A room that was opened: what stands in its address, and what only whoever opened it knows. */
export interface OpenedRoom {
  readonly key: string;
  readonly owner: string;
}

/** How often a searched word stands in one place. `place`: "database", "log" (the bot's), "wire" (what Teams carried). */
export interface Found {
  readonly place: "database" | "log" | "wire";
  readonly bytes: number;
  readonly hits: number;
  /** Of the wire: how many of the latest calls were looked through; 0 is all of them. */
  readonly latest?: number;
}

// ---- to the program -------------------------------------------------------------------------------------------------

export type ToProgram = Watch | Ask;

/** What this page shows: at most four seats, and which panels. Sent anew whenever it changes. */
export interface Watch {
  readonly type: "watch";
  readonly seats: readonly string[];
  readonly wire: boolean;
  readonly journal: boolean;
}

/** Something to do; answered by `Done`. `id` is the page's own counter. */
export type Ask = { readonly type: "ask"; readonly id: number } & (Act | Happen | Run | Search);

/** What a person does in their own Teams. `chat` is where it is written. */
export type Act = { readonly ask: "act"; readonly seat: string } & (
  | { readonly act: "say"; readonly chat: "meeting" | "private"; readonly text: string; readonly mention: boolean }
  | { readonly act: "edit"; readonly message: string; readonly text: string }
  | { readonly act: "delete"; readonly message: string }
  /** A button: `action` is the card's own JSON of it, with the inputs merged into its `data` as Teams merges them. */
  | { readonly act: "press"; readonly message: string; readonly card: number; readonly action: Json }
  | { readonly act: "press"; readonly message: "dialog"; readonly card: 0; readonly action: Json }
  | { readonly act: "close" }
  | { readonly act: "join" }
  | { readonly act: "leave" }
  | { readonly act: "look" }
);

/** What happens in the meeting without anybody pressing a card. `seat` where it happens to one person. */
export interface Happen {
  readonly ask: "happen";
  readonly what: Happening;
  readonly seat: string;
  /** For "others answer": the seats that are looked at, and answer for themselves. */
  readonly shown?: readonly string[];
}

export type Happening =
  | "meeting begins"
  | "meeting ends"
  | "chat off"
  | "chat on"
  | "comes"
  | "leaves"
  | "loses link"
  /** All who are remote, and whose screens nobody looks at, answer their checklist. */
  | "others answer"
  /** Somebody nobody knows enters chat and meeting. */
  | "intruder comes"
  | "intruder leaves"
  /** The person writes something that should not be written. */
  | "writes"
  | "edits"
  /** An administrator's rule hides the person's last message. */
  | "hidden"
  | "teams slow"
  | "teams busy"
  | "teams down"
  | "teams well"
  /** The bot's process is killed (kill -9) and started anew on the same journal. */
  | "bot restarts"
  | "bot stops"
  | "bot starts";

/**
 * The player. "start" and "start own" open a room, told of in `Done.room`. "again" begins what goes on anew, in this
 * language, and "leave" ends it; both are for whoever opened the room.
 */
export type Run = { readonly ask: "run" } & (
  | { readonly run: "start"; readonly story: string; readonly language: Language }
  | {
      readonly run: "start own";
      readonly agenda: string;
      readonly profile: string;
      readonly people: number;
      readonly language: Language;
    }
  | { readonly run: "again"; readonly language: Language }
  | { readonly run: "leave" }
  | { readonly run: "play" }
  | { readonly run: "pause" }
  /** One line (with the ones that only fill in before it), or on to the next heading. */
  | { readonly run: "next" }
  | { readonly run: "scene" }
  /** A human's turn: "mine" has been done by the human, "script" lets the script do it. */
  | { readonly run: "turn"; readonly by: "mine" | "script" }
  /** Which seat a human plays in a meeting, so that the script waits there; "" for none. */
  | { readonly run: "play as"; readonly seat: string }
);

/** How often these words stand in what the bot has kept: database and log, byte by byte. */
export interface Search {
  readonly ask: "search";
  readonly text: string;
}
