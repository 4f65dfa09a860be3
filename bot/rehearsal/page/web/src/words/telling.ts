import { useMemo } from "preact/hooks";
import type { Line, Part } from "../protocol";
import { useTools } from "../state/tools";

const NAMES_SAID = 3;

/** A line of the script in words, with whoever does it: the program tells only what is done. */
export type Tell = (line: Line) => string;

export function useTell(cast: readonly Part[]): Tell {
  const { words, language } = useTools();
  const names = useMemo(() => new Map(cast.map((part) => [part.id, part.name])), [cast]);
  return (line) => {
    const text = line.text[language];
    const who = line.who.map((id) => names.get(id) ?? id);
    if (who.length === 0 || (line.kind !== "deed" && line.kind !== "hope")) return text;
    const everybody = who.length === cast.length && who.length > NAMES_SAID;
    return `${everybody ? words.player.everybody : listed(who, language, words.player.others)} ${text}`;
  };
}

function listed(names: readonly string[], language: string, others: (count: number) => string): string {
  const said = names.length > NAMES_SAID + 1 ? [...names.slice(0, NAMES_SAID), others(names.length - NAMES_SAID)] : names;
  return new Intl.ListFormat(language, { type: "conjunction" }).format(said);
}

/** What somebody does, said to that somebody: "trycker på …" becomes "Tryck på …". */
export function asked(text: string, imperatives: Readonly<Record<string, string>>): string {
  const [verb = "", ...rest] = text.split(" ");
  return [imperatives[verb] ?? verb, ...rest].join(" ");
}
