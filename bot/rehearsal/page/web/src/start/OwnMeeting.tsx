import { useState } from "preact/hooks";
import type { Hall } from "../protocol";
import { useTools } from "../state/tools";

const FEWEST = 4;
const MOST = 60;
const USUAL = 9;

/** A meeting of one's own: paste an agenda, choose whose rules hold and how many there are, and play. */
export function OwnMeeting({ profiles }: { readonly profiles: Hall["profiles"] }) {
  const { words, language, begin } = useTools();
  const { own } = words.start;
  const [agenda, setAgenda] = useState("");
  const [profile, setProfile] = useState("default");
  const [people, setPeople] = useState(String(USUAL));
  const [problem, setProblem] = useState("");
  const send = async (event: Event) => {
    event.preventDefault();
    setProblem(agenda.trim() === "" ? own.noAgenda : "");
    if (agenda.trim() === "") return;
    setProblem(await begin({ ask: "run", run: "start own", agenda, profile, people: Number(people) || USUAL, language }));
  };
  return (
    <section class="stories" aria-labelledby="own-heading">
      <h2 id="own-heading">{own.heading}</h2>
      <p class="quiet">{own.explained}</p>
      <form class="own-meeting" noValidate onSubmit={(event) => void send(event)}>
        <label class="field own-agenda">
          <span>{own.agenda}</span>
          <textarea rows={8} value={agenda} placeholder={own.example} aria-invalid={problem !== ""} aria-describedby="own-problem"
            onInput={(event) => { setAgenda(event.currentTarget.value); setProblem(""); }} />
          <span id="own-problem" class="problem" role="alert">{problem}</span>
        </label>
        <label class="field">
          <span>{own.profile}</span>
          <select value={profile} onChange={(event) => setProfile(event.currentTarget.value)}>
            {profiles.map((one) => <option key={one.key} value={one.key}>{one.title}</option>)}
          </select>
        </label>
        <label class="field own-people">
          <span>{own.people(FEWEST, MOST)}</span>
          <input type="number" min={FEWEST} max={MOST} value={people} onInput={(event) => setPeople(event.currentTarget.value)} />
        </label>
        <button type="submit" class="primary">{own.begin}</button>
      </form>
    </section>
  );
}
