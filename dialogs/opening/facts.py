"""The facts of the opening: that the opening information was given (R-075)."""

from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, TakesBack
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Informed, Step
from dialogs.meeting.quick_replace import changed
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class InformationGiven(Fact, Step):
    """The opening information was read aloud by `person`, who led; "": nobody led."""

    person: str

    def says(self) -> tuple[str, ...]:
        """That it was given."""
        return about.OPENING_INFORMATION

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands with whoever gave it."""
        return changed(meeting, opening=replace(meeting.opening, informed=Informed(self.person, entry.judged_at)))


@dataclass(frozen=True, slots=True)
class InformationTakenBack(Fact, TakesBack):
    """That the information was given was noted by mistake."""

    def says(self) -> tuple[str, ...]:
        """That it was not given."""
        return about.OPENING_INFORMATION

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nobody has noted it."""
        return changed(meeting, opening=replace(meeting.opening, informed=None))
