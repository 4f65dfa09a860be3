"""The facts of the roll call, and of going on without a quorum. All rest on somebody's word (R-078, R-241)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar, Final

from dialogs.journal.entries import Converter, Entry, Fact, Lasting, TakesBack, added
from dialogs.journal.shared_effects import count_kept, place_said_since, placed, with_person
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.parts import CountedOn
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import CalledUp
from dialogs.meeting.seat_aside import left_the_seat_to
from dialogs.quorum.leaves_service import breaks_off_now, left_now
from dialogs.said import about
from dialogs.said.reasons import RollAnswer
from dialogs.text.codes import member

PLACE_OF: Final[Mapping[RollAnswer, PersonPlace]] = {
    RollAnswer.ROOM: PersonPlace.ROOM,
    RollAnswer.SEEN: PersonPlace.REMOTE,
    RollAnswer.UNSEEN: PersonPlace.REMOTE,
    RollAnswer.AWAY: PersonPlace.AWAY,
}
"""Where somebody is who was noted so."""


@dataclass(frozen=True, slots=True)
class RollBegun(Fact):
    """The secretary began a roll call; it begins of itself when the first is noted."""

    def says(self) -> tuple[str, ...]:
        """That it begins, and goes on."""
        return about.ROLL_BEGUN + about.ROLL_ENDED

    def rests_on(self) -> tuple[str, ...]:
        """That the one before has ended, and what was noted, or said again as it was noted, which is forgotten then."""
        return about.ROLL_ENDED + about.ROLL_NOTED + about.again(*about.ROLL_NOTED)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Nobody has been called in it yet. What the chair has said of people stands."""
        been = meeting.roll.been | (_noted_as_there(meeting) if meeting.last_called else frozenset())
        roll = replace(meeting.roll, since=entry.judged_at, ended=None, called={}, losses=(), passed="", been=been)
        return changed(count_kept(meeting), roll=roll)


