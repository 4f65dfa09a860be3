import { draw } from "./cards/drawing";
import type { Json } from "./protocol";
import type { Theme } from "./state/settings";
import "./style/main.css";

declare global {
  interface Window {
    hang: (frames: readonly { name: string; card: Json; dialog: string }[], theme: Theme) => void;
  }
}

/** Hangs cards on an empty page, each in a frame of its own, as the room draws them: for `make pictures`. */
window.hang = (frames, theme) => {
  document.documentElement.dataset["theme"] = theme;
  const wall = document.createElement("main");
  const title = document.createElement("h1");
  title.textContent = "Kort";
  title.className = "unseen";
  wall.append(title);
  document.body.replaceChildren(wall);
  wall.append(...frames.map(({ name, card, dialog }) => {
    const frame = document.createElement("section");
    frame.id = name;
    frame.setAttribute("aria-label", name);
    const head = document.createElement("h2");
    head.textContent = dialog || name;
    if (dialog === "") head.className = "unseen";
    frame.append(head);
    const host = document.createElement("div");
    host.className = "card";
    host.lang = String(card["lang"] ?? "sv");
    host.append(draw({ card, theme, oldClient: false, written: {}, onPress: () => undefined }).element);
    frame.append(host);
    return frame;
  }));
};
