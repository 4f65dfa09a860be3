"""The secretary notes that the decisions have legal force and that no appeal is under way (R-213); both, and no day to come."""

import pytest

from cards.legal_force import ForceCard
from cards.refusal import Refusal
from dialogs.archive.facts import LegalForceNoted, LegalForceTakenBack
from dialogs.archive.pages import ForceNote, ForcePage
from dialogs.archive.registered_or_waiting import undated
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, a_meeting, happened, refusal, seconds
from tests.support.motions import Board

DAY = TEN.date().isoformat()


def over() -> Board:
    """A sitting that is closed."""
    return Board(meeting=happened(a_meeting(), Closed()))


def test_both_are_noted_at_once_and_can_be_taken_back() -> None:
    """Since when, by whom; what was noted before stands again."""
    board = over()
    out = board.says("force.say", "secretary", Road.EXECUTE, day=DAY, no_appeal="yes")
    assert (out.facts, out.reply) == ((LegalForceNoted(DAY),), ForcePage(ForceNote.SAVED))
    assert board.view(ForcePage(), "secretary") == ForceCard(board.view(ForcePage(), "secretary").key, DAY)  # type: ignore[attr-defined]  # a ForceCard
    again = board.says("force.say", "secretary", Road.EXECUTE, day=DAY, no_appeal="yes")
    assert (again.facts, again.reply) == ((), ForcePage(ForceNote.ALREADY))
    assert not undated(board.meeting)
    assert board.says("undo", "secretary", Road.EXECUTE, at_=TEN + seconds(9)).facts == (LegalForceTakenBack(),)
    assert undated(board.meeting)
    assert board.says("undo", "secretary", Road.EXECUTE).facts == ()
    assert happened(board.meeting, LegalForceTakenBack()).archive.force is None


@pytest.mark.parametrize(
    ("fields", "note"),
    [
        ({}, ForceNote.NO_DAY),
        ({"day": "snart", "no_appeal": "yes"}, ForceNote.NO_DAY),
        ({"day": "2099-01-01", "no_appeal": "yes"}, ForceNote.AHEAD),
        ({"day": "2019-01-01", "no_appeal": "yes"}, ForceNote.EARLY),
        ({"day": DAY}, ForceNote.APPEAL),
        ({"day": DAY, "no_appeal": "no"}, ForceNote.APPEAL),
    ],
)
def test_what_is_missing_or_cannot_be_is_said(fields: dict[str, str], note: ForceNote) -> None:
    """Nothing is noted."""
    out = over().says("force.say", "secretary", Road.EXECUTE, **fields)
    assert (out.facts, out.reply) == ((), ForcePage(note))


@pytest.mark.parametrize("verb", ["force.show", "force.say"])
def test_before_the_close_there_is_nothing_to_note(verb: str) -> None:
    """The decisions are still to be made."""
    board = Board(meeting=a_meeting())
    assert refusal(board.says(verb, "secretary", Road.EXECUTE, day=DAY, no_appeal="yes")) == "force_not_closed"
    assert over().says("force.show", "secretary", Road.EXECUTE).reply == ForcePage()


def test_nobody_else_notes_it() -> None:
    """Nor sees the card."""
    assert refusal(over().says("force.say", "chair", Road.EXECUTE, day=DAY, no_appeal="yes")) == "right"
    assert isinstance(over().view(ForcePage(), "chair"), Refusal)


def test_a_sitting_that_was_never_begun_has_no_decisions() -> None:
    """A purge waits for nothing there."""
    assert not undated(a_meeting(begun=False))
    assert not undated(Meeting(key="s1", chat="c"))
