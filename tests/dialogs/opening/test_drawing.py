"""The card of the opening as chair and secretary see it, and nobody else."""

from cards.opening import OpeningCard, OpeningOver
from cards.refusal import Refusal
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.stale_press import step_key
from dialogs.meeting.meeting import Meeting
from dialogs.opening.facts import InformationGiven
from dialogs.opening.pages import OpeningOverPage, OpeningPage
from dialogs.pages import draw
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, a_meeting, happened, seen_by

OPEN = a_meeting()


def drawn(meeting: Meeting = OPEN, who: str = "chair") -> OpeningCard:
    """The card as somebody sees it."""
    view = draw(OpeningPage(), seen_by(meeting, who))
    assert isinstance(view, OpeningCard)
    return view


def test_it_has_the_script_and_whether_it_was_read() -> None:
    """Whoever leads reads; the noter can take it back."""
    given = happened(OPEN, InformationGiven("chair"), by="secretary")
    assert (drawn().given, drawn().leads, drawn(who="secretary").leads) == (None, True, False)
    assert drawn().script is not None
    assert drawn(given).given == ("Chair", TEN)
    assert (drawn(given).taken, drawn(given, "secretary").taken) == (0, step_key(TEN))


def test_whoever_is_not_known_has_no_name() -> None:
    """Nobody led."""
    assert drawn(happened(OPEN, InformationGiven(""))).given == ("", TEN)


def test_no_member_sees_it() -> None:
    """It is for those who lead the sitting on."""
    assert draw(OpeningPage(), seen_by(OPEN, "anna")) == Refusal(CommonRefusal.RIGHT, Right.HOSTS)


def test_after_the_close_it_is_a_line() -> None:
    """Drawn again, or closed where it stands."""
    over = happened(OPEN, Closed())
    assert (
        draw(OpeningPage(), seen_by(over, "chair")) == draw(OpeningOverPage(), seen_by(over, "chair")) == OpeningOver()
    )
