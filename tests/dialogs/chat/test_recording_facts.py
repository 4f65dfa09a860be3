"""What the meeting knows of recordings after each fact (R-057)."""

from dialogs.chat.recording_facts import RecordingLooked, RecordingOver, RecordingSeen, TranscriptSeen
from dialogs.journal.entries import Fact
from dialogs.matter.facts import MatterCalled
from dialogs.meeting.parts import RecordingWatch
from dialogs.said.chat_setting import SwitchProblem
from tests.support.meetings import TEN, a_meeting, happened

RUNS = RecordingSeen(4, "m1", int(TEN.timestamp()), runs=True)


def watch(*facts: Fact) -> RecordingWatch:
    """What is known after matter 4 was called and these followed."""
    return happened(a_meeting(), MatterCalled(4), *facts).recording


def test_the_call_begins_the_time_in_which_it_counts() -> None:
    """By Teams' clock."""
    assert watch().since == TEN


def test_whether_it_can_be_looked_for_stands_as_it_was_told_last() -> None:
    """Why not, until it can."""
    assert watch(RecordingLooked("forbidden")).problem is SwitchProblem.FORBIDDEN
    again = watch(RecordingLooked("forbidden"), RecordingLooked())
    assert (again.looked, again.problem) == (True, None)


def test_a_recording_runs_until_it_is_over() -> None:
    """One that had ended when it was seen runs no longer; the end of another changes nothing."""
    assert (watch(RUNS).runs, watch(RUNS).runs_since) == ("m1", TEN)
    assert watch(RecordingSeen(4, "m1", 0, runs=False)).runs == ""
    assert watch(RUNS, RecordingOver("m7")).runs == "m1"
    assert watch(RUNS, RecordingOver("m1")).runs == ""


def test_a_matter_has_all_that_was_seen_in_it() -> None:
    """A recording, a transcript, or both."""
    both = watch(RUNS, TranscriptSeen(4, "m2")).seen[4]
    assert (both.messages, both.recorded, both.transcript, both.at) == (frozenset({"m1", "m2"}), True, True, TEN)
    (only,) = watch(TranscriptSeen(4, "m2")).seen.values()
    assert (only.recorded, only.transcript) == (False, True)
