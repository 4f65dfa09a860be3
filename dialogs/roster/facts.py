"""The facts of who takes part, in what capacity and where. Names of people stand in these facts alone."""

from dataclasses import dataclass, field, replace

from dialogs.capacity import Capacity
from dialogs.codes import member
from dialogs.journal import Entry, Fact
from dialogs.meeting import Meeting, Person, Step
from dialogs.places import PersonPlace
from dialogs.quick_replace import changed
from dialogs.shared_effects import check_lapsed, with_person


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
class Assigned(Fact):
    """The secretary gave a person a capacity (or took it: ""). A party has no name, only the matter's number.

    `place`: a `PersonPlace`. `serves`: sits on a seat now (members do, substitutes when called in).
    """

    person: str
    name: str = field(repr=False)
    capacity: str
    group: str = ""
    place: str = ""
    serves: bool = False
    object_id: str | None = None
    mri: str | None = None
    matter: int | None = None

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The person stands on the roster as told here; what was seen and answered stays."""
        person = changed(
            meeting.people.get(self.person) or Person(self.person),
            name=self.name,
            capacity=Capacity(self.capacity) if self.capacity else None,
            group=self.group,
            place=_place(self.place),
            serves=self.serves,
            object_id=self.object_id,
            mri=self.mri,
            matter=self.matter,
        )
        return check_lapsed(_tied(meeting, person))


@dataclass(frozen=True, slots=True)
class PlaceSaid(Fact, Step):
    """The person said where they sit, a `PersonPlace`. `former` is what stood before."""

    person: str
    place: str
    former: str = ""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The person sits there."""
        return check_lapsed(with_person(meeting, self.person, lambda p: changed(p, place=_place(self.place))))


def _place(code: str) -> PersonPlace:
    """The place that a fact names; one that nobody knows is as good as not said."""
    return member(PersonPlace, code) or PersonPlace.NOT_SAID


def _tied(m: Meeting, person: Person) -> Meeting:
    """Put the person on the roster, found by their ids from now on; an id belongs to one person alone."""
    ids = [wire for wire in (person.object_id, person.mri) if wire]
    older = {key: m.people[key] for key in (m.wires.get(wire) for wire in ids) if key and key != person.key}
    for other in older.values():
        # The same person was on the roster already, as Teams showed them: what was seen and answered goes along.
        answer, epoch = other.answer or person.answer, max(person.epoch, other.epoch)
        person = replace(person, in_call=other.in_call, epoch=epoch, answer=answer)
    left = {key: Person(key, foreign=other.foreign) for key, other in older.items()}
    wires = {wire: key for wire, key in m.wires.items() if key != person.key and key not in older}
    wires |= dict.fromkeys(ids, person.key)
    return changed(m, people={**m.people, **left, person.key: person}, wires=wires)
