"""Chair and secretary are told how to take the note home as a file, once there is one."""

from dialogs.files.offers import LINES, steps
from dialogs.meeting.meeting import Meeting
from dialogs.sitting.facts import Closed
from tests.support.meetings import a_meeting, happened, seen_by


def test_the_line_stands_for_hosts_once_the_sitting_has_begun() -> None:
    """Nobody else can type it, and before there is no note."""
    shown = LINES["note_file"]
    begun = a_meeting()
    assert [shown(seen_by(begun, who)) for who in ("chair", "secretary", "anna")] == [0, 0, None]
    assert shown(seen_by(Meeting(key="s1", chat="c"), "chair")) is None


def test_the_sheet_on_paper_can_be_printed_from_the_set_up_to_the_close() -> None:
    """By chair and secretary, by a button that stands last and by a word."""
    for meeting, there in (
        (Meeting(key="s1", chat="c"), False),
        (a_meeting(begun=False), True),
        (a_meeting(), True),
        (happened(a_meeting(), Closed()), False),
    ):
        for who in ("chair", "secretary", "anna"):
            scene = seen_by(meeting, who)
            printed = there and who != "anna"
            assert [(one.verb, one.exception) for one in steps(scene)] == ([("note.file", True)] if printed else [])
            assert LINES["paper"](scene) == (0 if printed else None)
