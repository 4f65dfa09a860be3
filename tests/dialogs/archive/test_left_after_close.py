"""What is left to do in a closed sitting, by which it is known which one is meant (R-205, R-213)."""

from dialogs.archive.facts import LegalForceNoted, MotionsRegistered
from dialogs.archive.left_after_close import LEFT
from dialogs.meeting.meeting import Meeting
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceAnnounced, AtOnceDecided
from dialogs.sitting.facts import Closed
from tests.support.legal_force import NOTICE
from tests.support.meetings import a_meeting, happened
from tests.support.motions import Board


def left(meeting: Meeting) -> set[str]:
    """The verbs of what is left."""
    return {verb for verb, lacks in LEFT.items() if lacks(meeting)}


def test_dates_and_legal_force_are_left_until_they_are_noted() -> None:
    """And the note of legal force can be taken back where there is one."""
    closed = happened(a_meeting(), Closed())
    assert left(closed) == {"dates.show", "dates.say", "force.show", "force.say"}
    announced = happened(closed, NOTICE)
    assert left(announced) == {"force.show", "force.say"}
    assert left(happened(announced, LegalForceNoted("2026-11-24"))) == {"force.back"}


def test_motions_are_left_until_they_are_registered() -> None:
    """All of them."""
    board = Board()
    board.moves()
    assert {"register.show", "register.say"} <= left(board.meeting)
    assert left(happened(board.meeting, MotionsRegistered((1,)))).isdisjoint({"register.show", "register.say"})


def test_what_was_adjusted_at_once_is_left_until_it_is_announced() -> None:
    """That it is to be adjusted is not enough."""
    decided = happened(a_meeting(), AtOnceDecided(1))
    adjusted = happened(decided, AdjustedAtOnce(1, ("anna", "chair")))
    announced = happened(adjusted, AtOnceAnnounced((1,), "2026-11-25"))
    assert ["at_once.announce" in left(one) for one in (decided, adjusted, announced)] == [False, True, False]
