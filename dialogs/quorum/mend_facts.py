"""The fact that chair or secretary asked one remote person to mend picture and sound (R-052)."""

from dataclasses import dataclass

from dialogs.journal.entries import Entry, Fact, Lasting
from dialogs.meeting.meeting import Meeting


@dataclass(frozen=True, slots=True)
class AskedToMend(Fact, Lasting):
    """The person was asked alone to mend picture and sound. A message that is sent cannot be taken back."""

    person: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It changes nothing of the meeting: whether somebody is seen and heard is said at the roll call."""
        return meeting
