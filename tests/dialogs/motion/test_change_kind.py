"""The secretary corrects the kind of a motion."""

from cards.motion import KindForm
from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import MotionPage
from dialogs.motion.facts import Reclassified
from dialogs.motion.pages import MotionKindPage
from dialogs.sitting.facts import Closed
from tests.support.meetings import happened, refusal, shown
from tests.support.motions import Board


def test_the_secretary_corrects_the_kind_with_one_press() -> None:
    """The wording stays; the same kind again changes nothing."""
    board = Board()
    board.moves(kind="add")
    out = board.says("motion.reclassify", "secretary", motion=1, kind="amend")
    assert out.facts == (Reclassified(1, "amend"),)
    assert "motion:1" in shown(out)
    assert board.motion().wording == "m1"
    assert board.says("motion.reclassify", "secretary", motion=1, kind="amend") == Outcome(reply=MotionPage(1))


def test_the_choice_of_a_kind_leaves_out_the_one_it_has_and_those_it_cannot_be() -> None:
    """A motion without words becomes none that needs them."""
    board = Board()
    board.moves(kind="reject", wording="")
    assert board.says("motion.reclassify", "secretary", motion=1).reply == MotionKindPage(1)
    view = board.view(MotionKindPage(1), "secretary")
    assert isinstance(view, KindForm)
    assert view.kinds == ("approve", "table")
    assert refusal(board.says("motion.reclassify", "secretary", motion=1, kind="add")) == "motion_needs_wording"
    assert refusal(board.says("motion.reclassify", "secretary", motion=1, kind="bananas")) == "bad_form"


def test_only_the_secretary_corrects_and_only_what_stands() -> None:
    """Not the mover, not a withdrawn motion, not one that is not there, not after the sitting."""
    board = Board()
    board.moves()
    assert refusal(board.says("motion.reclassify", "anna", motion=1, kind="new")) == "right"
    assert refusal(board.says("motion.reclassify", "secretary", motion=2, kind="new")) == "no_motion"
    board.says("motion.withdraw", motion=1)
    assert board.says("motion.reclassify", "secretary", motion=1, kind="new") == Outcome(reply=MotionPage(1))
    board.meeting = happened(board.meeting, Closed())
    assert refusal(board.says("motion.reclassify", "secretary", motion=1, kind="new")) == "closed"
