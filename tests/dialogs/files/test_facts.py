"""A meeting knows which parts were taken home, by whom, and what became of each."""

from dialogs.files.facts import FileEnded, FileTaken
from dialogs.said.note_files import FileForm, FileProblem, NotePart
from tests.support.meetings import a_meeting, happened


def test_each_is_kept_with_what_became_of_it() -> None:
    """In the order taken; the end of one leaves the others."""
    meeting = happened(a_meeting(), FileTaken("f1", "open", 82), FileTaken("f2", "aid"), FileEnded("f2", "refused"))
    first, second = meeting.archive.files
    assert (first.part, first.first, first.ended, first.problem) == (NotePart.OPEN, 82, False, None)
    assert (second.part, second.ended, second.problem) == (NotePart.AID, True, FileProblem.REFUSED)
    assert happened(meeting, FileEnded("f1")).archive.files[0].ended


def test_what_a_newer_version_wrote_is_read_as_what_is_known() -> None:
    """An unknown part, and an unknown problem."""
    (file,) = happened(a_meeting(), FileTaken("f1", "whole", 0, "odt"), FileEnded("f1", "storm")).archive.files
    assert (file.part, file.problem, file.made_as) == (NotePart.OPEN, FileProblem.REFUSED, FileForm.WORD)
