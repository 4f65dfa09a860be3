"""Somebody's own answer is to be seen and mended where it was asked: on the room's card, in private, and where one asks (R-103)."""

import pytest

from cards.readiness import Counts
from dialogs import readiness
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter import checklist
from dialogs.matter.checklist_view_of_ones_own import OwnState, own_state, viewers
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded
from dialogs.said.inbound import Road
from dialogs.showing.shared_cards import asked_copy, checklist_card
from tests.support.meetings import a_meeting, answered, happened, pressed, scene_of, seated, seen_by, stranger

ASKED = happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4))
YES = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")
NO = YES | {"headset": "no"}
ROOM = checklist_card(1, anew=False)


def answers(road: Road, fields: dict[str, str], *before: Fact) -> Outcome:
    """What follows when the person answers so, on a form of their own."""
    meeting = happened(ASKED, *before)
    said = pressed("checklist.submit", "anna", road, form_="f1", **fields)
    return checklist.submit(said, scene_of(said, meeting))


def test_a_no_in_a_dialog_is_shown_on_the_rooms_card_and_in_private() -> None:
    """The dialog changes no card by itself."""
    found = answers(Road.DIALOG, NO).deliveries
    assert ROOM in found
    assert asked_copy(ASKED.people["anna"], anew=False) in found


def test_a_no_on_a_card_stands_there_already() -> None:
    """The room's card alone is drawn anew."""
    found = answers(Road.EXECUTE, NO).deliveries
    assert ROOM in found
    assert asked_copy(ASKED.people["anna"], anew=False) not in found


def test_a_no_that_is_mended_is_shown_as_such() -> None:
    """A yes to all from the start changes no other card."""
    assert ROOM in answers(Road.DIALOG, YES, answered("anna", unsafe=("headset",))).deliveries
    assert ROOM not in answers(Road.DIALOG, YES).deliveries


def test_clients_of_those_who_answered_fetch_a_view_and_first_of_those_who_have_something_to_mend() -> None:
    """Those in the room come last; who has not answered has the room's own card."""
    room = seen_by(happened(ASKED, seated("bo", place="room")))
    assert ASKED.people["anna"].mri not in viewers(room)
    no = seen_by(happened(room.meeting, answered("anna", unsafe=("headset",))))
    assert viewers(no)[0] == ASKED.people["anna"].mri
    assert viewers(seen_by(no.meeting, "anna")) == ()


@pytest.mark.parametrize(
    ("facts", "state", "items"),
    [
        ((), OwnState.TO_ANSWER, ()),
        ((answered("anna"),), OwnState.CONFIRMED, ()),
        ((answered("anna", unsafe=("headset",)),), OwnState.UNSAFE, ("headset",)),
        ((answered("anna", level=2),), OwnState.TO_ANSWER, ()),
        ((seated("anna", place="room"),), OwnState.IN_ROOM, ()),
        ((seated("anna", place="away"),), None, ()),
        ((MatterEnded(4),), None, ()),
    ],
    ids=["asked", "yes", "no", "a lower level", "in the room", "absent", "over"],
)
def test_whoever_asks_where_the_meeting_stands_hears_how_they_stand(
    facts: tuple[Fact, ...], state: OwnState | None, items: tuple[str, ...]
) -> None:
    """To themselves alone: the room's card has no such line."""
    meeting = happened(ASKED, *facts)
    assert own_state(seen_by(meeting, "anna")) == (state, items)
    view = readiness.draw(ReadinessPage(), seen_by(meeting, "anna"))
    assert isinstance(view, Counts)
    assert (view.own, view.own_items) == (state or "", items)
    assert own_state(seen_by(meeting)) == (None, ())


def test_nothing_is_asked_of_somebody_who_is_not_on_the_roster() -> None:
    """They can answer all the same; nobody waits for it."""
    assert own_state(seen_by(ASKED, stranger())) == (None, ())
