"""The forecast of those who have to go, in the quorum's line (R-192)."""

from datetime import datetime

from dialogs.meeting.meeting import Meeting
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.quorum_shown import line_of
from tests.support.meetings import happened, seen_by
from tests.support.small_board import board, done

HALF_THREE = datetime.fromisoformat("2026-11-25T14:30:00+00:00")


def going() -> Meeting:
    """The board, in which Anna has said that she must go at half past three."""
    return done(board(seats=5), "go.say", "anna", at="15.30")


def test_the_line_has_the_forecast() -> None:
    """One after the other, the first to go first; whoever stays, or has left, is in it no more."""
    meeting = done(going(), "go.note", "chair", name="bo", at="16.00")
    line = line_of(seen_by(meeting, "chair"))
    assert line is not None
    assert [(one.names, one.less, one.answer) for one in line.ahead] == [
        (("Anna",), 2, "not_quorate"),
        (("Bo",), 1, "not_quorate"),
    ]
    stays = line_of(seen_by(done(meeting, "go.say", "anna", stays="yes"), "chair"))
    left = line_of(seen_by(happened(meeting, RollAnswered("anna", "away")), "chair"))
    assert stays is not None
    assert left is not None
    assert [one.names for one in stays.ahead] == [one.names for one in left.ahead] == [("Bo",)]


def test_the_forecast_of_two_at_the_same_time_is_one() -> None:
    """And when the time has passed the line says so."""
    meeting = done(going(), "go.note", "chair", name="bo", at="15.30")
    line = line_of(seen_by(meeting, "chair", at=HALF_THREE))
    assert line is not None
    assert [(one.names, one.less, one.past) for one in line.ahead] == [(("Anna", "Bo"), 1, True)]
