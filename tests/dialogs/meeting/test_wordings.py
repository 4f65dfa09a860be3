"""A meeting refers to the titles of its matters and the words of its motions, and to no other wording."""

from dialogs.matter.facts import LevelRaised, MatterCalled
from dialogs.meeting.wordings import same_wordings, wordings_of
from dialogs.motion.facts import Moved, WordingFetched
from tests.support.meetings import a_meeting, happened, listed

MOVED = Moved(1, 1, "add", "anna", "m1", "form")


def test_titles_and_motions_are_referred_to_until_they_are_let_go() -> None:
    """A raised level lets go of the title, the one fetch of the motion."""
    meeting = happened(a_meeting(matters=(listed(1, title="t1"), listed(2, title="t2"))), MOVED)
    assert wordings_of(meeting) == {"t1", "t2", "m1"}
    raised = happened(meeting, LevelRaised(1, "secrecy"))
    assert wordings_of(raised) == {"t2", "m1"}
    assert wordings_of(happened(raised, WordingFetched(1))) == {"t2"}


def test_a_turn_that_changes_neither_need_not_look() -> None:
    """Most do not."""
    meeting = a_meeting()
    assert same_wordings(meeting, meeting)
    assert not same_wordings(meeting, happened(meeting, MatterCalled(1)))
    assert not same_wordings(meeting, happened(meeting, MOVED))
