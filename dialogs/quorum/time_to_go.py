"""“Jag måste gå kl. 15.30”: said by the member, or noted by a host; asked when the time comes (R-192, R-246).

The time is the next one that Swedish clocks show so. What is more than half a day away has passed, and is refused: nobody says at two
that they must go at half past one tomorrow.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from math import ceil
from typing import Final

from cards.swedish_time import next_at
from dialogs.judging.outcome import Delivery, Outcome, Wake
from dialogs.judging.refusals import CommonRefusal, RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_planned
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.roll_parts import Going
from dialogs.presence.facts import Entered
from dialogs.quorum.pages import GoingDuePage, GoingPage, QuorumRefusal
from dialogs.quorum.person_by_name import the_one
from dialogs.quorum.quorum_forecast import who_goes
from dialogs.quorum.time_to_go_facts import GoAsked, MustGo
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.shared_cards import READINESS, keep_hosts_told
from dialogs.sitting.facts import Begun
from dialogs.text.clock_times import clock_of

GO_DUE: Final = "go"
AHEAD: Final = timedelta(hours=12)
_OPENS: Final = frozenset({Begun, Entered})
"""What may let a time be asked about that came while it could not be."""


def say(said: Pressed, scene: Scene) -> Outcome:
    """Take somebody's own word for when they have to go, or that they stay after all."""
    person, why = scene.person, not_planned(scene.meeting)
    if why or person is None:
        return refused(why or CommonRefusal.NO_PERSON)
    return _said(person, said, scene, noted=False)


def note(said: Pressed, scene: Scene) -> Outcome:
    """Note what somebody has told chair or secretary of when they have to go."""
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    listed = [one for one in meeting.people.values() if one.capacity is not None]
    person = meeting.people.get(said.field("person"))
    found = (
        the_one(meeting, listed, said.field("name"), QuorumRefusal.NO_SUCH_NAME)
        if said.field("name")
        else person or CommonRefusal.NO_PERSON
    )
    return refused(found) if isinstance(found, RefusalCode) else _said(found, said, scene, noted=True)


def _said(person: Person, said: Pressed, scene: Scene, *, noted: bool) -> Outcome:
    """Note it, unless it stands so already."""
    at = None if said.field("stays") else _time(person, said, scene)
    if isinstance(at, RefusalCode):
        return refused(at)
    stood = scene.meeting.roll.going.get(person.key)
    if (stood.at if stood is not None else None) == at:
        return Outcome(reply=GoingPage(person.key), stands=about.going(person.key))
    fact = MustGo(person.key, int(at.timestamp()) if at is not None else 0, noted)
    again = (_wake(scene, (*_ahead(scene.meeting, person), at)),) if at is not None else ()
    return Outcome((fact,), (READINESS, *_edited(scene.meeting, person), *again), GoingPage(person.key))


def _time(person: Person, said: Pressed, scene: Scene) -> datetime | QuorumRefusal:
    """The time that is meant, or why it is none."""
    clock = clock_of(said.field("at"))
    if clock is None:
        return QuorumRefusal.NO_TIME
    if person.place is PersonPlace.AWAY:
        return QuorumRefusal.GONE_ALREADY
    at = next_at(clock, scene.at)
    return at if at - scene.at <= AHEAD else QuorumRefusal.TIME_PASSED


def _ahead(meeting: Meeting, but: Person) -> list[datetime]:
    """The times of all others that are still to be asked about."""
    return [one.at for person, one in who_goes(meeting) if one.at and not one.asked and person.key != but.key]


def _wake(scene: Scene, times: Iterable[datetime]) -> Wake:
    """When to ask first: one wake-up for all, since a later one takes its place."""
    left_s = min((one - scene.at).total_seconds() for one in times)
    return Wake(GO_DUE, min(max(ceil(left_s), 1), int(AHEAD.total_seconds())))


def _edited(meeting: Meeting, person: Person) -> tuple[Delivery, ...]:
    """The card that asked whether they have left, where it stands, follows what is said."""
    said = meeting.roll.going.get(person.key)
    return asked_again(meeting, person) if said is not None and said.asked else ()


def asked_again(meeting: Meeting, person: Person, *, rings: bool = False) -> tuple[Delivery, ...]:
    """The card that asks chair and secretaries whether the person has left; `rings`: for the first time."""
    return keep_hosts_told(meeting, GoingDuePage(person.key), f"go:{person.key}", rings=rings)


def _due(scene: Scene) -> Outcome:
    """Ask of those whose time has come, by the clock as it is now; wait on for the others. Whoever has left is not asked about; whoever has lost the link, once they are back."""
    meeting = scene.meeting
    waiting = [(person, one) for person, one in who_goes(meeting) if not one.asked and one.at is not None]
    due = [person for person, one in waiting if _come(one, scene)]
    later = [one.at for _, one in waiting if one.at is not None and not _come(one, scene)]
    again = (_wake(scene, later),) if later else ()
    if not due or not meeting.live:
        return Outcome(deliveries=again)
    there = [one for one in due if _there(one)]
    if not there:
        return Outcome(deliveries=again)
    cards = tuple(card for one in there for card in asked_again(meeting, one, rings=True))
    return Outcome((GoAsked(tuple(one.key for one in there)),), (READINESS, *cards, *again))


def follow(_: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> tuple[Delivery, ...]:
    """A time that came before the opening, in a break or while the link was lost is asked about afterwards, and at once."""
    if _OPENS.isdisjoint(map(type, judged.facts)):  # asked at every step: no call of our own for each fact
        return ()
    after = ahead()
    if not after.live or all(one.asked for _, one in who_goes(after)):
        return ()
    return (Wake(GO_DUE, 1),)


def _there(person: Person) -> bool:
    return not (person.remote and person.in_call is False)


def _come(one: Going, scene: Scene) -> bool:
    return one.at is not None and one.at <= scene.at


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {GO_DUE: _due}
