/** The time to the second, which is what tells rows apart. */
export function clock(at: string): string {
  return new Date(at).toLocaleTimeString("sv", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
}

export function pretty(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
