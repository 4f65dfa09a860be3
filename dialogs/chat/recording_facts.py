"""The facts of recordings, as Teams' own messages in the chat told of them (R-057)."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from dialogs.journal.entries import Entry, Fact
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import SeenRecorded
from dialogs.meeting.quick_replace import changed
from dialogs.said.chat_setting import SwitchProblem
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class RecordingLooked(Fact):
    """Signs of a recording can be looked for; or not any more, and `problem` says why. How it is from then on, until the next."""

    problem: str = ""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It is known how the looking goes."""
        watch = replace(meeting.recording, looked=True, problem=member(SwitchProblem, self.problem))
        return changed(meeting, recording=watch)


@dataclass(frozen=True, slots=True)
class RecordingSeen(Fact):
    """The call was recorded while matter `no` was on the table. `began`: when, in seconds since 1970 (UTC); `runs`: it went on when it was seen."""

    no: int
    message: str
    began: int
    runs: bool

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The matter has it, and it may go on."""
        meeting = _seen(meeting, self.no, self.message, entry)
        if not self.runs:
            return meeting
        began = datetime.fromtimestamp(self.began, UTC)
        return changed(meeting, recording=replace(meeting.recording, runs=self.message, runs_since=began))


@dataclass(frozen=True, slots=True)
class TranscriptSeen(Fact):
    """A transcript of the call was kept while matter `no` was on the table."""

    no: int
    message: str

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The matter has it."""
        return _seen(meeting, self.no, self.message, entry, transcript=True)


@dataclass(frozen=True, slots=True)
class RecordingOver(Fact):
    """The recording that `message` told of goes on no longer."""

    message: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """None is seen to go on."""
        over = replace(meeting.recording, runs="", runs_since=None)
        return changed(meeting, recording=over) if meeting.recording.runs == self.message else meeting


def _seen(meeting: Meeting, no: int, message: str, entry: Entry, *, transcript: bool = False) -> Meeting:
    watch = meeting.recording
    before = watch.seen.get(no, SeenRecorded(frozenset(), entry.judged_at))
    recorded, kept = before.recorded or not transcript, before.transcript or transcript
    one = replace(before, messages=before.messages | {message}, recorded=recorded, transcript=kept)
    return changed(meeting, recording=replace(watch, seen={**watch.seen, no: one}))
