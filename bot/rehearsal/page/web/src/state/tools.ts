import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Bilingual, Language } from "../protocol";
import type { Words } from "../words/words";
import { sv } from "../words/sv";
import type { Outcome, Wish } from "./connection";
import type { Theme } from "./settings";

/** What every part of the page needs: the words, and a way to ask the program for something. */
export interface Tools {
  readonly words: Words;
  readonly language: Language;
  readonly theme: Theme;
  /** The outcome's `problem` is always a sentence to show, or "". */
  readonly ask: (wish: Wish) => Promise<Outcome>;
}

const nobody: Tools = {
  words: sv,
  language: "sv",
  theme: "light",
  ask: () => Promise.resolve({ problem: "", lost: true }),
};

export const ToolsContext = createContext<Tools>(nobody);
export const useTools = (): Tools => useContext(ToolsContext);

export function useSay(): (text: Bilingual) => string {
  const { language } = useTools();
  return (text) => text[language];
}
