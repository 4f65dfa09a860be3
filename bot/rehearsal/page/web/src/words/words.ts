import type { OwnWords } from "./ownWords";
import type { Found, Happening, Hall, Part, WireEntry } from "../protocol";

/** Every text of the page that does not come from the program. What one language has, the other must have too. */
export interface Words {
  readonly page: PageWords;
  readonly start: StartWords;
  readonly room: RoomWords;
  readonly player: PlayerWords;
  readonly seat: SeatWords;
  readonly chat: ChatWords;
  readonly coach: CoachWords;
  readonly panel: PanelWords;
  readonly journal: JournalWords;
  readonly wire: WireWords;
  readonly happening: HappeningWords;
}

export interface PageWords {
  readonly title: string;
  readonly bot: string;
  readonly practice: string;
  readonly practiceExplained: string;
  readonly practiceBand: string;
  readonly skips: string;
  readonly skipToContent: string;
  /** To the card that waits for an answer. */
  readonly skipToCard: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly connecting: string;
  readonly lost: string;
  readonly lostAnswer: string;
  readonly close: string;
  readonly cancel: string;
}

export interface StartWords {
  readonly own: OwnWords;
  readonly heading: string;
  readonly what: string;
  readonly who: readonly { readonly role: string; readonly does: string }[];
  readonly never: string;
  /** What Bisittare keeps, and what it never keeps. */
  readonly kept: string;
  readonly real: string;
  readonly tours: string;
  readonly toursExplained: string;
  readonly meetings: string;
  readonly meetingsExplained: string;
  readonly firstChoice: string;
  readonly startHere: string;
  readonly begin: (title: string) => string;
  readonly beginShort: string;
  readonly minutes: (count: number) => string;
  readonly people: (count: number) => string;
  readonly starting: string;
  readonly startingExplained: string;
  readonly failed: string;
  readonly failedHelp: string;
  readonly tryAgain: string;
  readonly chooseOther: string;
  readonly goingOn: (title: string) => string;
  readonly back: string;
  readonly leave: string;
  /** Asked before a rehearsal is ended, for all who are there. */
  readonly leaveAsked: string;
  /** For who did not open the room: others go on in it. */
  readonly leaveRoom: string;
  /** The address leads to a room that is no longer there. */
  readonly gone: string;
}

export interface RoomWords {
  readonly label: string;
  readonly facts: string;
  readonly stage: Readonly<Record<Hall["stage"], string>>;
  readonly bot: Readonly<Record<Hall["bot"], string>>;
  readonly trouble: Readonly<Record<Exclude<Hall["trouble"], "">, string>>;
  readonly chatOff: string;
  readonly present: (count: number) => string;
  readonly otherLanguage: string;
  readonly againInLanguage: string;
  readonly choose: string;
  readonly seats: string;
  readonly addSeat: string;
  readonly mostSeats: string;
  readonly noSeats: string;
}

export interface PlayerWords {
  readonly label: string;
  readonly play: string;
  readonly pause: string;
  readonly next: string;
  readonly scene: string;
  readonly again: string;
  /** Asked before a rehearsal is begun anew, for all who are there. */
  readonly againAsked: string;
  readonly last: string;
  readonly upNext: string;
  readonly now: string;
  readonly ended: string;
  /** Instead of that, when what prepares a meeting of one's own is done. */
  readonly yours: string;
  readonly allCame: string;
  readonly didNotCome: (count: number) => string;
  readonly script: string;
  readonly came: string;
  readonly failed: string;
  readonly current: string;
  readonly progress: (at: number, of: number) => string;
  readonly playAs: string;
  readonly playingAs: (name: string) => string;
  readonly playAsNobody: string;
  readonly show: string;
  readonly everybody: string;
  readonly others: (count: number) => string;
}

