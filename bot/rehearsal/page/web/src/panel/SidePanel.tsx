import { Tabs, tabId } from "../chrome/Tabs";
import type { Hall } from "../protocol";
import type { State } from "../state/state";
import { useTools } from "../state/tools";
import { Happenings } from "./Happenings";
import { Journal } from "./Journal";
import { WirePanel } from "./WirePanel";

export type PanelTab = "happenings" | "journal" | "wire";

interface Props {
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab | null) => void;
  readonly hall: Hall;
  readonly state: State;
  readonly shown: readonly string[];
}

const order: readonly PanelTab[] = ["happenings", "journal", "wire"];

/** What goes on behind the screens: what can be made to happen, what is written down, and what is sent. */
export function SidePanel({ tab, onTab, hall, state, shown }: Props) {
  const { words } = useTools();
  const tabs = order.map((key) => ({ key, label: words.panel.tabs[key], panel: "panel-content" }));
  return (
    <aside class="panel" aria-label={words.panel.label} data-region data-panel={tab} tabIndex={-1}>
      <div class="panel-head">
        <h2>{words.panel.label}</h2>
        <button type="button" onClick={() => onTab(null)}>{words.page.close}</button>
      </div>
      <Tabs label={words.panel.label} name="panel" tabs={tabs} chosen={tab} onChoose={onTab} />
      <div class="panel-content" id="panel-content" role="tabpanel" aria-labelledby={tabId("panel", tab)} tabIndex={0}>
        {tab === "happenings" && <Happenings hall={hall} first={shown[0] ?? ""} shown={shown} />}
        {tab === "journal" && <Journal rows={state.journal} />}
        {tab === "wire" && <WirePanel entries={state.wire} cast={hall.cast} />}
      </div>
    </aside>
  );
}
