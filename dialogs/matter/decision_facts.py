"""The facts of a special decision that a matter may be handled at a distance (R-046)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from dialogs.journal.entries import Converter, Entry, Fact, Lasting, TakesBack, added
from dialogs.journal.shared_effects import with_matter
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step


@dataclass(frozen=True, slots=True)
class SpecialDecision(Fact, Step):
    """There is a special decision that the matter may be handled at a distance: its date (ISO) and section; what stood before, in `was_date` and `was_section`.

    `date` "": the secretary took away the one that stood. In a journal of before, where nothing is told of what stood: it lapsed.
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added("", 0)}

    no: int
    date: str
    section: int
    was_date: str = ""
    was_section: int = 0

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It stands with the matter on the agenda."""
        return _with(meeting, self.no, self.date, self.section)


@dataclass(frozen=True, slots=True)
class SpecialDecisionTakenBack(Fact, TakesBack):
    """What was said last of the matter's special decision was a mistake. What stands again; `date` "": none."""

    no: int
    date: str
    section: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What stood before stands again."""
        return _with(meeting, self.no, self.date, self.section)


@dataclass(frozen=True, slots=True)
class SpecialDecisionLapsed(Fact, Lasting):
    """The matter's special decision stands no more: another matter may have its number now."""

    no: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """None stands."""
        return _with(meeting, self.no, "", 0)


def _with(meeting: Meeting, no: int, date: str, section: int) -> Meeting:
    return with_matter(meeting, no, lambda one: replace(one, special=(date, section) if date else None))
