import { BotMark } from "../chrome/BotMark";

const TINTS = 6;

/** Initials on a colour that is always the same for the same person. */
export function Avatar({ name }: { readonly name: string }) {
  return <span class={`avatar tint-${tintOf(name)}`} aria-hidden="true">{initials(name)}</span>;
}

export function BotAvatar() {
  return <span class="avatar bot" aria-hidden="true"><BotMark /></span>;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const first = words[0]?.[0] ?? "";
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? "") : "";
  return (first + last).toLocaleUpperCase("sv");
}

function tintOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return sum % TINTS;
}
