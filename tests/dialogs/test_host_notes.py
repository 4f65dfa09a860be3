"""What chair and secretaries were told alone follows the meeting, and costs no more than it must."""

from dataclasses import replace

from dialogs.chat.facts import GuardTripped
from dialogs.chat.recording_facts import RecordingLooked, RecordingSeen
from dialogs.host_notes import note_copies
from dialogs.judging.outcome import Show, Tell
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Entered, LinkLost, TroubleSaid
from dialogs.showing.shared_cards import READINESS, motion_card
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    TEN,
    a_meeting,
    answered,
    happened,
    listed,
    seconds,
)

STEP = replace(READINESS, anew=True)


def of(meeting: Meeting, shown: Show = STEP) -> list[str]:
    """The notes that follow, by what they are about: once, though each host has one."""
    copies = note_copies(meeting, shown)
    assert all(copy.edited and not copy.anew for copy in copies)
    return sorted({copy.key.rsplit(":", 1)[0] for copy in copies})


def written_in(*numbers: int) -> Meeting:
    """Somebody has written in each of these matters, one after the other, and all have ended."""
    meeting = a_meeting(matters=tuple(listed(no, "secrecy", initials="A.B.") for no in numbers))
    for at, no in enumerate(numbers):
        facts = (MatterCalled(no), MatterOpened(no), GuardTripped(no, "oid-anna", str(no)), MatterEnded(no))
        meeting = happened(meeting, *facts, at=TEN + seconds(60 * at))
    return meeting


def test_of_what_was_written_the_latest_matters_follow_a_step_and_all_the_close() -> None:
    """An edit of a line that is a line already would only keep the next card waiting."""
    meeting = written_in(1, 2, 3)
    assert of(meeting) == ["incident:2", "incident:3"]
    assert of(happened(meeting, MatterCalled(1))) == ["incident:1", "incident:2", "incident:3"]
    assert of(happened(meeting, Closed()), READINESS) == ["break_end", "incident:1", "incident:2", "incident:3"]
    old = replace(meeting, incidents=tuple(replace(one, latest=None) for one in meeting.incidents))
    assert len(of(old)) == 2


def test_the_note_of_a_recording_follows() -> None:
    """Whether it still goes on is part of what it says (R-057)."""
    seen = RecordingSeen(4, "m1", int(TEN.timestamp()), runs=True)
    assert of(happened(a_meeting(), MatterCalled(4), RecordingLooked(), seen)) == ["recording:4"]


def test_only_a_step_and_the_close_draw_them_again() -> None:
    """An answer in between changes the counts and none of the notes."""
    assert (of(written_in(1), READINESS), of(written_in(1), motion_card(1))) == ([], [])


def test_each_host_with_a_private_chat_has_a_copy() -> None:
    """Chair and secretary."""
    copies = note_copies(written_in(1), STEP)
    assert len(copies) == len({copy.to for copy in copies}) == 2
    assert all(isinstance(copy, Tell) for copy in copies)


def test_the_notes_of_a_person_follow_while_they_may_have_changed() -> None:
    """A link that is lost, what was said of it, and an answer that was not yes to all."""
    meeting = happened(a_meeting(), Entered("anna"), LinkLost("anna"), TroubleSaid("bo", "sound"))
    assert of(meeting) == ["link:anna", "trouble:bo"]


def test_a_no_follows_as_long_as_it_is_of_this_round_or_the_one_before() -> None:
    """Of an answer of long ago the note is a line already."""
    no = happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4), answered("anna", unsafe=("headset",)))
    anew = happened(no, Asked(2, 3, 4))
    assert of(no) == of(anew) == ["unsafe:anna"]
    assert of(happened(anew, Asked(3, 3, 4))) == []
    assert of(happened(anew, Asked(3, 3, 4), Closed()), READINESS) == ["break_end", "unsafe:anna"]
