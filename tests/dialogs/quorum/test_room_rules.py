"""Who has to be in the room, what becomes of a remote presidium, and who leads without it (R-032 to R-036)."""

import pytest

from cards.room import RoomShown
from dialogs.journal.entries import Fact
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.quick_replace import changed
from dialogs.profile.choices import BoardAllRemote
from dialogs.profile.profile import Profile
from dialogs.quorum.facts import RollAnswered
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


REMOTE = (*(sits(who, "remote") for who in ("chair", "anna", "bo")),)


def decided(what: BoardAllRemote) -> Profile:
    """Piteå's rules, and what the council has decided of all who are remote."""
    return with_settings(pitea(), board_all_remote=what, council_decision="2026-09-28 § 9")


def test_where_all_are_remote_it_is_said_by_which_decision() -> None:
    """R-008: in a board, under the law of 2026. Whoever is absent does not matter, and whoever has not said where they are may be in the room."""
    meeting = board(*REMOTE)
    for what, said in ((BoardAllRemote.NO, "undecided"), (BoardAllRemote.MAY, "may")):
        found = shown(meeting, decided(what))
        assert found is not None
        assert (found.all_remote, found.decision, found.in_room) == (said, "2026-09-28 § 9", ())
    away = shown(happened(meeting, RollAnswered("bo", "away")))
    assert away is not None
    assert away.all_remote == "undecided"
    for meeting in (board(*REMOTE[:2]), board(*REMOTE[:2], sits("bo", "")), board()):
        found = shown(meeting, decided(BoardAllRemote.MAY))
        assert found is None or not found.all_remote


def test_where_all_shall_be_remote_whoever_is_in_the_room_is_named() -> None:
    """The chair decides; when all are remote nothing is said."""
    found = shown(board(sits("chair", "remote")), decided(BoardAllRemote.SHALL))
    assert found is not None
    assert (found.all_remote, found.in_room) == ("shall", ("Anna", "Bo"))
    kept = shown(board(*REMOTE), decided(BoardAllRemote.SHALL))
    assert kept is None or not kept.all_remote


def test_nothing_is_said_of_all_in_a_council_and_by_the_older_law() -> None:
    """The council decides it of its boards."""
    council = shown(changed(board(*REMOTE), body=BodyKind.COUNCIL))
    before = shown(changed(board(*REMOTE), date="2026-06-01"))
    assert [one is None or not one.all_remote for one in (council, before)] == [True, True]


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
    found = shown(remote)
    assert found is not None
    assert found.lacking == ()
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
