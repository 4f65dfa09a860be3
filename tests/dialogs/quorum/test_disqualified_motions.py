"""What somebody moved and backed in a matter before it was noted that they are disqualified there (R-173)."""

from dialogs.motion.facts import Seconded, Withdrawn
from dialogs.quorum.disqualified_motions import left_standing
from tests.support.small_board import board, moved


def test_their_motions_and_backings_of_that_matter_alone() -> None:
    """Not what was withdrawn, nor what is another matter's."""
    moves = (moved(1, 2, "bo"), moved(2, 2, "anna"), Seconded(2, "bo"), moved(3, 1, "bo"))
    assert left_standing(board(*moves), "bo", 2) == ((1,), (2,))
    assert left_standing(board(*moves, Withdrawn(1)), "bo", 2) == ((), (2,))
    assert left_standing(board(*moves), "dan", 2) == ((), ())
