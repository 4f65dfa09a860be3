"""When the time of a break has passed the card names who is not back, and offers the choices in their order (R-184, R-187, R-188)."""

import pytest

from cards.adjournment import BreakEnd, BreakEndOver, break_key
from cards.refusal import Refusal
from dialogs.journal.entries import Fact
from dialogs.judging.shared_pages import BreakEndPage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.seat_facts import Serves
from tests.support.meetings import happened, seen_by
from tests.support.small_board import board

SEEN = (RollAnswered("anna", "seen"), Entered("anna"), LinkLost("anna"))


def adjourned(*facts: Fact, council: bool = False) -> Meeting:
    """Anna's link was lost and the sitting adjourned for 15 minutes; then these facts."""
    return happened(board(*SEEN, council=council), Adjourned(15, "link"), *facts)


def card(meeting: Meeting, who: str = "chair") -> object:
    """The card of this break as somebody sees it."""
    return draw(BreakEndPage(break_key(adjourned().break_since)), seen_by(meeting, who))


def test_it_names_who_is_not_back_and_who_could_serve() -> None:
    """More time has a reason on each button, then the substitute."""
    view = card(adjourned())
    assert isinstance(view, BreakEnd)
    assert (view.away, view.reasons, view.out) == (("Anna",), ("on_the_way", "support"), "rule")
    assert view.proposal is not None
    assert (view.proposal.person, view.proposal.instead) == ("dan", "anna")


@pytest.mark.parametrize("facts", [(Entered("anna"),), (Serves("dan", "anna", "link"),)])
def test_where_nobody_is_missing_any_more_it_says_only_to_resume(facts: tuple[Fact, ...]) -> None:
    """Back, or somebody serves instead."""
    view = card(adjourned(*facts))
    assert isinstance(view, BreakEnd)
    assert (view.away, view.reasons, view.proposal) == ((), ("more_time",), None)


def test_in_a_council_it_says_what_follows_of_a_substitute() -> None:
    """KL 5:20: out for the day (R-190)."""
    view = card(adjourned(council=True))
    assert isinstance(view, BreakEnd)
    assert view.out == "law"


def test_of_another_break_or_none_it_is_a_quiet_line() -> None:
    """The one that it told of is over."""
    over = adjourned(Resumed())
    assert card(over) == BreakEndOver(None, 0)
    other = draw(BreakEndPage(17), seen_by(adjourned(), "chair"))
    assert isinstance(other, BreakEndOver)
    assert other.minutes == 15


def test_names_are_for_chair_and_secretary() -> None:
    """Whoever else opens it is told who may see it."""
    assert isinstance(card(adjourned(), "bo"), Refusal)
