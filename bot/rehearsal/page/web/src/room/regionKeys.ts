import { useEffect } from "preact/hooks";

/** F6 goes from one part of the room to the next, as in Teams and in Windows. */
export function useRegionKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((one) => one.offsetParent);
      if (regions.length === 0) return;
      event.preventDefault();
      const at = regions.findIndex((one) => one.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = at < 0 ? 0 : (at + step + regions.length) % regions.length;
      regions[next]?.focus();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
