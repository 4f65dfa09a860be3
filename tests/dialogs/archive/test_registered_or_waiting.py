"""Which motions wait to be registered, for the secretary and for a purge."""

from dialogs.archive.facts import MotionsRegistered
from dialogs.archive.registered_or_waiting import sealed, stamp, to_register, unregistered, waiting
from tests.support.meetings import happened, seen_by
from tests.support.motions import Board, raised


def test_those_that_hold_and_can_be_read_wait_until_it_is_said() -> None:
    """One without words too: it was moved all the same."""
    board = Board()
    board.moves(kind="approve", wording="")
    board.moves()
    board.moves()
    board.says("motion.withdraw", motion=3)
    meeting = happened(board.meeting, MotionsRegistered((2,)))
    assert [one.motion for one in to_register(seen_by(meeting))] == [1, 2]
    assert [one.motion for one in waiting(seen_by(meeting))] == [1]
    assert (unregistered(board.meeting), unregistered(meeting)) == ((2,), ())


def test_sealed_words_wait_to_be_fetched() -> None:
    """A purge leaves them; once fetched there are none."""
    board = raised()
    assert ([one.motion for one in sealed(seen_by(board.meeting))], unregistered(board.meeting)) == ([1], (1,))
    board.says("motion.fetch", "secretary", motion=1, confirm="yes")
    assert (sealed(seen_by(board.meeting)), unregistered(board.meeting)) == ((), ())


def test_a_stamp_tells_motions_apart() -> None:
    """Whatever their number."""
    assert len({stamp(()), stamp((1,)), stamp((1, 2)), stamp((12,))}) == 4