@dataclass(frozen=True, slots=True)
class RollAnswered(Fact, CountedOn):
    """The secretary noted one person at the roll call, a `RollAnswer`; or a host that somebody whose link is lost is not there, and lets a substitute serve (R-187).

    `since`: they have been gone since then, in seconds since 1970 (UTC); 0: from when it is noted.
    `out`: they are back, and broke off service before: they do not serve until the chair says so, in a council no more that day (R-190).
    `stayed`: they have been there all along, and their absence was noted by mistake.
    """

    version = 4
    older: ClassVar[Mapping[int, Converter]] = {1: added(0), 2: added(False), 3: added(False)}  # noqa: FBT003  # as the fields hold it
    person: str
    answer: str
    since: int = 0
    out: bool = False
    stayed: bool = False

    def says(self) -> tuple[str, ...]:
        """How they were noted, and where they sit."""
        return about.roll(self.person) + about.place(self.person) + about.ROLL_NOTED

    def rests_on(self) -> tuple[str, ...]:
        """The roll call that they were noted in, and that no break has come since (R-182)."""
        return about.ROLL_BEGUN + about.RESUMED

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The person is where the secretary says; seen and heard over the link that they have now."""
        person, answer = meeting.people.get(self.person), member(RollAnswer, self.answer)
        if person is None or answer is None:
            return meeting
        was = meeting.roll.called.get(person.key)
        since = datetime.fromtimestamp(self.since, UTC) if self.since else None
        going, before = dict(meeting.roll.going), was and replace(was, was=None)
        gone = going.pop(person.key, None) if answer is RollAnswer.AWAY else None  # whoever has left has not to go
        left, stood_left = dict(meeting.roll.left), meeting.roll.left.get(person.key)
        mended = left_the_seat_to(meeting, person.key) if self.stayed else ()
        stood = (person.place, before, since, gone, person.placed_at, person.unsaid, stood_left, person.out, mended)
        noted = CalledUp(answer, entry.judged_at, person.epoch, person.wire, *stood)
        if answer is not RollAnswer.AWAY:
            left.pop(person.key, None)
        elif breaks_off_now(meeting, person):
            left.setdefault(person.key, left_now(meeting))
        roll = replace(meeting.roll, called={**meeting.roll.called, person.key: noted}, going=going, left=left)
        seated = _seats_left(changed(meeting, roll=roll), mended, broke=False)
        there = placed(seated, person, PLACE_OF[answer], entry)
        if PLACE_OF[answer] is PersonPlace.REMOTE and not person.remote:
            said = meeting.roll.asks_by_own_word(person.key) or _was_remote_by_own_word(was)
            there = with_person(there, person.key, lambda p: changed(p, unsaid=not said))
        out = person.out if answer is RollAnswer.AWAY else self.out
        return there if out == person.out else with_person(there, person.key, lambda p: changed(p, out=out))


@dataclass(frozen=True, slots=True)
class RollTakenBack(Fact, TakesBack):
    """What was noted last of these people was a mistake."""

    people: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """How they were noted, and where they sit."""
        return about.roll(*self.people) + about.place(*self.people)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """What stood before of each stands again; of whoever has changed place since, not what was noted in the place before."""
        called, going, left = dict(meeting.roll.called), dict(meeting.roll.going), dict(meeting.roll.left)
        for key in self.people:
            noted, person = called.pop(key, None), meeting.people.get(key)
            if noted is not None and person is not None:
                called |= {key: noted.was} if noted.was is not None else {}
                going |= {key: noted.going} if noted.going is not None else {}
                left.pop(key, None)
                left |= {key: noted.left} if noted.left is not None else {}
                meeting = _served(_placed_back(meeting, person, noted, entry), key, out=noted.out)
                meeting = _seats_left(meeting, noted.mended, broke=True)
        return changed(meeting, roll=replace(meeting.roll, called=called, going=going, left=left))


def _was_remote_by_own_word(noted: CalledUp | None) -> bool:
    """Whether whoever was noted as absent was remote before that, and had said so themselves (R-018)."""
    return noted is not None and noted.place is PersonPlace.REMOTE and not noted.unsaid


def _noted_as_there(meeting: Meeting) -> frozenset[str]:
    return frozenset(key for key, one in meeting.roll.called.items() if one.answer is not RollAnswer.AWAY)


def _seats_left(meeting: Meeting, substitutes: tuple[str, ...], *, broke: bool) -> Meeting:
    """The meeting in which the members have left their seats to these substitutes, or never have."""
    roll = meeting.roll
    found = {key: roll.serving[key] for key in substitutes if key in roll.serving}
    said = {key: tuple(one if one.no else replace(one, broke=broke) for one in some) for key, some in found.items()}
    return changed(meeting, roll=replace(roll, serving={**roll.serving, **said})) if said else meeting


def _served(meeting: Meeting, key: str, *, out: bool) -> Meeting:
    """The meeting in which the person has broken off service, or has not, as before they were noted."""
    return with_person(meeting, key, lambda p: p if p.out == out else changed(p, out=out))


def _placed_back(meeting: Meeting, person: Person, noted: CalledUp, entry: Entry) -> Meeting:
    """The meeting with the person where they were before they were noted, as if they had never been elsewhere; unless it was said since where they are (R-018)."""
    if place_said_since(meeting, person, noted.at):
        return meeting
    back = placed(meeting, person, noted.place, entry, mended=True)
    return with_person(back, person.key, lambda p: changed(p, placed_at=noted.placed_at, unsaid=noted.unsaid))


@dataclass(frozen=True, slots=True)
class RollEnded(Fact, CountedOn):
    """The secretary ended the roll call; `left`: so many were never called."""

    left: int

    def says(self) -> tuple[str, ...]:
        """That it ends."""
        return about.ROLL_ENDED

    def rests_on(self) -> tuple[str, ...]:
        """The roll call that ends."""
        return about.ROLL_BEGUN

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """From now on it is known who is there, as far as it was noted."""
        return changed(meeting, roll=replace(meeting.roll, ended=entry.judged_at))


@dataclass(frozen=True, slots=True)
class RollGoesOn(Fact, TakesBack):
    """The end of the roll call was a mistake."""

    def says(self) -> tuple[str, ...]:
        """That it does not end."""
        return about.ROLL_ENDED

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It goes on where it was."""
        return changed(count_kept(meeting), roll=replace(meeting.roll, ended=None))


@dataclass(frozen=True, slots=True)
class WentOnWithout(Fact, Lasting):
    """The chair was told that no quorum is shown, and went on with matter `no`. `stood`: how the count stood; `answer`, `sure`: what it said.

    `sought`: with so many of them contact was sought just then (R-054).
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added(0)}
    no: int
    stood: str
    answer: str
    sure: int
    sought: int = 0

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It is not asked again of this matter while the count stands so."""
        return changed(meeting, roll=replace(meeting.roll, passed=f"{self.no} {self.stood}"))
