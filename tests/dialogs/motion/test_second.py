"""A member backs another's motion."""

from cards.motion import MotionCard
from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import MotionPage
from dialogs.matter.facts import MatterEnded
from dialogs.motion.facts import Seconded
from dialogs.motion.refusals import MotionRefusal
from dialogs.router import causes
from dialogs.sitting.facts import Closed, SaidAgain
from tests.support.meetings import TEN, happened, pressed, refusal, seated, seconds, shown
from tests.support.motions import Board, on_the_table, seen


def test_a_member_backs_anothers_motion_and_twice_is_once() -> None:
    """R-148."""
    board = Board()
    board.moves()
    out = board.says("motion.second", "bo", motion=1)
    assert out.facts == (Seconded(1, "bo"),)
    assert shown(out)["motion:1"].page == MotionPage(1, private=False)
    again = board.says("motion.second", "bo", motion=1, at_=TEN + seconds(1))
    assert (again.facts, again.deliveries, again.reply) == ((SaidAgain(("second:1:bo",)),), (), MotionPage(1))
    assert board.motion().seconds == ("bo",)
    assert "second" not in seen(board, "bo").may


def test_nobody_backs_their_own_motion() -> None:
    """The answer is the motion, still to be read, and why nothing changed."""
    board = Board()
    board.moves()
    out = board.says("motion.second", "anna", motion=1)
    assert out == Outcome(reply=MotionPage(1, MotionRefusal.OWN_MOTION))
    view = board.view(MotionPage(1, MotionRefusal.OWN_MOTION), "anna")
    assert isinstance(view, MotionCard)
    assert view.note == "own_motion"


def test_a_withdrawn_or_finished_motion_is_not_backed() -> None:
    """A stale press changes nothing."""
    board = Board()
    board.moves()
    board.moves()
    board.says("motion.withdraw", motion=1)
    late = board.says("motion.second", "bo", motion=1, at_=TEN + seconds(1))
    assert (late.facts, late.reply) == ((SaidAgain(("motion:1",)),), MotionPage(1))
    board.meeting = happened(board.meeting, MatterEnded(1))
    assert board.says("motion.second", "bo", motion=2) == Outcome(reply=MotionPage(2, MotionRefusal.MOTION_OVER))


def test_only_members_back_motions() -> None:
    """And only those that there are, in a sitting that goes on."""
    board = Board()
    board.moves()
    assert refusal(board.says("motion.second", "secretary", motion=1)) == "right"
    assert refusal(board.says("motion.second", "bo", motion=2)) == "no_motion"
    board.meeting = happened(board.meeting, Closed())
    assert refusal(board.says("motion.second", "bo", motion=1)) == "closed"


def test_backing_again_after_an_undo_is_no_repetition() -> None:
    """The room's button is known by what has happened to the motion, so the second press is another one."""
    board = Board()
    board.moves()
    kept = set()
    for _ in range(2):
        view = seen(board)
        said = pressed("motion.second", "bo", round_=view.key.round, motion=1)
        kept.add(causes(said)[0])
        board.says("motion.second", "bo", motion=1)
        board.says("undo", "bo")
        assert board.motion().seconds == ()
    assert len(kept) == 2


def test_many_backers_are_named_up_to_a_limit_and_the_rest_counted() -> None:
    """101 members shall not make a card that Teams refuses."""
    many = tuple(seated(f"m{n}") for n in range(30))
    board = Board(happened(on_the_table(), *many))
    board.moves()
    board.meeting = happened(board.meeting, *(Seconded(1, one.person) for one in many))
    view = seen(board)
    assert (len(view.motion.seconds), view.motion.more) == (25, 5)
    assert "och 5 till" in str(board.card(MotionPage(1)))
