"""The secretary notes that the decisions have legal force and that no appeal is under way (R-213), three weeks after the notice (KL 13:5)."""

from dataclasses import replace

import pytest

from cards.legal_force import ForceCard
from cards.refusal import Refusal
from dialogs.archive.facts import DatesNoted, LegalForceNoted, LegalForceTakenBack
from dialogs.archive.pages import DatesField, DatesNote, DatesPage, ForceNote, ForcePage
from dialogs.archive.registered_or_waiting import undated
from dialogs.meeting.meeting import Meeting
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceAnnounced, AtOnceDecided
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.legal_force import ADJUSTED, ANNOUNCED, FIRST, HELD, NOTICE
from tests.support.meetings import TEN, a_meeting, happened, refusal, seated, seconds
from tests.support.motions import Board

DAY = TEN.date().isoformat()


def over(*facts: DatesNoted | LegalForceNoted) -> Board:
    """A sitting that is closed, its minutes announced long ago unless `facts` say something else."""
    return Board(meeting=happened(replace(a_meeting(), date=HELD), Closed(), *(facts or (NOTICE,))))


def test_both_are_noted_at_once_and_can_be_taken_back() -> None:
    """Since when, by whom; what was noted before stands again."""
    board = over()
    out = board.says("force.say", "secretary", Road.EXECUTE, day=DAY, no_appeal="yes")
    assert (out.facts, out.reply) == ((LegalForceNoted(DAY),), ForcePage(ForceNote.SAVED))
    assert board.view(ForcePage(), "secretary") == ForceCard(
        board.view(ForcePage(), "secretary").key,  # type: ignore[attr-defined]  # a ForceCard
        DAY,
        earliest=FIRST,
    )
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
        ({"day": "2019-01-01", "no_appeal": "yes"}, ForceNote.SOON),
        ({"day": "2026-10-23", "no_appeal": "yes"}, ForceNote.SOON),
        ({"day": FIRST, "no_appeal": "yes"}, ForceNote.SAVED),
        ({"day": DAY}, ForceNote.APPEAL),
        ({"day": DAY, "no_appeal": "no"}, ForceNote.APPEAL),
    ],
)
def test_what_is_missing_or_cannot_be_is_said(fields: dict[str, str], note: ForceNote) -> None:
    """Nothing is noted then: not on the last day to appeal either, which is a Friday three weeks after the notice."""
    out = over().says("force.say", "secretary", Road.EXECUTE, **fields)
    assert (bool(out.facts), out.reply) == (note is ForceNote.SAVED, ForcePage(note))


def test_what_was_adjusted_at_once_counts_from_its_own_notice() -> None:
    """Where that came later than the one of the minutes: no day before is taken, and the card says the first one."""
    meeting = happened(over().meeting, AtOnceDecided(1), AdjustedAtOnce(1, ("anna",)), AtOnceAnnounced((1,), DAY))
    board = Board(meeting=meeting)
    out = board.says("force.say", "secretary", Road.EXECUTE, day=FIRST, no_appeal="yes")
    assert out.reply == ForcePage(ForceNote.SOON)
    view = board.view(ForcePage(), "secretary")
    assert isinstance(view, ForceCard)
    assert view.earliest > FIRST


@pytest.mark.parametrize("dates", [DatesNoted(ADJUSTED, ""), LegalForceNoted(DAY)])
def test_before_the_notice_is_noted_there_is_no_time_to_appeal_that_could_be_over(
    dates: DatesNoted | LegalForceNoted,
) -> None:
    """Neither where the minutes are adjusted alone, nor where nothing is noted of them."""
    out = over(dates).says("force.say", "secretary", Road.EXECUTE, day=FIRST, no_appeal="yes")
    assert (out.facts, out.reply) == ((), ForcePage(ForceNote.UNANNOUNCED))


def test_any_secretary_takes_a_wrong_note_back() -> None:
    """Not whoever made it alone; nobody else does."""
    two = happened(a_meeting(), seated("anna", "secretary", "room"))
    board = Board(meeting=happened(two, Closed(), NOTICE, LegalForceNoted(FIRST)))
    assert refusal(board.says("force.back", "chair", Road.EXECUTE)) == "right"
    out = board.says("force.back", "anna", Road.EXECUTE, day=FIRST)
    assert (out.facts, out.reply) == ((LegalForceTakenBack(),), ForcePage(ForceNote.BACK))
    assert undated(board.meeting)
    assert board.says("force.back", "anna", Road.EXECUTE).reply == ForcePage(ForceNote.NOTHING)


def test_an_older_button_takes_nothing_newer_back() -> None:
    """It was drawn for another day."""
    board = over(NOTICE, LegalForceNoted(FIRST), LegalForceNoted(DAY))
    out = board.says("force.back", "secretary", Road.EXECUTE, day=FIRST)
    assert (out.facts, out.reply) == ((), ForcePage())
    assert board.says("force.back", "secretary", Road.EXECUTE).facts == (LegalForceTakenBack(),)
    assert board.meeting.archive.force is not None
    assert board.meeting.archive.force.since == FIRST


def test_the_day_of_the_notice_stays_while_legal_force_rests_on_it() -> None:
    """It is neither taken back nor moved so that the force would come too early."""
    board = over()
    board.says("dates.say", "secretary", Road.EXECUTE, announced="2026-10-03")
    board.says("force.say", "secretary", Road.EXECUTE, day=DAY, no_appeal="yes")
    late = board.says("dates.say", "secretary", Road.EXECUTE, announced="2026-11-20")
    assert (late.facts, late.reply) == ((), DatesPage(DatesNote.FORCE, DatesField.ANNOUNCED))
    assert board.says("dates.say", "secretary", Road.EXECUTE, announced=ANNOUNCED).facts == (NOTICE,)
    assert board.says("undo", "secretary", Road.EXECUTE, at_=TEN + seconds(9)).facts == ()


@pytest.mark.parametrize("verb", ["force.show", "force.say", "force.back"])
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
