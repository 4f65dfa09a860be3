"""Chair and secretary are told how to take the note home as a file, once there is one."""

from dialogs.files.offers import LINES
from dialogs.meeting.meeting import Meeting
from tests.support.meetings import a_meeting, seen_by


def test_the_line_stands_for_hosts_once_the_sitting_has_begun() -> None:
    """Nobody else can type it, and before there is no note."""
    shown = LINES["note_file"]
    begun = a_meeting()
    assert [shown(seen_by(begun, who)) for who in ("chair", "secretary", "anna")] == [0, 0, None]
    assert shown(seen_by(Meeting(key="s1", chat="c"), "chair")) is None
