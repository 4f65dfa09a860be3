import type { Part } from "../protocol";
import { Tabs } from "../chrome/Tabs";
import { useTools } from "../state/tools";

interface Props {
  readonly parts: readonly Part[];
  readonly front: string;
  readonly onFront: (seat: string) => void;
}

/** On a narrow window the screens lie in a pile, and this brings one to the front. */
export function SeatTabs({ parts, front, onFront }: Props) {
  const { words } = useTools();
  const tabs = parts.map((part) => ({ key: part.id, label: part.name, panel: `seat-${part.id}` }));
  return <Tabs label={words.room.seats} tabs={tabs} chosen={front} onChoose={onFront} name="seat" />;
}
