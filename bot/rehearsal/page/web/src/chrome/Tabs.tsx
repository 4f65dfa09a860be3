import { useRef } from "preact/hooks";

interface Tab<K extends string> {
  readonly key: K;
  readonly label: string;
  /** Said after the label, such as a number of unread messages. */
  readonly note?: string;
  /** The id of what the tab shows. */
  readonly panel: string;
  readonly pointed?: boolean;
}

interface Props<K extends string> {
  readonly label: string;
  /** Makes the tabs' own ids unique on the page. */
  readonly name: string;
  readonly tabs: readonly Tab<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A row of tabs: one stop for the Tab key, the arrows go between them. */
export function Tabs<K extends string>({ label, name, tabs, chosen, onChoose }: Props<K>) {
  const row = useRef<HTMLDivElement>(null);
  const moved = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === chosen);
    const step = steps[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1
      : step === undefined ? -1 : (at + step + tabs.length) % tabs.length;
    const next = tabs[to];
    if (!next) return;
    event.preventDefault();
    onChoose(next.key);
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={moved}>
      {tabs.map((tab) => (
        <button key={tab.key} type="button" role="tab" id={tabId(name, tab.key)} class={tab.pointed ? "pointed" : undefined}
          aria-selected={tab.key === chosen} aria-controls={tab.key === chosen ? tab.panel : undefined}
          tabIndex={tab.key === chosen ? 0 : -1} onClick={() => onChoose(tab.key)}>
          {tab.label}{tab.note && <span class="tab-note"> {tab.note}</span>}
        </button>
      ))}
    </div>
  );
}

export function tabId(name: string, key: string): string {
  return `tab-${name}-${key}`;
}
