"""Who has to be in the room, what becomes of a remote presidium, and who leads without it (R-032 to R-036)."""

import pytest

from cards.room import RoomShown
from dialogs.journal.entries import Fact
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.quick_replace import changed
from dialogs.profile.profile import Profile
from dialogs.quorum.room_rules import offers, room_of
from dialogs.roster.facts import PlaceSaid
from dialogs.sitting.facts import Led
from tests.support.meetings import a_meeting, happened, linkoping, pitea, seated, seen_by
from tests.support.meetings import changed as with_settings

PEOPLE = (
    seated("chair", "chair", "room"),
    seated("vice", "vice_chair", "remote"),
    seated("secretary", "secretary", "room"),
    seated("anna", "member", "room"),
    seated("bo", "member", "room"),
    seated("per", "official", "room"),
)


def board(*facts: Fact) -> Meeting:
    """Chair, secretary, two members and an official in the room, the vice chair remote; then these facts."""
    return happened(a_meeting(PEOPLE), *facts)


def shown(meeting: Meeting, profile: Profile | None = None) -> RoomShown | None:
    """What the rules say, Piteå's where nothing else is said."""
    return room_of(seen_by(meeting, "chair", profile or pitea()))


def sits(who: str, place: str) -> Fact:
    """Where they are now."""
    return PlaceSaid(who, place, "room")


def test_nothing_is_said_where_the_rules_are_kept() -> None:
    """A vice chair may be remote while the chair is in the room; nor is anything said after the close."""
    assert shown(board()) is None
    assert shown(changed(board(sits("chair", "remote")), stage=Stage.CLOSED)) is None


@pytest.mark.parametrize(("who", "capacity"), [("chair", "chair"), ("secretary", "secretary")])
def test_chair_and_secretary_must_be_there_while_members_are(who: str, capacity: str) -> None:
    """R-032; where it only should be so, that is said instead."""
    found = shown(board(sits(who, "remote")))
    assert found is not None
    assert (found.lacking, found.binding) == ((capacity,), True)
    milder = shown(board(sits(who, "remote")), with_settings(linkoping(), room_minimum_binding=False))
    assert milder is not None
    assert milder.binding is False


def test_where_all_members_are_remote_the_secretary_alone_must_be_there() -> None:
    """R-033: looked at anew whenever somebody's place changes."""
    remote = board(*(sits(who, "remote") for who in ("chair", "anna", "bo")))
    assert shown(remote) is None
    both = shown(happened(remote, sits("secretary", "remote")))
    assert both is not None
    assert both.lacking == ("secretary",)


def test_a_profile_can_want_an_official_there_too() -> None:
    """R-034: Karlstad's chair, director and secretary."""
    three = with_settings(linkoping(), room_minimum=(Capacity.CHAIR, Capacity.OFFICIAL, Capacity.SECRETARY))
    found = shown(board(sits("per", "remote")), three)
    assert found is not None
    assert found.lacking == ("official",)


def test_of_whom_it_is_not_said_where_they_are_nothing_is_said() -> None:
    """They may be there."""
    assert shown(board(seated("chair", "chair", ""), seated("vice", "vice_chair", ""))) is None
    assert shown(happened(a_meeting(()))) is None


def test_a_remote_presidium_does_not_take_part_while_members_are_in_the_room() -> None:
    """R-035, R-036: they are named, and whoever stands first on the roster is proposed; a rule that a profile may not have."""
    alone = board(sits("chair", "remote"))
    found = shown(alone)
    assert found is not None
    assert (found.out, found.leads, found.first) == (("Chair", "Vice"), "longest_service", "Anna")
    free = shown(alone, with_settings(pitea(), presidium_absent_if_remote=False))
    assert free is not None
    assert (free.out, free.leads) == ((), "")


def test_an_absent_presidium_is_led_by_whom_the_board_says() -> None:
    """Until somebody leads: then nothing is to be decided."""
    gone = board(sits("chair", "away"), sits("vice", "away"))
    found = shown(gone)
    assert found is not None
    assert (found.lacking, found.out, found.leads, found.first) == ((), (), "longest_service", "Anna")
    assert shown(happened(gone, Led("bo"))) is None
    assert shown(board(sits("chair", "away"), seated("vice", "vice_chair", "room"))) is None


def test_the_button_to_hand_over_stands_in_sight_while_it_is_to_be_decided() -> None:
    """For chair and secretary, in a sitting that goes on."""
    gone = board(sits("chair", "away"), sits("vice", "away"))
    assert [one.exception for one in offers(seen_by(gone, "secretary", pitea()))] == [False]
    assert offers(seen_by(gone, "anna", pitea())) == ()
    assert offers(seen_by(board(), "secretary", pitea())) == ()
    assert offers(seen_by(changed(gone, stage=Stage.PREPARED), "secretary", pitea())) == ()
