"""The facts of an outage in a confidential matter: what was found afterwards. No word that was written is in them."""

from dataclasses import dataclass
from datetime import UTC, datetime

from dialogs.chat.facts import counted, known
from dialogs.journal.entries import Entry, Fact
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.read_back import Away
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class WrittenUnseen(Fact):
    """Somebody wrote in matter `no` while no process of ours ran. `who`: wire key; `written`: in seconds since 1970 (UTC)."""

    no: int
    who: str
    message: str
    written: int
    edited: bool = False

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It counts as what the guard saw itself, and the message is known."""
        at = datetime.fromtimestamp(self.written, UTC)
        return known(counted(meeting, self.no, self.who, at), self.no, self.message, edited=self.edited)


@dataclass(frozen=True, slots=True)
class ReadBackDone(Fact):
    """The chat of a gap was read afterwards, or could not be (`problem`). `since` and `until`: in seconds since 1970 (UTC)."""

    no: int
    since: int
    until: int
    found: int = 0
    more: bool = False
    problem: str = ""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What is known of the gap now takes the place of what was."""
        since, until = (datetime.fromtimestamp(one, UTC) for one in (self.since, self.until))
        problem = member(SwitchProblem, self.problem)
        away = Away(self.no, since, until, self.found, more=self.more, problem=problem)
        rest = tuple(one for one in meeting.aways if (one.no, one.since) != (self.no, since))
        return changed(meeting, aways=(*rest, away))
