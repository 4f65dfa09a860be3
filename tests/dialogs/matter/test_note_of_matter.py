"""There is a note of a matter that is, or was, on the table, in the part in which it stands now (R-239)."""

from dialogs.matter.facts import CallTakenBack, LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.note_of_matter import part_of, why_no_note
from dialogs.matter.refusals import MatterRefusal
from dialogs.said.note_files import NotePart
from tests.support.meetings import a_meeting, happened

OPENED = happened(a_meeting(), MatterCalled(1), MatterOpened(1))


def test_a_matter_that_was_open_has_one() -> None:
    """While it is, and when it has ended, called again or not; for no number all matters are meant."""
    for meeting in (OPENED, happened(OPENED, MatterEnded(1)), happened(OPENED, MatterEnded(1), MatterCalled(1))):
        assert why_no_note(meeting, 1) is None
    assert why_no_note(a_meeting(), 0) is None


def test_one_that_waits_or_was_only_called_has_none() -> None:
    """Nor one that nobody put on the agenda."""
    called = happened(a_meeting(), MatterCalled(1))
    back = happened(called, CallTakenBack(1))
    assert [why_no_note(one, 1) for one in (a_meeting(), called, back)] == [MatterRefusal.NOT_TREATED] * 3
    assert why_no_note(OPENED, 99) is MatterRefusal.NO_MATTER


def test_it_stands_in_the_part_of_its_level_now() -> None:
    """Which may have been raised."""
    assert part_of(OPENED, 1) is NotePart.OPEN
    assert part_of(happened(OPENED, LevelRaised(1, "secrecy")), 1) is NotePart.CONFIDENTIAL
    assert part_of(OPENED, 0) is None


def test_what_is_for_the_register_is_that_whatever_the_matter_is() -> None:
    """Of a matter that waits too; and of a confidential one, of which no word stands there."""
    raised = happened(OPENED, LevelRaised(1, "secrecy"))
    assert [part_of(one, 1, NotePart.REGISTER) for one in (OPENED, raised)] == [None, None]
    assert why_no_note(a_meeting(), 1, NotePart.REGISTER) is None
    assert why_no_note(a_meeting(), 99, NotePart.REGISTER) is MatterRefusal.NO_MATTER
    assert why_no_note(a_meeting(), 0, NotePart.REGISTER) is None
