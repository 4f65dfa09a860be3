"""What is kept of when somebody has to go, and when it is over (R-192)."""

from dialogs.meeting.meeting import Meeting
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.pages import GoingDuePage
from dialogs.quorum.time_to_go_facts import GoAsked, MustGo
from tests.support.meetings import happened
from tests.support.small_board import board, done, said


def going() -> Meeting:
    """The board, in which Anna has said that she must go at half past three."""
    return done(board(seats=5), "go.say", "anna", at="15.30")


def test_it_is_over_once_they_have_left_and_stands_again_when_that_is_taken_back() -> None:
    """Called again later, she has no time to go of before."""
    asked = happened(going(), GoAsked(("anna",)))
    gone = done(asked, "roll.note", "secretary", person="anna", answer="away")
    assert gone.roll.going == {}
    assert gone.roll.called["anna"].going == asked.roll.going["anna"]
    assert happened(gone, RollAnswered("anna", "room")).roll.going == {}
    back = done(gone, "undo", "secretary")
    assert back.roll.going == asked.roll.going
    pages_ = [getattr(one, "page", None) for one in said(gone, "undo", "secretary").deliveries]
    assert GoingDuePage("anna") in pages_


def test_facts_of_nobody_change_nothing() -> None:
    """The bot asks of those alone who have a time."""
    assert happened(board(), GoAsked(("anna",))).roll.going == {}
    assert happened(board(), MustGo("anna", 0)).roll.going["anna"].at is None
