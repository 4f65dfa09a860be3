import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Bilingual, Language } from "../protocol";
import type { Words } from "../words/words";
import { sv } from "../words/sv";
import type { Outcome, Wish } from "./connection";
import { ownerOf } from "./owner";
import type { Theme } from "./settings";

/** What every part of the page needs: the words, and a way to ask the program for something. */
export interface Tools {
  readonly words: Words;
  readonly language: Language;
  readonly theme: Theme;
  /** The outcome's `problem` is always a sentence to show, or "". */
  readonly ask: (wish: Wish) => Promise<Outcome>;
  /** Opens a room of its own with what is wished for, and goes there. What came in the way is a sentence, or "". */
  readonly begin: (wish: Wish) => Promise<string>;
  /** Goes to this room, or with "" to the foyer, where one chooses. */
  readonly goTo: (room: string) => void;
}

const nobody: Tools = {
  words: sv,
  language: "sv",
  theme: "light",
  ask: () => Promise.resolve({ problem: "", lost: true }),
  begin: () => Promise.resolve(""),
  goTo: () => undefined,
};

export const ToolsContext = createContext<Tools>(nobody);
export const useTools = (): Tools => useContext(ToolsContext);

/** Whether this browser opened the room, and alone can end what goes on there. */
export function isOwner(room: string): boolean {
  return ownerOf(room) !== "";
}

export function useSay(): (text: Bilingual) => string {
  const { language } = useTools();
  return (text) => text[language];
}
