"""The facts of a matter in which a council answers interpellations and questions, and nothing else: fewer may be there for it (R-084)."""

from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, TakesBack
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import CountedOn
from dialogs.meeting.quick_replace import changed
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class AnswersAlone(Fact, CountedOn):
    """The chair or a secretary noted that matter `no` is answers to interpellations and questions alone (KL 5:45)."""

    no: int

    def says(self) -> tuple[str, ...]:
        """Whether it is."""
        return about.answers_alone(self.no)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Fewer than a quorum may be there for it."""
        return changed(meeting, roll=replace(meeting.roll, answers=meeting.roll.answers | {self.no}))


@dataclass(frozen=True, slots=True)
class AnswersTakenBack(Fact, TakesBack):
    """That the matter is answers alone was a mistake, or is so no longer."""

    no: int

    def says(self) -> tuple[str, ...]:
        """Whether it is."""
        return about.answers_alone(self.no)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """More than half must be there for it."""
        return changed(meeting, roll=replace(meeting.roll, answers=meeting.roll.answers - {self.no}))
