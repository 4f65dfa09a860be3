"""A motion is withdrawn by its mover, or by the secretary where it was noted."""

from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import MotionPage
from dialogs.matter.facts import MatterEnded
from dialogs.motion.facts import Withdrawn
from dialogs.motion.refusals import MotionRefusal
from dialogs.sitting.facts import Closed
from tests.support.meetings import happened, refusal, seated, shown
from tests.support.motions import Board, listed, seen


def test_the_mover_withdraws_and_the_words_leave_the_card() -> None:
    """R-147: marked as withdrawn, its words no longer asked for; again changes nothing."""
    board = Board()
    board.moves()
    out = board.says("motion.withdraw", motion=1)
    assert out.facts == (Withdrawn(1),)
    assert shown(out)["motion:1"].page == MotionPage(1, private=False)
    view = seen(board)
    assert (view.wordings, view.motion.withdrawn, view.may) == ((), True, ())
    assert listed(board).wordings == ("title:1",)
    assert board.says("motion.withdraw", motion=1) == Outcome(reply=MotionPage(1))


def test_nobody_else_withdraws_it() -> None:
    """Not the chair, not a stranger, not the secretary either, where the member handed it in."""
    board = Board()
    board.moves()
    for who in ("chair", "secretary", "bo", "stranger"):
        assert refusal(board.says("motion.withdraw", who, motion=1)) == "not_mover"


def test_the_secretary_withdraws_what_was_noted_and_so_does_the_mover() -> None:
    """An oral motion is taken back as it was made."""
    for who in ("secretary", "bo"):
        board = Board()
        board.says("motion.record", "secretary", matter=1, kind="reject", mover="bo")
        assert board.says("motion.withdraw", who, motion=1).facts == (Withdrawn(1),)


def test_a_substitute_who_serves_no_more_may_still_withdraw() -> None:
    """The motion is theirs."""
    board = Board()
    board.moves("cia")
    board.meeting = happened(board.meeting, seated("cia", "substitute"))
    assert board.says("motion.withdraw", "cia", motion=1).facts == (Withdrawn(1),)


def test_after_the_deliberation_nothing_is_withdrawn() -> None:
    """R-147: until the proposals are laid; and never in a sitting that is closed."""
    board = Board()
    board.moves()
    board.meeting = happened(board.meeting, MatterEnded(1))
    assert board.says("motion.withdraw", motion=1) == Outcome(reply=MotionPage(1, MotionRefusal.MOTION_OVER))
    assert refusal(board.says("motion.withdraw", motion=5)) == "no_motion"
    board.meeting = happened(board.meeting, Closed())
    assert refusal(board.says("motion.withdraw", motion=1)) == "closed"