export interface SeatWords {
  readonly label: (name: string) => string;
  readonly role: (role: string) => string;
  readonly place: Readonly<Record<Part["place"], string>>;
  readonly kind: Readonly<Record<Exclude<Part["kind"], "member">, string>>;
  readonly oldClient: string;
  readonly noApp: string;
  readonly inMeeting: string;
  readonly notInMeeting: string;
  readonly join: string;
  readonly leave: string;
  readonly change: string;
  readonly changeLong: (name: string) => string;
  readonly closeLong: (name: string) => string;
  readonly openWindow: string;
  readonly openWindowLong: (name: string) => string;
  readonly pickerHeading: string;
  readonly pickerPlayAs: string;
  readonly filter: string;
  readonly nobodyFound: string;
  readonly shown: string;
  readonly notices: string;
  readonly dismiss: string;
  readonly earlierNotices: (count: number) => string;
}

export interface ChatWords {
  readonly chats: string;
  readonly meeting: string;
  readonly private: string;
  readonly unread: (count: number) => string;
  readonly log: Readonly<Record<"meeting" | "private", (name: string) => string>>;
  readonly empty: Readonly<Record<"meeting" | "private", string>>;
  readonly newMessages: string;
  readonly own: string;
  readonly edited: string;
  readonly deleted: string;
  readonly hidden: string;
  readonly edit: string;
  readonly editLabel: string;
  readonly save: string;
  readonly cancel: string;
  readonly remove: string;
  readonly mine: string;
  readonly write: Readonly<Record<"meeting" | "private", string>>;
  readonly send: string;
  readonly mention: string;
  readonly keys: string;
  readonly chatIsOff: string;
  readonly notInChat: string;
}

export interface CoachWords {
  readonly label: string;
  readonly step: (step: number, of: number) => string;
  readonly yourTurn: string;
  /** The first word of a deed in the script, and of the same deed when somebody is asked to do it. */
  readonly imperatives: Readonly<Record<string, string>>;
  readonly preparing: string;
  readonly preparingExplained: string;
  readonly readOn: string;
  readonly watch: string;
  readonly waitToBegin: string;
  readonly begin: string;
  readonly next: string;
  readonly doIt: string;
  readonly done: string;
  /** Said to who has pressed `done` while nothing of it can be seen. */
  readonly unmet: string;
  readonly goOnAnyway: string;
  readonly skip: string;
  readonly inPrivate: string;
  readonly finished: string;
  readonly finishedText: string;
  readonly otherTour: string;
  readonly again: string;
  readonly turnFor: (name: string) => string;
}

export interface PanelWords {
  readonly open: string;
  readonly label: string;
  readonly tabs: Readonly<Record<"happenings" | "journal" | "wire", string>>;
}

export interface JournalWords {
  readonly intro: string;
  readonly rows: string;
  readonly none: string;
  readonly confidential: string;
  readonly details: string;
  readonly fact: string;
  readonly fields: string;
  readonly digest: string;
  readonly tryYourself: string;
  readonly tryExplained: string;
  readonly search: string;
  readonly find: string;
  /** The wire, where only the latest calls are kept to be looked through. */
  readonly latestCalls: (count: number) => string;
  readonly places: Readonly<Record<Found["place"], string>>;
  readonly found: (place: string, hits: number, kilobytes: number) => string;
}

export interface WireWords {
  readonly intro: string;
  readonly rows: string;
  readonly none: string;
  readonly ways: Readonly<Record<WireEntry["way"], string>>;
  readonly all: string;
  readonly filter: string;
  readonly pause: string;
  readonly goOn: string;
  readonly status: (status: number) => string;
  readonly took: (ms: number) => string;
  readonly body: string;
}

export interface HappeningWords {
  readonly intro: string;
  readonly groups: Readonly<Record<"meeting" | "person" | "chat" | "teams" | "bot", string>>;
  readonly whom: string;
  readonly names: Readonly<Record<Happening, string>>;
  readonly explained: Readonly<Record<Happening, string>>;
  readonly done: (name: string) => string;
}
