"""What the journal is made of: an entry is a fact with its place, its time, who it came from and what caused it.

The facts themselves belong to the subjects, `dialogs/<subject>/facts.py`; `dialogs/facts.py` is the table of them.
"""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, ClassVar, Final

from cards.quick_dataclass import quick_dataclass
from dialogs.meeting.guarded_times import Moment
from dialogs.meeting.meeting import Meeting

SEALED: Final = "sealed"
DESTROYED: Final = ""

_AS_SAID: Final = datetime.max.replace(tzinfo=UTC)
"""What stands for a time that is not given."""


Converter = Callable[[list[Any]], list[Any]]
"""Makes of a fact's stored values, in the order of its fields, those of its next version."""


def added(*values: str | int | bool | None) -> Converter:  # what the new fields hold, whatever it is
    """Return the converter for fields that were added at the end: in what was stored before, they have these values."""
    return lambda stored: [*stored, *values]


@dataclass(frozen=True, slots=True)
class Fact(ABC):
    """Something that happened: small, frozen, of codes, numbers and keys, and never a spoken word.

    In the journal it stands under its class name, for ever. `version` is raised whenever the stored fields or their meaning
    change, and `older` then has the converter from the version before. A field is added so, in three lines:

        version = 2
        older: ClassVar[Mapping[int, Converter]] = {1: added(False)}
        guest: bool = False  # the last of the fields

    One that a person may take back is a `meeting.Step` too.
    """

    version: ClassVar[int] = 1
    older: ClassVar[Mapping[int, Converter]] = {}
    # What others rest on and is another after the fact, by the names of `says`; it may itself be older than the last of these.
    alters: ClassVar[tuple[str, ...]] = ()

    @abstractmethod
    def onto(self, meeting: Meeting, entry: "Entry", /) -> Meeting:
        """Return the meeting after this fact. `entry` is the fact's own: its time, and who it came from.

        It never judges: what is in the journal has happened. A fact about something unknown (it cannot be, but a replica
        must not fall) leaves the meeting as it is.
        """

    def says(self) -> tuple[str, ...]:
        """What the fact says anew, by name ("place:anna"): words older than what was said last of it do not bring the fact about."""
        return ()

    def rests_on(self) -> tuple[str, ...]:
        """What the fact takes as it stands, by the same names: nor do words older than that."""
        return ()


class Lasting:
    """What a person did and cannot take back by the verb undo: it is not gone past to an earlier step without a word."""

    __slots__ = ()


class Timely:
    """A fact of its moment: words that are older than where the meeting stands do not bring it about (`dialogs/judging/late_words.py`)."""

    __slots__ = ()


class Moving(Timely):
    """A fact by which the meeting goes on, or back: a button drawn before it moves nothing after it."""

    __slots__ = ()


class TakesBack:
    """A fact by which somebody takes back their own last step: words of theirs that are older than that do nothing any more (`dialogs/judging/late_words.py`)."""

    __slots__ = ()


@quick_dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal.

    `seq` counts from 1 within the sitting; `by` is a person's key or a wire key ("" for the clock); `cause` is the key of
    the press or message it came from, by which a repetition is known.

    The times are aware UTC. `at` is Teams' own, as Teams said it; `arrived` is when the turn judged it, by the database's
    clock; `judged_at` is the one that it was judged by: Teams' own, held within the time before it arrived. In an entry of
    before, or where only `at` is given, the three are one. `dated`: Teams has said when; where it has not, `at` is a guess.

    `wordings` tells what became of words with it, each by its key: the salted hash of those that were kept, `SEALED`, or
    `DESTROYED`.
    """

    seq: int
    at: datetime
    by: str
    cause: str
    fact: Fact
    arrived: datetime = _AS_SAID
    judged_at: datetime = _AS_SAID
    wordings: tuple[tuple[str, str], ...] = ()
    dated: bool = True

    def __post_init__(self) -> None:
        """Where only one time is given, it is all three."""
        if self.arrived is _AS_SAID:
            object.__setattr__(self, "arrived", self.at)
        if self.judged_at is _AS_SAID:
            object.__setattr__(self, "judged_at", self.at)

    @property
    def moment(self) -> Moment:
        """When the fact happened, by both clocks."""
        return Moment(self.at, self.arrived, self.dated)


def said_at(entry: Entry) -> datetime | None:
    """When it happened by Teams' clock; None where Teams has not said, since our own clock is another."""
    return entry.at if entry.dated else None


def short_key(*parts: str) -> str:
    """Return the key of 24 characters that is the same whenever the parts are, and tells nothing of them."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:24]


def short_keys(parts: Sequence[str], lasts: Iterable[str]) -> tuple[str, ...]:
    """Return `short_key` of the parts with each of `lasts` behind them; what they begin with alike is gone through once."""
    begun = hashlib.sha256("\x1f".join((*parts, "")).encode())
    return tuple([_ended(begun.copy(), last) for last in lasts])


def _ended(begun: "hashlib._Hash", last: str) -> str:
    begun.update(last.encode())
    return begun.hexdigest()[:24]
