"""What the hosts' card says of recordings: nothing where nobody looks, or nothing forbids it (R-057)."""

from dialogs.chat.recording_facts import RecordingLooked, RecordingSeen
from dialogs.journal.entries import Fact
from dialogs.matter.facts import MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.showing.recording_shown import recording_shown, recording_unread
from tests.support.meetings import TEN, a_meeting, happened

LOOKED = RecordingLooked()


def at_the_table(*facts: Fact, no: int = 4) -> Meeting:
    """A sitting with this matter called at TEN."""
    return happened(a_meeting(), MatterCalled(no), *facts)


def test_nothing_is_said_where_nobody_looks() -> None:
    """Nor of an open matter, nor between matters."""
    assert recording_shown(at_the_table()) is None
    assert recording_shown(at_the_table(LOOKED, no=1)) is None
    assert recording_shown(happened(a_meeting(), LOOKED)) is None


def test_it_says_since_when_or_why_nobody_knows() -> None:
    """While the matter is on the table."""
    lost = recording_shown(at_the_table(RecordingLooked("refused")))
    assert lost is not None
    assert (lost.problem, lost.runs_since) == ("refused", None)
    runs = recording_shown(at_the_table(LOOKED, RecordingSeen(4, "m1", int(TEN.timestamp()), runs=True)))
    assert runs is not None
    assert (runs.problem, runs.runs_since) == ("", TEN)


def test_what_could_not_be_read_is_of_the_matter_on_the_table_alone() -> None:
    """One that waits is looked for when it is called; an open one is nobody's to hear."""
    lost = at_the_table(RecordingLooked("refused"))
    assert [one.no for one in lost.matters if recording_unread(lost, one)] == [4]
    open_ = at_the_table(RecordingLooked("refused"), no=1)
    assert not any(recording_unread(open_, one) for one in open_.matters)
