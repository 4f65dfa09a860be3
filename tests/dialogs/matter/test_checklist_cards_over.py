"""No card in the room asks the checklist of a matter that is over."""

from cards.checklist import ChecklistAsk, ChecklistOver
from cards.naming import MatterName
from dialogs.judging.shared_pages import ChecklistAskPage, ChecklistOverPage
from dialogs.matter.checklist_cards_over import follow_in_room
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.showing.shared_cards import READINESS, desk_anew
from dialogs.sitting.facts import Closed
from tests.support.meetings import a_meeting, happened, listed, seen_by

RUN = (listed(3, "secrecy", initials="A.B."), listed(4, "secrecy", initials="C.D."), listed(5))


def asked(no: int, round_: int, before: Meeting | None = None) -> Meeting:
    """Matter `no` was called, and everybody remote is asked in this round."""
    return happened(before or a_meeting(matters=RUN), MatterCalled(no), Asked(round_, 3, no))


def test_when_no_matter_of_the_run_is_up_the_card_is_a_line() -> None:
    """It is drawn again in its own slot; while a matter of the run is up it is left as it is."""
    up = asked(3, 1)
    ended = happened(up, MatterEnded(3))
    (show,) = follow_in_room(ended, desk_anew(up))
    assert (show.slot, show.page, show.anew) == ("checklist:1", ChecklistAskPage(), False)
    assert draw(show.page, seen_by(ended)) == ChecklistOver(MatterName(3, "A.B."))
    following = asked(4, 1, ended)
    assert follow_in_room(following, desk_anew(ended)) == follow_in_room(following, desk_anew(up)) == ()
    assert isinstance(draw(show.page, seen_by(following)), ChecklistAsk)


def test_a_card_of_an_earlier_round_is_a_line_for_good() -> None:
    """It says of which matter it was, where that is known; one that may have been missed is looked for too."""
    up = asked(3, 4)
    anew = happened(up, Asked(5, 3, 3))
    over = follow_in_room(anew, desk_anew(up))
    assert [(one.slot, one.page) for one in over] == [(f"checklist:{nr}", ChecklistOverPage(3)) for nr in (2, 3, 4)]
    assert draw(ChecklistOverPage(3), seen_by(anew)) == ChecklistOver(MatterName(3, "A.B."))
    assert draw(ChecklistOverPage(), seen_by(anew)) == ChecklistOver(None)


def test_a_step_within_the_matter_draws_no_card_again_but_the_close_does() -> None:
    """Each edit makes the clients of all who are in the room fetch their view."""
    up = asked(3, 1)
    assert follow_in_room(up, desk_anew(up)) == ()
    closed = happened(up, Closed())
    (last,) = follow_in_room(closed, READINESS)
    assert draw(last.page, seen_by(closed)) == ChecklistOver(None)
