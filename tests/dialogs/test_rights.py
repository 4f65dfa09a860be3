"""Who may do what: by the roster and the right to set up, and never by a name (design 4.4)."""

import pytest

from dialogs.refusals import Right
from dialogs.rights import may
from dialogs.roster.facts import PlaceSaid
from tests.support.meetings import CAST, a_meeting, happened, seen_by, sender, stranger

EVERY = frozenset(Right)


@pytest.mark.parametrize(
    ("who", "rights"),
    [
        ("chair", {Right.ALL, Right.CHAIR, Right.HOSTS, Right.MOVERS, Right.MEMBERS}),
        ("secretary", {Right.ALL, Right.SETUP, Right.SECRETARY, Right.HOSTS}),
        ("anna", {Right.ALL, Right.MOVERS, Right.MEMBERS}),
        ("cia", {Right.ALL, Right.MOVERS, Right.MEMBERS}),
    ],
)
def test_each_capacity_has_its_rights_and_no_more(who: str, rights: set[Right]) -> None:
    """The chair is a member too; a serving substitute moves as members do (R-142)."""
    assert {right for right in EVERY if may(right, seen_by(a_meeting(), who))} == rights


@pytest.mark.parametrize("viewer", [None, stranger()])
def test_the_room_and_the_unknown_have_no_right_but_to_look(viewer: object) -> None:
    """What stands in the chat is drawn for nobody in particular."""
    scene = seen_by(a_meeting(), viewer)  # type: ignore[arg-type]  # a sender, or the room
    assert {right for right in EVERY if may(right, scene)} == {Right.ALL}


def test_whoever_may_set_up_is_secretary_until_the_roster_names_one() -> None:
    """Otherwise nobody could name another one."""
    nobody = a_meeting(people=[one for one in CAST if one.person != "secretary"])
    assert may(Right.SECRETARY, seen_by(nobody, sender("eva", may_set_up=True)))
    assert not may(Right.SECRETARY, seen_by(a_meeting(), sender("eva", may_set_up=True)))


def test_whoever_is_away_moves_nothing() -> None:
    """A member who is not there today."""
    away = happened(a_meeting(), PlaceSaid("anna", "away", "remote"))
    assert not may(Right.MOVERS, seen_by(away, "anna"))
