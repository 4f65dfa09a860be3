import type { Language } from "../protocol";

/** Problems come as one text, "svenska | English"; one that came in a single language is shown as it is. */
export function inLanguage(problem: string, language: Language): string {
  const [swedish = "", english] = problem.split(" | ");
  return language === "en" && english !== undefined ? english : swedish;
}
