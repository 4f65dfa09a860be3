"""The chair's word of remote people: who may take part so, and that it is ascertained who each is and that they can follow (R-020, R-250).

One card for all of them, and all are ticked: whoever the word is not about is left out. Nobody is vouched for over another link than the one they had when the chair looked.
"""

from dialogs.judging.late_words import of_earlier_link
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.meeting.meeting import Meeting, Person
from dialogs.quorum.by_name import the_one
from dialogs.quorum.facts import Ascertained, RemoteDecided
from dialogs.quorum.pages import QuorumRefusal, RemoteNote, RemotePeoplePage
from dialogs.quorum.quorum_now import lacks, proved
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.names import MOST_LISTED
from dialogs.showing.shared_cards import READINESS


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show the remote people, with what is lacking of each."""
    why = not_live(scene.meeting)
    return refused(why) if why else Outcome(reply=RemotePeoplePage())


def approve(said: Pressed, scene: Scene) -> Outcome:
    """Note the chair's decision on who may be remote: all who are ticked may, the others not. What was decided so already is not decided anew."""
    chosen = _chosen(said, scene)
    if isinstance(chosen, Outcome):
        return chosen
    yes, no = chosen
    words = scene.meeting.roll.approved
    approved = tuple(p.key for p in yes if p.key not in words or not words[p.key].yes)
    declined = tuple(p.key for p in no if p.key not in words or words[p.key].yes)
    stands = about.approved(*(p.key for p in (*yes, *no) if p.key not in (*approved, *declined)))
    if not approved and not declined:
        return Outcome(reply=RemotePeoplePage(RemoteNote.NOTHING_NEW), stands=stands)
    decided = RemoteDecided(approved, declined)
    return Outcome((decided,), (READINESS,), RemotePeoplePage(RemoteNote.SAVED), stands=stands)


def ascertain(said: Pressed, scene: Scene) -> Outcome:
    """Note that the chair has ascertained who those are who are ticked, each over the link that the form was drawn for."""
    chosen = _chosen(said, scene)
    if isinstance(chosen, Outcome):
        return chosen
    yes, _ = chosen
    links = dict(part.split(":", 1) for part in said.field("links").split() if ":" in part)
    typed = said.road is Road.TYPED
    same = [
        p for p in yes if links.get(p.key, str(p.epoch)) == str(p.epoch) and not (typed and of_earlier_link(scene, p))
    ]
    words = scene.meeting.roll.ascertained
    new = tuple(p.key for p in same if p.key not in words or not proved(scene, p, words[p.key]))
    changed = len(same) < len(yes)
    note = RemoteNote.CHANGED if changed else RemoteNote.SAVED if new else RemoteNote.NOTHING_NEW
    return Outcome((Ascertained(new),) if new else (), (READINESS,) if new else (), RemotePeoplePage(note))


def remote_people(meeting: Meeting) -> tuple[Person, ...]:
    """Members and substitutes who are noted as remote, in the order of the roster."""
    return tuple(p for p in meeting.people.values() if p.remote and p.capacity is not None and p.capacity.elected)


def listed(scene: Scene) -> tuple[Person, ...]:
    """Those whom the card names: first of whom something is lacking."""
    people = remote_people(scene.meeting)
    return tuple(sorted(people, key=lambda one: not lacks(scene, one)))[:MOST_LISTED]


def _chosen(said: Pressed, scene: Scene) -> Outcome | tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Of whom the chair says it, and of whom not; or the answer where it is said of nobody."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    if said.road is Road.FETCH or not (said.filled_in or said.road is Road.TYPED):
        return Outcome(reply=RemotePeoplePage())
    people = remote_people(meeting)
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
