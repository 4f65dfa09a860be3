"""What can be done about the roster, and where one can say that one is (R-018, R-127)."""

import pytest

from dialogs.meeting.meeting import Meeting
from dialogs.meeting.places import PersonPlace
from dialogs.roster.facts import PlaceSaid
from dialogs.roster.offers import other_places, steps
from dialogs.sitting.facts import Closed
from tests.support.meetings import a_meeting, happened, seated, seen_by

ROOM, REMOTE = PersonPlace.ROOM, PersonPlace.REMOTE


def verbs(meeting: Meeting, who: str) -> list[str]:
    """The verbs that `who` is offered."""
    return [offer.verb for offer in steps(seen_by(meeting, who))]


@pytest.mark.parametrize(("place", "others"), [("room", (REMOTE,)), ("remote", (ROOM,)), ("", (ROOM, REMOTE))])
def test_one_can_say_that_one_is_where_one_has_not_said(place: str, others: tuple[PersonPlace, ...]) -> None:
    """R-018: where somebody is they say themselves."""
    meeting = happened(a_meeting(), seated("anna", place=place), PlaceSaid("anna", place, place))
    assert other_places(seen_by(meeting, "anna")) == others


def test_whom_the_list_has_as_remote_can_say_so_themselves() -> None:
    """The list's word is nobody's own."""
    assert other_places(seen_by(happened(a_meeting(), seated("anna", place="remote")), "anna")) == (ROOM, REMOTE)


def test_the_room_is_nowhere_and_a_closed_sitting_asks_nobody() -> None:
    """Nothing is offered then."""
    assert other_places(seen_by(a_meeting())) == ()
    closed = happened(a_meeting(), Closed())
    assert other_places(seen_by(closed, "anna")) == ()
    assert verbs(closed, "secretary") == []


def test_the_secretary_alone_lists_people() -> None:
    """R-127: a capacity comes from a secretary's hand."""
    listing = {"roster.assign", "roster.import"}
    assert listing <= set(verbs(a_meeting(), "secretary"))
    for who in ("chair", "anna", "zed"):
        assert not listing & set(verbs(a_meeting(), who))
