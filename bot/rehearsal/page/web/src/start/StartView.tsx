import type { Hall, Story } from "../protocol";
import { Asked } from "../chrome/Asked";
import { isOwner, useSay, useTools } from "../state/tools";
import { useBegin } from "./begin";
import { OwnMeeting } from "./OwnMeeting";
import { StoryCard } from "./StoryCard";

interface Props {
  readonly hall: Hall;
  readonly onBack: () => void;
}

/** Where a newcomer learns what this is, and chooses what to rehearse. */
export function StartView({ hall, onBack }: Props) {
  const { start } = useTools().words;
  const tours = hall.stories.filter((story) => story.kind === "tour");
  const meetings = hall.stories.filter((story) => story.kind === "meeting");
  const first = firstChoice(tours) ?? meetings[0];
  return (
    <main id="content" class="start" tabIndex={-1}>
      {hall.state === "ready" && <GoingOn hall={hall} onBack={onBack} />}
      <div class="start-lead">
        <section class="start-intro" aria-labelledby="start-heading">
          <h1 id="start-heading">{start.heading}</h1>
          <p class="lead">{start.what}</p>
          <ul class="start-who">
            {start.who.map((one) => <li key={one.role}><strong>{one.role}</strong> {one.does}</li>)}
          </ul>
          <p>{start.never}</p>
          <p>{start.kept}</p>
          <p class="quiet">{start.real}</p>
        </section>
        {first && <FirstChoice story={first} />}
      </div>
      {tours.length > 0 && <Stories id="tours" title={start.tours} about={start.toursExplained} stories={tours} />}
      <OwnMeeting profiles={hall.profiles} />
      {meetings.length > 0 && <Stories id="meetings" title={start.meetings} about={start.meetingsExplained} stories={meetings} />}
    </main>
  );
}

/** Most of those who come here will take part remotely one day, so that is where to begin. */
function firstChoice(tours: readonly Story[]): Story | undefined {
  return tours.find((story) => /ledamot|distans/i.test(story.title.sv)) ?? tours[0];
}

function FirstChoice({ story }: { readonly story: Story }) {
  const { words } = useTools();
  const begin = useBegin();
  const say = useSay();
  return (
    <section class="first-choice" aria-labelledby="first-heading">
      <p class="quiet">{words.start.firstChoice}</p>
      <h2 id="first-heading">{say(story.title)}</h2>
      <p>{say(story.about)}</p>
      <button type="button" class="primary large" onClick={() => begin(story.key)}>
        {words.start.startHere} – {words.start.minutes(story.minutes)}
      </button>
    </section>
  );
}

function GoingOn({ hall, onBack }: Props) {
  const { words, ask, goTo } = useTools();
  const say = useSay();
  const story = hall.stories.find((one) => one.key === hall.story);
  const leave = async () => {
    await ask({ ask: "run", run: "leave" });
    goTo("");
  };
  return (
    <div class="going-on">
      <p>{words.start.goingOn(story ? say(story.title) : words.start.own.heading)}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={onBack}>{words.start.back}</button>
        {isOwner(hall.room)
          ? <Asked label={words.start.leave} question={words.start.leaveAsked} onYes={() => void leave()} />
          : <button type="button" onClick={() => goTo("")}>{words.start.leaveRoom}</button>}
      </div>
    </div>
  );
}

interface StoriesProps {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly stories: readonly Story[];
}

function Stories({ id, title, about, stories }: StoriesProps) {
  return (
    <section class="stories" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      <p class="quiet">{about}</p>
      <ul class="story-grid">
        {stories.map((story) => <StoryCard key={story.key} story={story} />)}
      </ul>
    </section>
  );
}
