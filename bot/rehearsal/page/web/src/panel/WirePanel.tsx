import { memo } from "preact/compat";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Part, WireEntry } from "../protocol";
import { useTools } from "../state/tools";
import { useNewestInView } from "./newest";
import { clock, pretty } from "./shown";

interface Props {
  readonly entries: readonly WireEntry[];
  readonly cast: readonly Part[];
}

type Way = WireEntry["way"];
const ways: readonly Way[] = ["to bot", "answer", "from bot"];
const arrows: Readonly<Record<Way, string>> = { "to bot": "→", answer: "↩", "from bot": "←" };

/** Every call between Teams and the bot, for engineers and auditors. */
export function WirePanel({ entries, cast }: Props) {
  const { wire } = useTools().words;
  const [way, setWay] = useState<Way | "">("");
  const [paused, setPaused] = useState(false);
  const held = useRef(entries);
  if (!paused) held.current = entries;
  const shown = held.current.filter((entry) => way === "" || entry.way === way);
  const names = useMemo(() => new Map(cast.map((part) => [part.id, part.name])), [cast]);
  const list = useNewestInView<HTMLOListElement>(shown.at(-1)?.n ?? 0);
  return (
    <>
      <p>{wire.intro}</p>
      <div class="wire-tools">
        <label class="inline-field">
          <span>{wire.filter}</span>
          <select value={way} onChange={(event) => setWay(ways.find((one) => one === event.currentTarget.value) ?? "")}>
            <option value="">{wire.all}</option>
            {ways.map((one) => <option key={one} value={one}>{wire.ways[one]}</option>)}
          </select>
        </label>
        <button type="button" onClick={() => setPaused(!paused)}>{paused ? wire.goOn : wire.pause}</button>
      </div>
      {shown.length === 0 && <p class="quiet">{wire.none}</p>}
      <ol class="rows wire" ref={list} aria-label={wire.rows} tabIndex={0}>
        {shown.map((entry) => <Entry key={entry.n} entry={entry} name={names.get(entry.seat) ?? ""} />)}
      </ol>
    </>
  );
}

interface EntryProps {
  readonly entry: WireEntry;
  readonly name: string;
}

const Entry = memo(function Entry({ entry, name }: EntryProps) {
  const { wire } = useTools().words;
  const [open, setOpen] = useState(false);
  const facts = [
    name,
    entry.status === null ? "" : wire.status(entry.status),
    entry.tookMs === null ? "" : wire.took(Math.round(entry.tookMs)),
  ].filter((text) => text !== "");
  const bad = entry.status !== null && entry.status >= 400;
  return (
    <li class={bad ? "row bad" : "row"}>
      <p class="row-head">
        <time dateTime={entry.at}>{clock(entry.at)}</time>
        <span><span aria-hidden="true">{arrows[entry.way]}</span> {wire.ways[entry.way]}</span>
      </p>
      <p class="wire-what"><code>{entry.what}</code></p>
      {facts.length > 0 && <p class="quiet">{facts.join(" · ")}</p>}
      {entry.body !== null && entry.body !== undefined && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{wire.body}</summary>
          {open && <pre tabIndex={0}>{pretty(entry.body)}</pre>}
        </details>
      )}
    </li>
  );
});
