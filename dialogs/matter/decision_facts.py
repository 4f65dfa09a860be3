"""The fact of a special decision that a matter may be handled at a distance."""

from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, Lasting
from dialogs.journal.shared_effects import with_matter
from dialogs.meeting.meeting import Meeting


@dataclass(frozen=True, slots=True)
class SpecialDecision(Fact, Lasting):
    """There is a special decision that the matter may be handled at a distance: its date (ISO) and section (R-046).

    `date` "": there is none any more, since another matter may have its number now.
    """

    no: int
    date: str
    section: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It stands with the matter on the agenda."""
        return with_matter(
            meeting, self.no, lambda y: replace(y, special=(self.date, self.section) if self.date else None)
        )
