"""What chair and secretary should know of whoever adjusts is said of each, and changes with the meeting (R-239)."""

import pytest

from dialogs.journal.entries import Fact
from dialogs.opening.adjusters_shown import adjusters_shown
from dialogs.opening.facts import AdjustersChosen
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.quorum.seat_facts import Disqualified
from dialogs.roster.facts import PlaceSaid
from dialogs.sitting.facts import Led
from tests.support.meetings import CAST, a_meeting, happened, seated

CHOSEN = a_meeting(people=(*CAST, seated("dan", "member", "room")), facts=(AdjustersChosen(("dan",), ("anna",)),))
HERE = ("remote",)  # Anna is


def test_where_nobody_is_chosen_nothing_is_shown() -> None:
    """There is nobody to tell of."""
    assert adjusters_shown(a_meeting()) is None


@pytest.mark.parametrize(
    ("facts", "dan", "anna"),
    [
        ((), (), HERE),
        ((RollBegun(), RollAnswered("dan", "away")), ("away",), HERE),
        ((PlaceSaid("anna", "room"),), (), ()),
        ((Led("dan"),), ("leads",), HERE),
        ((seated("dan", "substitute", "room"),), ("not_serving",), HERE),
        ((Disqualified(5, "dan"), Disqualified(4, "dan")), ("disqualified",), HERE),
    ],
)
def test_each_is_told_of(facts: tuple[Fact, ...], dan: tuple[str, ...], anna: tuple[str, ...]) -> None:
    """Away, remote, leading, not serving, or disqualified and in which matters."""
    shown = adjusters_shown(happened(CHOSEN, *facts))
    assert shown is not None
    assert (shown.people[0].remarks, shown.substitutes[0].remarks) == (dan, anna)
    assert shown.people[0].matters == ((4, 5) if "disqualified" in dan else ())


def test_whoever_is_not_on_the_roster_is_not_shown() -> None:
    """Nothing can be told of them."""
    shown = adjusters_shown(happened(CHOSEN, AdjustersChosen(("nobody", "dan"))))
    assert shown is not None
    assert len(shown.people) == 1
