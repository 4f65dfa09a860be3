"""The card of the opening as chair and secretary see it, and nobody else."""

from cards.opening import AgendaShown, OpeningCard, OpeningOver
from cards.refusal import Refusal
from dialogs.agenda.facts import MatterStruck
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.stale_press import step_key
from dialogs.matter.facts import MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.opening.facts import AgendaApproved, InformationGiven
from dialogs.opening.pages import OpeningOverPage, OpeningPage
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned
from dialogs.quorum.facts import RollBegun
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


def test_the_secretary_goes_on_to_the_roll_call_from_a_dialog() -> None:
    """Until it has begun or a matter was called; a card that stands would offer it too long."""

    def calls(meeting: Meeting, who: str = "secretary", *, dialog: bool = True) -> bool:
        view = draw(OpeningPage(), seen_by(meeting, who, dialog=dialog))
        assert isinstance(view, OpeningCard)
        return view.calls

    assert calls(OPEN)
    assert not calls(OPEN, dialog=False)
    assert not calls(OPEN, "chair")
    assert not calls(happened(OPEN, RollBegun()))
    assert not calls(happened(OPEN, MatterCalled(1)))
    assert not calls(happened(OPEN, Adjourned(5, "pause")))


def test_no_member_sees_it() -> None:
    """It is for those who lead the sitting on."""
    assert draw(OpeningPage(), seen_by(OPEN, "anna")) == Refusal(CommonRefusal.RIGHT, Right.HOSTS)


def test_after_the_close_it_is_a_line() -> None:
    """Drawn again, or closed where it stands."""
    over = happened(OPEN, Closed())
    assert (
        draw(OpeningPage(), seen_by(over, "chair")) == draw(OpeningOverPage(), seen_by(over, "chair")) == OpeningOver()
    )


def test_what_the_agenda_was_approved_with_is_shown_and_whether_it_was_changed_since() -> None:
    """By whom, and when."""
    struck = happened(OPEN, MatterStruck(3))
    approved = happened(struck, AgendaApproved((3,)), by="secretary")
    assert drawn(struck).agenda is None
    assert drawn(approved).agenda == AgendaShown("Secretary", TEN, (3,), (), reordered=False, since=False)
    later = drawn(happened(approved, MatterStruck(2))).agenda
    assert later is not None
    assert later.since
