"""What chair and secretaries hear of an answer that was not yes to all: how it stands, and why it is over."""

from cards.checklist_unsafe import ChecklistUnsafe
from dialogs.matter.checklist_answered_no import draw_unsafe
from dialogs.matter.facts import AnswerTakenBack, Asked, MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.pages import UnsafePage
from dialogs.meeting.meeting import Meeting
from dialogs.sitting.facts import Closed
from tests.support.meetings import a_meeting, answered, happened, seen_by


def noted(meeting: Meeting) -> tuple[tuple[str, ...], str]:
    """What the note on Anna's answer says: the lines that are not right, and why it is over."""
    view = draw_unsafe(UnsafePage("anna"), seen_by(meeting, "chair"))
    assert isinstance(view, ChecklistUnsafe)
    return tuple(item.key for item in view.items), view.past


def test_a_no_is_told_until_it_is_asked_anew_or_its_matter_or_the_sitting_is_over() -> None:
    """Then the note says which."""
    no = happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4), answered("anna", unsafe=("headset",)))
    assert noted(no) == (("headset",), "")
    assert noted(happened(no, Asked(2, 3, 4))) == (("headset",), "lapsed")
    assert noted(happened(no, MatterOpened(4), MatterEnded(4))) == (("headset",), "ended")
    assert noted(happened(no, Closed()))[1] == "closed"


def test_an_answer_that_was_taken_back_is_not_told_as_mended() -> None:
    """Nor is the opening's, which stands and was well, taken for it."""
    opened = happened(a_meeting(), Asked(1, 0, 0), answered("anna", level=0, no=0))
    for before in (a_meeting(), opened):
        no = happened(before, MatterCalled(4), Asked(2, 3, 4), answered("anna", 2, unsafe=("headset",)))
        assert noted(happened(no, AnswerTakenBack("anna"))) == ((), "taken_back")
    assert noted(a_meeting()) == ((), "taken_back")


def test_at_the_opening_it_is_told_until_the_first_matter_that_is_asked_of() -> None:
    """A line of the opening: camera, light, documents; mended it is told as such."""
    no = happened(a_meeting(), Asked(1, 0, 0), answered("anna", level=0, no=0, unsafe=("documents",)))
    assert noted(no) == (("documents",), "")
    assert noted(happened(no, answered("anna", level=0, no=0))) == ((), "")
    assert noted(happened(no, MatterCalled(4), Asked(2, 3, 4)))[1] == "lapsed"
