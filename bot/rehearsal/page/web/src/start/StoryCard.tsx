import type { Story } from "../protocol";
import { useSay, useTools } from "../state/tools";

export function StoryCard({ story }: { readonly story: Story }) {
  const { words, language, ask } = useTools();
  const say = useSay();
  const begin = () => void ask({ ask: "run", run: "start", story: story.key, language });
  return (
    <li class="story">
      <h3>{say(story.title)}</h3>
      <p>{say(story.about)}</p>
      <div class="story-foot">
        <p class="quiet">{words.start.minutes(story.minutes)} · {words.start.people(story.people)}</p>
        <button type="button" onClick={begin} aria-label={words.start.begin(say(story.title))}>{words.start.beginShort}</button>
      </div>
    </li>
  );
}
