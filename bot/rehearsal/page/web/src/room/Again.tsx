import { Asked } from "../chrome/Asked";
import type { Hall } from "../protocol";
import { isOwner, useTools } from "../state/tools";

interface Props {
  readonly hall: Hall;
  readonly label: string;
  readonly look?: string;
  /** Whether the script has come to its end, so that nothing is lost. */
  readonly isOver?: boolean;
}

/** Begins what goes on anew, in the page's language. Only for whoever opened the room, and only when they mean it. */
export function Again({ hall, label, look = "", isOver = false }: Props) {
  const { words, ask, language } = useTools();
  if (!isOwner(hall.room)) return null;
  const again = () => void ask({ ask: "run", run: "again", language });
  return <Asked label={label} look={look} question={isOver ? "" : words.player.againAsked} onYes={again} />;
}
