"""The help offers the register to the secretary, once there is something to register."""

from dialogs.archive.offers import LINES, steps
from dialogs.sitting.facts import Closed
from tests.support.meetings import happened, seen_by
from tests.support.motions import Board


def test_it_is_offered_once_there_is_a_motion() -> None:
    """With the first motion that waits as an example; to nobody else."""
    board = Board()
    nothing = seen_by(board.meeting, "secretary")
    assert (steps(nothing), LINES["register"](nothing), LINES["register_one"](nothing)) == ((), None, None)
    board.moves()
    there = seen_by(board.meeting, "secretary")
    assert [one.verb for one in steps(there)] == ["register.show"]
    assert (LINES["register"](there), LINES["register_one"](there)) == (0, 1)
    assert steps(seen_by(board.meeting, "chair")) == ()
    over = seen_by(happened(board.meeting, Closed()), "secretary")
    assert [one.verb for one in steps(over)] == ["register.show", "dates.show", "force.show"]
    assert (LINES["legal_force"](there), LINES["legal_force"](over)) == (None, 0)
    assert (LINES["record_dates"](there), LINES["record_dates"](over)) == (None, 0)
    board.says("register.say", "secretary", motion="all")
    assert LINES["register_one"](seen_by(board.meeting, "secretary")) is None
