import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type Pointing, sameTitle } from "./pointing";

/**
 * Outlines the button that the turn asks for, and brings it into view once. The card is not drawn by us, so the
 * button is looked up after each drawing.
 */
export function usePointed(column: RefObject<HTMLElement | null>, pointing: Pointing | null): void {
  const shown = useRef("");
  useEffect(() => {
    const place = column.current;
    if (!place) return;
    for (const old of place.querySelectorAll(".card .pointed")) old.classList.remove("pointed");
    const target = pointing && pointing.button !== "" ? buttonIn(place, pointing) : null;
    target?.classList.add("pointed");
    target?.closest<HTMLDetailsElement>("details.behind")?.setAttribute("open", "");
    const now = target && pointing ? `${pointing.message} ${pointing.button}` : "";
    if (target && now !== shown.current) target.scrollIntoView({ block: "center" });
    shown.current = now;
  });
}

function buttonIn(place: HTMLElement, pointing: Pointing): HTMLElement | null {
  const within = pointing.message === "dialog"
    ? place.querySelector("[role=dialog]")
    : place.querySelector(`[data-message="${CSS.escape(pointing.message)}"]`);
  const buttons = [...(within?.querySelectorAll<HTMLElement>(".card button") ?? [])];
  return buttons.find((one) => sameTitle(one.textContent ?? "", pointing.button)) ?? null;
}
