"""The facts of a sensitive piece of information that was said aloud: that it was, and in which matter. None of them holds a word of it."""

from dataclasses import dataclass

from dialogs.journal.entries import Entry, Fact, TakesBack, Timely
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import SaidAloud, Step
from dialogs.meeting.quick_replace import changed


@dataclass(frozen=True, slots=True)
class SensitiveDataSaid(Fact, Step, Timely):
    """Chair or secretary noted that it was said just now, in the matter on the table (0: none was; R-249)."""

    no: int

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """One more."""
        return changed(meeting, aloud=(*meeting.aloud, SaidAloud(entry.judged_at, self.no, entry.by)))


@dataclass(frozen=True, slots=True)
class SensitiveDataTakenBack(Fact, TakesBack):
    """What the person noted last of it was a mistake."""

    no: int

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It is as it was before that note."""
        own = [at for at, one in enumerate(meeting.aloud) if (one.by, one.no) == (entry.by, self.no)][-1:]
        return changed(meeting, aloud=tuple(one for at, one in enumerate(meeting.aloud) if at not in own))
