"""Which people stand on the chair's card of remote people, and of whom what is pressed or typed there is said."""

from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_planned
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.asks_to_be_remote import undecided
from dialogs.quorum.pages import QuorumRefusal, RemotePeoplePage
from dialogs.quorum.person_by_name import the_one
from dialogs.quorum.quorum_now import lacks
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.names import MOST_LISTED


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


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show the remote people and those who ask to be so, with what is lacking of each."""
    why = not_planned(scene.meeting)
    return refused(why) if why else Outcome(reply=RemotePeoplePage())


def chosen_of(
    said: Pressed, scene: Scene, why: RefusalCode | None, people: tuple[Person, ...]
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
    return _typed(said, scene.meeting, people)


def _typed(
    said: Pressed, meeting: Meeting, people: tuple[Person, ...]
) -> Outcome | tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Typed it is said of all, of all but one, or of one alone."""
    but, one = said.field("except"), said.field("name")
    if not but and not one:
        return people, ()
    found = the_one(meeting, people, but or one, QuorumRefusal.NOT_REMOTE)
    if isinstance(found, RefusalCode):
        return refused(found)
    return (tuple(p for p in people if p is not found), (found,)) if but else ((found,), ())
