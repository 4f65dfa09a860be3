/** Enter alone, as it sends in Teams: not with Shift, which makes a new line, nor while a letter is being composed. */
export function onEnter(event: KeyboardEvent, send: () => void): void {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
}
