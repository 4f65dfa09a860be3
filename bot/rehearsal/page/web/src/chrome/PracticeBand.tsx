import { useTools } from "../state/tools";

/** Over everything, always: nobody may take the rehearsal for a meeting. */
export function PracticeBand() {
  const { page } = useTools().words;
  return (
    <div class="practice" role="region" aria-label={page.practiceBand}>
      <strong>{page.practice}</strong>
      <span> – {page.practiceExplained}</span>
    </div>
  );
}
