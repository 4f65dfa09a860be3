"""The facts of the opening: equipment checked (R-055), the information given (R-075), the summons checked, adjusters chosen, the agenda approved (R-076, R-239)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from dialogs.journal.entries import Converter, Entry, Fact, TakesBack
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.opening_parts import Adjusters, AgendaChange, Approved, Equipped, Informed, Summoned
from dialogs.meeting.parts import Step
from dialogs.meeting.quick_replace import changed
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class EquipmentChecked(Fact, Step):
    """`person`, who led, has made sure that their own equipment meets the technical and security requirements."""

    person: str

    def says(self) -> tuple[str, ...]:
        """That it is."""
        return about.EQUIPMENT

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands for them alone: whoever leads after them says it of their own."""
        return _opening(meeting, equipment=Equipped(self.person, entry.judged_at))


@dataclass(frozen=True, slots=True)
class EquipmentCheckTakenBack(Fact, TakesBack):
    """That the equipment was checked was noted by mistake."""

    def says(self) -> tuple[str, ...]:
        """That it was not."""
        return about.EQUIPMENT

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nobody has said it."""
        return _opening(meeting, equipment=None)


@dataclass(frozen=True, slots=True)
class InformationGiven(Fact, Step):
    """The opening information was read aloud by `person`, who led; "": nobody led."""

    person: str

    def says(self) -> tuple[str, ...]:
        """That it was given."""
        return about.OPENING_INFORMATION

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands with whoever gave it."""
        return _opening(meeting, informed=Informed(self.person, entry.judged_at))


@dataclass(frozen=True, slots=True)
class InformationTakenBack(Fact, TakesBack):
    """That the information was given was noted by mistake."""

    def says(self) -> tuple[str, ...]:
        """That it was not given."""
        return about.OPENING_INFORMATION

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nobody has noted it."""
        return _opening(meeting, informed=None)


@dataclass(frozen=True, slots=True)
class SummonsChecked(Fact, Step):
    """The council's summons was checked; `in_order` false: something is wrong with it (R-076 as corrected)."""

    in_order: bool

    def says(self) -> tuple[str, ...]:
        """Whether it is in order."""
        return about.SUMMONS

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands as it was noted last."""
        was = meeting.opening.summons
        return _opening(meeting, summons=Summoned(self.in_order, entry.judged_at, entry.by, was))


@dataclass(frozen=True, slots=True)
class SummonsCheckTakenBack(Fact, TakesBack):
    """What was noted last of the summons was a mistake."""

    def says(self) -> tuple[str, ...]:
        """Whether it is in order."""
        return about.SUMMONS

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was noted before stands again."""
        noted = meeting.opening.summons
        return _opening(meeting, summons=noted and noted.was)


@dataclass(frozen=True, slots=True)
class AdjustersChosen(Fact, Step):
    """Who adjusts the minutes with the chair, and who instead of them (keys); where, on which day (ISO) and when (10.42), "" where not said (R-239)."""

    people: tuple[str, ...]
    substitutes: tuple[str, ...] = ()
    place: str = ""
    day: str = ""
    clock: str = ""

    def says(self) -> tuple[str, ...]:
        """Who adjusts."""
        return about.ADJUSTERS

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """They do so from now on; the matters that were ended before are adjusted by whoever was chosen then."""
        chosen = Adjusters(
            self.people,
            self.substitutes,
            self.place,
            self.day,
            self.clock,
            entry.judged_at,
            entry.by,
            meeting.opening.adjusters,
        )
        return _opening(meeting, adjusters=chosen)


@dataclass(frozen=True, slots=True)
class AdjustersTakenBack(Fact, TakesBack):
    """The last choice of adjusters was a mistake."""

    def says(self) -> tuple[str, ...]:
        """Who adjusts."""
        return about.ADJUSTERS

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Whoever was chosen before adjusts again."""
        noted = meeting.opening.adjusters
        return _opening(meeting, adjusters=noted and noted.was)


@dataclass(frozen=True, slots=True)
class AgendaApproved(Fact, Step):
    """The agenda was approved with these changes since the sitting was opened: matters struck and added, whether the order is another, and then which (R-239)."""

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: lambda stored: [*stored, []]}
    struck: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    reordered: bool = False
    order: tuple[int, ...] = ()

    def says(self) -> tuple[str, ...]:
        """That it was approved."""
        return about.AGENDA_APPROVED

    def rests_on(self) -> tuple[str, ...]:
        """The agenda, as whoever said so knew it."""
        return about.AGENDA

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands as it was approved last."""
        change = AgendaChange(self.struck, self.added, self.reordered, self.order)
        return _opening(meeting, agenda=Approved(change, entry.judged_at, entry.by, meeting.opening.agenda))


@dataclass(frozen=True, slots=True)
class AgendaApprovalTakenBack(Fact, TakesBack):
    """That the agenda was approved was noted by mistake."""

    def says(self) -> tuple[str, ...]:
        """That it was not."""
        return about.AGENDA_APPROVED

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The approval before it stands again, where there was one."""
        noted = meeting.opening.agenda
        return _opening(meeting, agenda=noted and noted.was)


def _opening(meeting: Meeting, **change: Any) -> Meeting:  # noqa: ANN401  # of fields of `Opening`, each of a type of its own
    return changed(meeting, opening=replace(meeting.opening, **change))
