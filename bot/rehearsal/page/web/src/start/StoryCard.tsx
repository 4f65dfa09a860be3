import type { Story } from "../protocol";
import { useSay, useTools } from "../state/tools";
import { useBegin } from "./begin";

export function StoryCard({ story }: { readonly story: Story }) {
  const { words } = useTools();
  const begin = useBegin();
  const say = useSay();
  return (
    <li class="story">
      <h3>{say(story.title)}</h3>
      <p>{say(story.about)}</p>
      <div class="story-foot">
        <p class="quiet">{words.start.minutes(story.minutes)} · {words.start.people(story.people)}</p>
        <button type="button" onClick={() => begin(story.key)} aria-label={words.start.begin(say(story.title))}>{words.start.beginShort}</button>
      </div>
    </li>
  );
}
