import { memo } from "preact/compat";
import { useState } from "preact/hooks";
import type { JournalRow } from "../protocol";
import { useTools, useSay } from "../state/tools";
import { SearchBox } from "./SearchBox";
import { useNewestInView } from "./newest";
import { clock, pretty } from "./shown";

/** What Bisittare has written down, for those who keep minutes and archives. */
export function Journal({ rows }: { readonly rows: readonly JournalRow[] }) {
  const { journal } = useTools().words;
  const list = useNewestInView<HTMLOListElement>(rows.at(-1)?.n ?? 0);
  return (
    <>
      <p>{journal.intro}</p>
      <SearchBox />
      {rows.length === 0 && <p class="quiet">{journal.none}</p>}
      <ol class="rows" ref={list} aria-label={journal.rows} tabIndex={0}>
        {rows.map((row) => <Row key={row.n} row={row} />)}
      </ol>
    </>
  );
}

const Row = memo(function Row({ row }: { readonly row: JournalRow }) {
  const { words } = useTools();
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <li class={row.confidential ? "row confidential" : "row"}>
      <p class="row-head">
        <time dateTime={row.at}>{clock(row.at)}</time>
        {row.confidential && <span class="chip">{words.journal.confidential}</span>}
      </p>
      <p>{say(row.text)}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.journal.details}</summary>
        {open && (
          <dl>
            <dt>{words.journal.fact}</dt><dd><code>{row.fact}</code></dd>
            <dt>{words.journal.fields}</dt><dd><pre tabIndex={0}>{pretty(row.fields)}</pre></dd>
            <dt>{words.journal.digest}</dt><dd><code>{row.digest}</code></dd>
          </dl>
        )}
      </details>
    </li>
  );
});
