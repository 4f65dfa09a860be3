import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { NARROW } from "../state/settings";
import { type Pointing, sameTitle } from "./pointing";

/**
 * Outlines the button that the turn asks for, and brings it into view once. The card is not drawn by us, so the
 * button is looked up after each drawing.
 */
export function usePointed(column: RefObject<HTMLElement | null>, pointing: Pointing | null): void {
  const shown = useRef("");
  useSteadyView(column);
  useEffect(() => {
    const place = column.current;
    if (!place) return;
    for (const old of place.querySelectorAll(".card .pointed")) old.classList.remove("pointed");
    const target = pointing && pointing.button !== "" ? buttonIn(place, pointing) : null;
    target?.classList.add("pointed");
    target?.closest<HTMLDetailsElement>("details.behind")?.setAttribute("open", "");
    const now = target && pointing ? `${pointing.message} ${pointing.button}` : "";
    if (target && now !== shown.current) bringIntoView(target, place);
    shown.current = now;
  });
}

/** What the turn asks for may take more room, or less, and leaves the screen next to it another height. */
function useSteadyView(column: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = column.current;
    if (!place) return;
    const resized = new ResizeObserver(() => {
      const target = place.querySelector<HTMLElement>(".card .pointed");
      if (target) bringIntoView(target, place);
    });
    resized.observe(place);
    return () => resized.disconnect();
  }, []);
}

function bringIntoView(target: HTMLElement, place: HTMLElement): void {
  target.scrollIntoView({ block: "center" });
  // On a narrow window the page scrolls as well: what is asked for, below the screen, must stay in view.
  if (matchMedia(NARROW).matches) place.closest(".columns-wrap:has(> .coach)")?.scrollIntoView({ block: "end" });
}

function buttonIn(place: HTMLElement, pointing: Pointing): HTMLElement | null {
  const within = pointing.message === "dialog"
    ? place.querySelector("[role=dialog]")
    : place.querySelector(`[data-message="${CSS.escape(pointing.message)}"]`);
  const buttons = [...(within?.querySelectorAll<HTMLElement>(".card button") ?? [])];
  return buttons.find((one) => sameTitle(one.textContent ?? "", pointing.button)) ?? null;
}
