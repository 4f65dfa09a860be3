"""The chair's word of remote people: who may take part so, and that it is ascertained who each is and that they can follow (R-020, R-250).

One card for all of them, and all are ticked: whoever the word is not about is left out. Nobody is vouched for over another link than the one they had when the chair looked.
"""

from collections.abc import Iterable
from dataclasses import replace

from dialogs.judging.late_words import of_earlier_link
from dialogs.judging.outcome import Delivery, Outcome
from dialogs.judging.refusals import RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live, not_planned
from dialogs.matter.remote_allowed import remote_refusal
from dialogs.matter.unentitled_in_call import alarm
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.asking import answer_told, asked_card, undecided
from dialogs.quorum.by_name import the_one
from dialogs.quorum.chair_facts import Ascertained, RemoteDecided
from dialogs.quorum.pages import QuorumRefusal, RemoteNote, RemotePeoplePage
from dialogs.quorum.quorum_now import lacks, proved, said_no
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.names import MOST_LISTED
from dialogs.showing.shared_cards import READINESS


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show the remote people and those who ask to be so, with what is lacking of each."""
    why = not_planned(scene.meeting)
    return refused(why) if why else Outcome(reply=RemotePeoplePage())


def approve(said: Pressed, scene: Scene) -> Outcome:
    """Note the chair's decision on who may be remote: all who are ticked may, the others not. What was decided so already is not decided anew."""
    chosen = _chosen(said, not_planned(scene.meeting), listed_people(scene.meeting))
    if isinstance(chosen, Outcome):
        return chosen
    yes, no = chosen
    meeting, words = scene.meeting, scene.meeting.roll.approved
    # Whoever asks may have got a capacity since that the law keeps in the room: then there is nothing to decide.
    yes = tuple(p for p in yes if p.remote or remote_refusal(scene, p) is None)
    approved = tuple(p.key for p in yes if p.key not in words or not words[p.key].yes)
    declined = tuple(p.key for p in no if p.key not in words or words[p.key].yes or undecided(meeting, p))
    stands = about.approved(*(p.key for p in (*yes, *no) if p.key not in (*approved, *declined)))
    if not approved and not declined:
        return Outcome(reply=RemotePeoplePage(RemoteNote.NOTHING_NEW), stands=stands)
    decided = RemoteDecided(approved, declined, _exceeded(scene, approved, declined))
    deliveries = (
        *((READINESS,) if meeting.live else ()),
        *asked_card(meeting, rings=False),
        *answer_told(meeting, (*approved, *declined)),
        *(one for key in approved for one in _alarm(scene, meeting.people[key])),
    )
    return Outcome((decided,), deliveries, RemotePeoplePage(RemoteNote.SAVED), stands=stands)


def _alarm(scene: Scene, person: Person) -> tuple[Delivery, ...]:
    """Whoever becomes remote by the chair's word may be one who may not, in the matter that is open."""
    return alarm(scene, replace(person, place=PersonPlace.REMOTE)) if scene.meeting.live else ()


def _exceeded(scene: Scene, approved: Iterable[str], declined: Iterable[str]) -> int:
    """So many the profile allows, where more are approved after this; 0 where it allows them, and where it has no limit (R-237)."""
    most, now = scene.profile.remote_most, {*approved_now(scene.meeting), *approved} - {*declined}
    return most if most is not None and len(now) > most else 0


def approved_now(meeting: Meeting) -> tuple[str, ...]:
    """Those whom the chair lets be remote, and who have not come to the room, or left, since."""
    yes = (key for key, word in meeting.roll.approved.items() if word.yes)
    return tuple(key for key in yes if meeting.people[key].place in (PersonPlace.REMOTE, PersonPlace.NOT_SAID))


def ascertain(said: Pressed, scene: Scene) -> Outcome:
    """Note that the chair has ascertained who those are who are ticked, each over the link that the form was drawn for."""
    chosen = _chosen(said, not_live(scene.meeting), remote_people(scene.meeting))
    if isinstance(chosen, Outcome):
        return chosen
    yes, _ = chosen
    links = dict(part.split(":", 1) for part in said.field("links").split() if ":" in part)
    typed = said.road is Road.TYPED
    same = [
        p for p in yes if links.get(p.key, str(p.epoch)) == str(p.epoch) and not (typed and of_earlier_link(scene, p))
    ]
    new = tuple(p.key for p in same if not _ascertained(scene, p))
    changed = len(same) < len(yes)
    note = RemoteNote.CHANGED if changed else RemoteNote.SAVED if new else RemoteNote.NOTHING_NEW
    return Outcome((Ascertained(new),) if new else (), (READINESS,) if new else (), RemotePeoplePage(note))


def _ascertained(scene: Scene, person: Person) -> bool:
    """Whether the chair's word of them holds, and they have not answered since that they cannot follow: then it is asked for anew."""
    word = scene.meeting.roll.ascertained.get(person.key)
    return word is not None and proved(scene, person, word) and not said_no(person, word.at)


def remote_people(meeting: Meeting) -> tuple[Person, ...]:
    """Members and substitutes who are noted as remote, in the order of the roster."""
    return tuple(p for p in meeting.people.values() if p.remote and p.capacity is not None and p.capacity.elected)


def listed_people(meeting: Meeting) -> tuple[Person, ...]:
    """The same, and whoever asks to be remote and has no answer yet, or was told no before they were anywhere; in the order of the roster."""
    elected = (p for p in meeting.people.values() if p.capacity is not None and p.capacity.elected)
    return tuple(p for p in elected if p.remote or undecided(meeting, p) or _told_no(meeting, p))


def who_asks(meeting: Meeting) -> tuple[Person, ...]:
    """Those of them whom the chair is to answer."""
    return tuple(p for p in listed_people(meeting) if undecided(meeting, p)) if meeting.roll.asking else ()


def _told_no(meeting: Meeting, person: Person) -> bool:
    asking, word = meeting.roll.asking.get(person.key), meeting.roll.approved.get(person.key)
    asks = asking is not None and asking.wants and word is not None
    return asks and person.place is PersonPlace.NOT_SAID


def listed(scene: Scene) -> tuple[Person, ...]:
    """Those whom the card names: first who asks, then of whom something is lacking."""
    meeting = scene.meeting
    people = listed_people(meeting)
    return tuple(sorted(people, key=lambda one: (not undecided(meeting, one), not lacks(scene, one))))[:MOST_LISTED]


def _chosen(
    said: Pressed, why: RefusalCode | None, people: tuple[Person, ...]
) -> Outcome | tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Of whom the chair says it, and of whom not; or the answer where it is said of nobody, or cannot be said now (`why`)."""
    if why:
        return refused(why)
    if said.road is Road.FETCH or not (said.filled_in or said.road is Road.TYPED):
        return Outcome(reply=RemotePeoplePage())
    if not people:
        return refused(QuorumRefusal.NOBODY_REMOTE)
    if said.road is not Road.TYPED:
        ticked = {p.key: said.field(p.key) for p in people}
        yes, no = (tuple(p for p in people if ticked[p.key] == word) for word in ("yes", "no"))
        return yes, no
    return _typed(said, people)


def _typed(said: Pressed, people: tuple[Person, ...]) -> Outcome | tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Typed it is said of all, of all but one, or of one alone."""
    but, one = said.field("except"), said.field("name")
    if not but and not one:
        return people, ()
    found = the_one(people, but or one)
    if isinstance(found, RefusalCode):
        return refused(found)
    return (tuple(p for p in people if p is not found), (found,)) if but else ((found,), ())
