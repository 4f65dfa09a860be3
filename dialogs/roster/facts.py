"""The facts of who takes part, in what capacity and where. Names of people stand in these facts alone.

A capacity given to somebody foreign is in force only once a secretary has vouched for them by name (R-251). Names of a party
and of anybody without a capacity stand outside the journal, as addresses do (`names_outside_journal.py`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from dialogs.journal.entries import Converter, Entry, Fact, Lasting, added, said_at
from dialogs.journal.shared_effects import (
    as_kept,
    check_lapsed,
    moved,
    passes,
    placed,
    seat_taken_off,
    seats_follow,
    with_person,
)
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.parts import Alike, Step
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import StandIn
from dialogs.meeting.same_name import looks, with_namesakes
from dialogs.meeting.seat_aside import has_served
from dialogs.said import about
from dialogs.said.reasons import SeatReason
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class Noticed(Fact):
    """Somebody was seen in the chat or the call. `foreign`: of another tenant, or anonymous (R-127)."""

    person: str
    name: str = field(repr=False)
    object_id: str | None = None
    mri: str | None = None
    foreign: bool = False

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The person is on the roster, without a capacity."""
        person = Person(self.person, self.name, object_id=self.object_id, mri=self.mri, foreign=self.foreign)
        return check_lapsed(_tied(meeting, person))


@dataclass(frozen=True, slots=True)
class InChat(Fact):
    """The person is in the sitting's chat: Teams' roster shows them, or they spoke or pressed there, or were added.

    `foreign` is what the roster tells of them, None where it told nothing; `address` is what they log in with.
    """

    person: str
    foreign: bool | None = None
    address: str = field(default="", repr=False)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The person is in the chat; whoever turns out to be foreign has no capacity in force."""
        since = said_at(entry)
        if self.foreign is None:
            return with_person(meeting, self.person, lambda p: changed(p, in_chat=True, chat_at=since))
        before = meeting.people.get(self.person)
        after = with_person(meeting, self.person, lambda p: as_kept(meeting, changed(self._shown(p), chat_at=since)))
        return check_lapsed(after) if before is not None and before.foreign != self.foreign else after

    def _shown(self, person: Person) -> Person:
        foreign = bool(self.foreign)
        return _in_force(changed(person, in_chat=True, checked=True, foreign=foreign, address=self.address))


@dataclass(frozen=True, slots=True)
class LeftChat(Fact):
    """The person is not in the sitting's chat any more, as Teams has it."""

    person: str

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The person is not in the chat."""
        return with_person(meeting, self.person, lambda p: changed(p, in_chat=False, chat_at=said_at(entry)))


@dataclass(frozen=True, slots=True)
class Vouched(Fact, Lasting):
    """The secretary from whom the entry comes has checked who this foreign person is, and vouches for them by name."""

    person: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The capacity that the person was given is in force."""
        return check_lapsed(with_person(meeting, self.person, lambda p: _in_force(changed(p, vouched=True))))


@dataclass(frozen=True, slots=True)
class Assigned(about.SaysPlace, Fact, Lasting):
    """The secretary gave a person a capacity (or took it: ""). A party has no name, only the matter's number.

    `place`: a `PersonPlace`. `serves`: sits on a seat now (members do, substitutes when called in). Since version 2 somebody can be there who
    attends and speaks alone (R-245).
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added()}
    person: str
    name: str = field(repr=False)
    capacity: str
    group: str = ""
    place: str = ""
    serves: bool = False
    object_id: str | None = None
    mri: str | None = None
    matter: int | None = None

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The person stands on the roster as told here; what was seen and answered stays, unless they become remote by it, or begin to serve."""
        meeting = meeting if self.serves else seat_taken_off(meeting, self.person)
        before, place = meeting.people.get(self.person) or Person(self.person), _place(self.place)
        asked = meeting.roll.asks_by_own_word(self.person)
        begins = self.serves and not before.serves and before.capacity is Capacity.SUBSTITUTE
        there = moved(before, place, entry)
        person = changed(
            there,
            name=self.name,
            capacity=Capacity(self.capacity) if self.capacity else None,
            waiting=None,
            group=self.group,
            unsaid=place is PersonPlace.REMOTE and (before.unsaid or not (before.remote or asked)),
            serves=self.serves,
            answers_from=entry.judged_at if begins else there.answers_from,
            object_id=self.object_id,
            mri=self.mri,
            matter=self.matter,
        )
        if not _same_identity(meeting.people.get(self.person), person):
            anonymous = person.object_id is None and person.mri is not None
            person = changed(
                person, foreign=anonymous, vouched=False, checked=False, in_chat=None, address="", private=None
            )
        return check_lapsed(_tied(meeting, person))


