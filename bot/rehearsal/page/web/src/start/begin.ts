import { useTools } from "../state/tools";

/** Begins a story, in a room of its own and with cards in the language that the page has now. */
export function useBegin(): (story: string) => void {
  const { begin, language } = useTools();
  return (story) => void begin({ ask: "run", run: "start", story, language });
}
