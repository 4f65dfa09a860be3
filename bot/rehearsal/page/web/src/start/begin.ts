import { forgetSeats } from "../state/place";
import { useTools } from "../state/tools";

/** Begins a story, with cards in the language that the page has now. */
export function useBegin(): (story: string) => void {
  const { ask, language } = useTools();
  return (story) => {
    forgetSeats();
    void ask({ ask: "run", run: "start", story, language });
  };
}
