"""The motion that a press is about, as it stands."""

from dataclasses import replace

import pytest

from cards.motion import SealedMotion
from dialogs.judging.shared_pages import MotionPage
from dialogs.motion.pages import MotionsPage
from dialogs.router import again
from tests.support.meetings import a_meeting, pressed
from tests.support.motions import Board, listed


@pytest.mark.parametrize("verb", ["motion.second", "motion.withdraw", "motion.show"])
def test_a_repeated_press_is_answered_with_the_motion_as_it_stands(verb: str) -> None:
    """Nothing is judged again; a press about no motion at all gets the list."""
    board = Board()
    board.moves("bo")
    said = pressed(verb, "bo", motion=1)
    assert again(said, board.meeting, board.profile) == MotionPage(1)
    stray = replace(said, fields={})
    assert again(stray, board.meeting, board.profile) == MotionsPage(0, 0)


def test_a_matter_taken_off_the_agenda_shows_no_motion() -> None:
    """A motion whose matter is unknown is hidden: in doubt, confidential."""
    board = Board()
    board.moves()
    board.meeting = replace(board.meeting, matters=a_meeting().matters[1:])
    assert isinstance(board.view(MotionPage(1), "anna"), SealedMotion)
    assert listed(board).groups[0].matter.no == 1
