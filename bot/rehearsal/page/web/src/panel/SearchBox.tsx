import { useState } from "preact/hooks";
import type { Found } from "../protocol";
import { useTools } from "../state/tools";

/** Lets anybody see for themselves that what was said in the chat is not kept. */
export function SearchBox() {
  const { words, ask } = useTools();
  const { journal } = words;
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly Found[]>([]);
  const [problem, setProblem] = useState("");
  const placeOf = (one: Found) => one.latest ? journal.latestCalls(one.latest) : journal.places[one.place];
  const search = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    const outcome = await ask({ ask: "search", text: text.trim() });
    setFound(outcome.found ?? []);
    setProblem(outcome.problem);
  };
  return (
    <details class="try">
      <summary>{journal.tryYourself}</summary>
      <form class="search" onSubmit={(event) => void search(event)} role="search" aria-label={journal.tryYourself}>
        <p class="quiet">{journal.tryExplained}</p>
        <label class="field">
          <span>{journal.search}</span>
          <span class="field-row">
            <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
            <button type="submit">{journal.find}</button>
          </span>
        </label>
        <div role="status">
          {problem !== "" && <p>{problem}</p>}
          {found.length > 0 && (
            <ul class="found">
              {found.map((one) => (
                <li key={one.place}>{journal.found(placeOf(one), one.hits, Math.max(1, Math.round(one.bytes / 1024)))}</li>
              ))}
            </ul>
          )}
        </div>
      </form>
    </details>
  );
}
