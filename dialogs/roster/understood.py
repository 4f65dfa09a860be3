"""What a pasted list of people was understood as: who stands on it, what is to be asked, and what was left out and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Person
from dialogs.meeting.places import PersonPlace


class Problem(StrEnum):
    """Why a line was left out; the sentences are the cards'."""

    NO_CAPACITY = "no_capacity"
    NO_NAME = "no_name"
    UNCLEAR = "unclear"
    HEADING = "heading"  # no person, and perhaps a heading: those below are asked about
    TWICE = "twice"
    TOO_MANY = "too_many"
    TOO_LONG = "too_long"  # for the dialog that shows what was understood
    PARTY = "party"  # parties are known by their matter alone, no name is stored
    ONE_CHAIR = "one_chair"  # one next to the one on the roster
    TWO_CHAIRS = "two_chairs"  # the list calls several people chair: which of them it is is asked
    CHAIR_STAYS = "chair_stays"  # the line gives the chair another capacity, and the list names no new chair
    NO_MATTER = "no_matter"  # a party's matter that is not on the agenda
    AUDIENCE = "audience"
    VACANT = "vacant"
    LEFT = "left"  # has left the seat, by what the line says, or its heading
    UNREAD = "unread"  # the person was taken, and some of what the line says was not: see `RosterDraft.lost`
    LETTER = "letter"  # its head, its greeting, or who sent it
    SEAT_UNKNOWN = (
        "seat_unknown"  # the member on whose seat a substitute serves is neither on the list nor on the roster
    )
    SEAT_UNCLEAR = "seat_unclear"  # it may be one of several members
    SEAT_TAKEN = "seat_taken"  # a line above gives the seat to another substitute
    SEAT_SINCE = "seat_since"  # something else was said of the seat while the sitting went on


@dataclass(frozen=True, slots=True)
class Pasted:
    """One person as understood, on line `line_no`. `serves` None: by capacity. A party has no name, only its matter.

    `instead`: the member on whose seat a substitute serves, as the list calls them. `place_unclear`: the line says something of
    where they are that was not understood.
    """

    name: str = field(repr=False)
    capacity: Capacity
    group: str = ""
    place: PersonPlace = PersonPlace.NOT_SAID
    serves: bool | None = None
    matter: int | None = None
    line_no: int = field(default=0, compare=False)
    instead: str = field(default="", repr=False)
    place_unclear: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Somebody on line `line_no` of whom the list does not say what they are in the meeting: to be asked.

    `headed`: they stand below words that say that they are something else, or that were not understood. `rival`: the list
    calls them chair, and somebody else too.
    """

    line_no: int
    name: str = field(repr=False)
    group: str = ""
    place: PersonPlace = PersonPlace.NOT_SAID
    headed: bool = False
    rival: bool = False
    place_unclear: bool = False

    def as_(self, capacity: Capacity) -> Pasted:
        """The person with the capacity that was chosen."""
        unclear = self.place_unclear
        return Pasted(self.name, capacity, self.group, self.place, line_no=self.line_no, place_unclear=unclear)


@dataclass(frozen=True, slots=True)
class RosterDraft:
    """The people in the order of the list, and the lines that were left out (line number from 1, and why).

    `unplaced` are those of the lines left out whose capacity alone is missing. `lost` is what was not taken of lines whose
    people were. `same`: by the key of somebody on the roster whose account has another capacity, whether the list means them.
    """

    people: tuple[Pasted, ...] = ()
    problems: tuple[tuple[Problem, int], ...] = ()
    unplaced: tuple[Unplaced, ...] = field(default=(), compare=False)
    lost: tuple[tuple[int, str], ...] = field(default=(), compare=False, repr=False)
    same: Mapping[str, bool] = field(default_factory=dict, compare=False)


def serves_then(who: Person, one: Pasted) -> bool:
    """Whether they sit on a seat: as the line says in words; else as they do already, where their capacity stays (R-022)."""
    if one.serves is not None:
        return one.serves and one.capacity.elected
    return who.serves if who.given is one.capacity else one.capacity.seated


def told_of_place(person: Pasted | Unplaced | Problem, *, unclear: bool) -> Pasted | Unplaced | Problem:
    """The person, of whom the line says where they are in words that were not understood, if `unclear`."""
    return person if isinstance(person, Problem) else replace(person, place_unclear=unclear)
