import { Icon } from "../chrome/Icon";
import type { SeatView } from "../protocol";
import { useTools } from "../state/tools";

interface Props {
  readonly notices: SeatView["notices"];
  /** Why the last thing the person did came to nothing. */
  readonly problem: string;
  /** The number of the last notice that is read: taken away, or left behind when the person went on. */
  readonly read: number;
  readonly onRead: (n: number) => void;
  readonly onProblemRead: () => void;
}

/** What Teams shows for a moment stays here until it is taken away or the person goes on: not everybody reads equally fast. */
export function Notices({ notices, problem, read, onRead, onProblemRead }: Props) {
  const { seat } = useTools().words;
  const last = notices.at(-1);
  const earlier = notices.slice(0, -1).reverse();
  const unread = last !== undefined && last.n > read;
  return (
    <div class="notices">
      <div role="status" aria-label={seat.notices}>
        {unread && <Notice key={last.n} text={last.text} onRead={() => onRead(last.n)} />}
        {problem !== "" && <Notice text={problem} onRead={onProblemRead} />}
      </div>
      {unread && earlier.length > 0 && (
        <details class="earlier">
          <summary>{seat.earlierNotices(earlier.length)}</summary>
          <ul>{earlier.map((one) => <li key={one.n}>{one.text}</li>)}</ul>
        </details>
      )}
    </div>
  );
}

function Notice({ text, onRead }: { readonly text: string; readonly onRead: () => void }) {
  const { seat } = useTools().words;
  return (
    <div class="notice">
      <p>{text}</p>
      <button type="button" class="icon" aria-label={seat.dismiss} onClick={onRead}><Icon shape="close" /></button>
    </div>
  );
}
