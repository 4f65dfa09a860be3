"""Who may do what: by the roster and the right to set up, and never by a name (design 4.4)."""

from dataclasses import replace
from typing import Any

import pytest

from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may, why_not
from dialogs.judging.who_is_entitled import entitled
from dialogs.meeting.meeting import Stage
from dialogs.roster.facts import Assigned, InChat
from dialogs.sitting.facts import Led
from tests.support.meetings import CAST, a_meeting, happened, pressed, scene_of, seen_by, sender, stranger

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


@pytest.mark.parametrize("stage", Stage)
def test_the_operators_list_gives_nothing_in_a_sitting_that_is_opened(stage: Stage) -> None:
    """Another board's secretary stands on it too. Whoever called the meeting in Teams still says how it is set up."""
    meeting = replace(a_meeting(), stage=stage, organizer="oid-orga")
    listed, organizer = sender("eva", may_set_up=True), sender("orga")
    before = stage in (Stage.EMPTY, Stage.PREPARED)
    both = {Right.ALL, Right.SETUP, Right.SECRETARY}
    assert {right for right in EVERY if may(right, seen_by(meeting, listed))} == (both if before else {Right.ALL})
    rights = both if before else {Right.ALL, Right.SETUP}
    assert {right for right in EVERY if may(right, seen_by(meeting, organizer))} == rights


@pytest.mark.parametrize("who", ["chair", "secretary", "anna", "cia"])
@pytest.mark.parametrize("change", [{"guest": True}, {"tenant": "another"}])
def test_whoever_is_foreign_has_no_right_of_their_capacity(who: str, change: dict[str, Any]) -> None:
    """Whatever tells it, the roster or the very press, and however they came to the capacity (R-251)."""
    pressing = scene_of(pressed("status", replace(sender(who, may_set_up=True), **change)), a_meeting())
    assert {right for right in EVERY if may(right, pressing)} == {Right.ALL}
    assert not pressing.hosts
    shown = happened(a_meeting(), InChat(who, foreign=True))
    assert {right for right in EVERY if may(right, seen_by(shown, who))} == {Right.ALL}
    assert not entitled(shown.people[who], None)
    assert shown.chair != shown.people[who]
    # Also where somebody foreign stands with a capacity after all: what folds a fact is not alone in seeing to it.
    assert not entitled(replace(a_meeting().people[who], foreign=True), None)


def test_whoever_leads_without_a_seat_any_more_leads_no_longer() -> None:
    """Then the roster's chair does."""
    led = happened(a_meeting(), Led("anna"))
    assert may(Right.CHAIR, seen_by(led, "anna"))
    taken = happened(led, Assigned("anna", "Anna", "", object_id="oid-anna", mri="29:anna"))
    assert not may(Right.CHAIR, seen_by(taken, "anna"))
    assert may(Right.CHAIR, seen_by(taken, "chair"))


@pytest.mark.parametrize("right", [Right.MOVERS, Right.MEMBERS, Right.CHAIR])
def test_after_the_close_it_is_the_close_that_is_the_reason(right: Right) -> None:
    """Nobody has these rights any more; what chair and secretary may still do is refused to others as before."""
    closed = seen_by(replace(a_meeting(), stage=Stage.CLOSED), "anna")
    assert (why_not(right, closed), why_not(Right.HOSTS, closed)) == (CommonRefusal.CLOSED, CommonRefusal.RIGHT)