@dataclass(frozen=True, slots=True)
class SeatListed(about.SaysSeat, Fact, Lasting):
    """The list that the secretary pasted says that the substitute `person` serves on the seat of the member `instead` (R-022)."""

    person: str
    instead: str

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """From now on the substitute counts, and the member does not until the chair lets them serve again."""
        if self.person not in meeting.people:
            return meeting
        stands = StandIn(self.instead, 0, SeatReason.LISTED, entry.judged_at, has_served(meeting, self.instead))
        return seats_follow(
            changed(meeting, roll=replace(meeting.roll, serving={**meeting.roll.serving, self.person: (stands,)}))
        )


@dataclass(frozen=True, slots=True)
class PlaceSaid(about.SaysPlace, Fact, Step):
    """The person said where they sit, a `PersonPlace`. `former` is what stood before."""

    person: str
    place: str
    former: str = ""

    def rests_on(self) -> tuple[str, ...]:
        """What they have answered to the checklist, which tells where they sit too."""
        return about.answer(self.person)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The person sits there, by their own word. Whoever was noted there already has come from nowhere."""
        was, place = meeting.people.get(self.person), _place(self.place)
        if was is None or was.place is place:
            return with_person(meeting, self.person, lambda p: changed(p, unsaid=False))
        return placed(meeting, was, place, entry, mended=self.place == self.former)


@dataclass(frozen=True, slots=True)
class PlaceKept(about.SaysPlace, Fact):
    """The person said once more that they sit where they are noted. In journals of before: now it is a `SaidAgain`, whatever was said."""

    person: str
    place: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """They sit there already."""
        return meeting


def _place(code: str) -> PersonPlace:
    """The place that a fact names; an unknown one counts as not said."""
    return member(PersonPlace, code) or PersonPlace.NOT_SAID


def _in_force(person: Person) -> Person:
    """The person with the capacity they were given, in force unless the person is foreign and nobody has vouched."""
    if person.foreign and not person.vouched:
        return changed(person, capacity=None, waiting=person.given)
    return changed(person, capacity=person.given, waiting=None)


def _same_identity(before: Person | None, now: Person) -> bool:
    """Whether the person is tied to nobody else in Teams than before; one more id of the same person is no other."""
    if before is None:
        return False
    same_account = before.object_id is not None and before.object_id == now.object_id
    return same_account or (before.mri == now.mri and before.object_id in (None, now.object_id))


def _tied(m: Meeting, person: Person) -> Meeting:
    """Put the person on the roster, found by their ids from now on; an id belongs to one person alone."""
    ids = [wire for wire in (person.object_id, person.mri) if wire]
    older = {key: m.people[key] for key in (m.wires.get(wire) for wire in ids) if key and key != person.key}
    for other in older.values():
        # The same person was on the roster already, as Teams showed them: what was seen, told and answered goes along.
        answer, epoch = other.answer or person.answer, max(person.epoch, other.epoch)
        person = replace(person, in_call=other.in_call, epoch=epoch, proved_from=epoch, sought=None, answer=answer)
        person = replace(person, foreign=person.foreign or other.foreign, vouched=person.vouched or other.vouched)
        person = replace(person, checked=other.checked, in_chat=other.in_chat, address=other.address)
        person = replace(person, private=other.private or person.private, trouble=other.trouble or person.trouble)
        person = replace(person, hindered=other.hindered or person.hindered)
        person = replace(person, opening=other.opening or person.opening, missed=other.missed)
        person = replace(person, call_at=other.call_at, left_at=other.left_at, chat_at=other.chat_at)
    left = {key: Person(key, foreign=other.foreign) for key, other in older.items()}
    wires = {wire: key for wire, key in m.wires.items() if key != person.key and key not in older}
    wires |= dict.fromkeys(ids, person.key)
    before = m.people.get(person.key)
    same = before is not None and before.name == person.name
    person = as_kept(m, changed(_in_force(person), alike=person.alike if same else Alike(looks(person.name))))
    names = {person.alike.looks, before.alike.looks if before is not None else ""}
    people = with_namesakes({**m.people, **left, person.key: person}, names)
    rest = m.passing - {person.key, *left}
    passing = rest | {person.key} if person.name and passes(person) else rest
    return changed(m, people=people, passing=passing, wires=wires)
