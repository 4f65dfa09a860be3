import { useEffect, useState } from "preact/hooks";
import type { Language } from "../protocol";

export type ThemeChoice = "auto" | "light" | "dark";
export type Theme = "light" | "dark";

function kept<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  try {
    const found = localStorage.getItem(key);
    return allowed.find((one) => one === found) ?? otherwise;
  } catch {
    // Some browsers forbid storage altogether; the choice then lasts as long as the page.
    return otherwise;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See above.
  }
}

export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => kept<Language>("language", ["sv", "en"], "sv"));
  useEffect(() => {
    document.documentElement.lang = language;
    keep("language", language);
  }, [language]);
  return [language, setLanguage];
}

export function useTheme(): [Theme, ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(() => kept<ThemeChoice>("theme", ["auto", "light", "dark"], "auto"));
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const theme = choice === "auto" ? (systemIsDark ? "dark" : "light") : choice;
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    keep("theme", choice);
  }, [theme, choice]);
  return [theme, choice, setChoice];
}

/** A window that shows one person's screen at a time; the same as in narrow.css. */
export const NARROW = "(max-width: 899px)";

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const changed = () => setMatches(list.matches);
    changed();
    list.addEventListener("change", changed);
    return () => list.removeEventListener("change", changed);
  }, [query]);
  return matches;
}
