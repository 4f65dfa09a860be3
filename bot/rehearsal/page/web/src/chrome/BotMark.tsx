/** Bisittare's own mark: a seat next to another. */
export function BotMark() {
  return (
    <svg class="bot-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="22" height="22" rx="7" class="bot-mark-ground" />
      <path class="bot-mark-ink" d="M7 6v12M7 13h4.5v5M17 9v9M17 14h-2.5v4" />
    </svg>
  );
}
