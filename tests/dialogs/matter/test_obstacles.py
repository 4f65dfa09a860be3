"""Who and what is not ready for a matter, one reason a person."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.chat.recording_facts import RecordingLooked
from dialogs.journal.entries import Fact
from dialogs.matter.checklist_answer_holds import Why
from dialogs.matter.facts import Asked, HostChecked, MatterCalled
from dialogs.matter.obstacles import NotReady, Obstacle, standing
from dialogs.meeting.meeting import Meeting
from dialogs.meeting_settings.facts import HostTicked
from dialogs.presence.facts import Entered, LinkLost, TroubleSaid
from dialogs.profile.profile import Profile
from dialogs.quorum.remote_ask_facts import RemoteAsked
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.roster.facts import Noticed, PlaceSaid
from tests.support.meetings import CAST, TEN, a_meeting, answered, default, happened, linkoping, seated, seen_by

LATER = TEN + timedelta(minutes=1)


def at_gate(*facts: Fact, people: tuple[Fact, ...] = CAST) -> Meeting:
    """Matter 4 (secrecy) is called and its checklist asked."""
    return happened(a_meeting(people=people), MatterCalled(4), Asked(1, 3, 4), *facts)


def missing(meeting: Meeting) -> dict[str, Why]:
    """Why each person who is not ready is not."""
    on = meeting.on_table
    assert on is not None
    found: tuple[NotReady, ...] = standing(seen_by(meeting, "chair"), on).not_ready
    return {one.person.key: one.why for one in found}


def obstacles(meeting: Meeting, profile: Profile) -> tuple[Obstacle, ...]:
    """What stands in the way besides people."""
    on = meeting.on_table
    assert on is not None
    return standing(seen_by(meeting, "chair", profile), on).obstacles


def test_whoever_is_in_the_call_and_said_no_place_is_asked_for_it() -> None:
    """A member whom Teams shows in the call may be remote: the host must know (R-085)."""
    people = (*CAST, seated("eva", place=""))
    assert "eva" not in missing(at_gate(people=people))
    assert missing(at_gate(Entered("eva"), people=people))["eva"] is Why.NO_PLACE


def test_a_remote_person_is_ready_by_an_answer_alone() -> None:
    """Each who has not answered stands there."""
    assert set(missing(at_gate())) == {"anna", "bo", "cia"}
    assert set(missing(at_gate(answered("anna")))) == {"bo", "cia"}


def test_whoever_may_not_be_remote_or_does_not_hear_is_not_ready_though_they_have_answered() -> None:
    """The chair's no is told before their own word of the link; neither takes the place of an answer."""
    sound, no = TroubleSaid("anna", "sound"), RemoteDecided((), ("anna",))
    assert missing(at_gate(answered("anna"), sound))["anna"] is Why.TROUBLE
    assert missing(at_gate(answered("anna"), sound, no))["anna"] is Why.DECLINED
    assert missing(at_gate(sound, no))["anna"] is Why.NO_ANSWER
    assert "anna" not in missing(at_gate(answered("anna"), sound, TroubleSaid("anna", ""), RemoteDecided(("anna",))))


def test_whoever_has_asked_to_be_remote_since_they_were_noted_elsewhere_is_not_ready() -> None:
    """Until the chair answers, or they are noted there anew; whoever is not entitled is a matter of its own."""
    people = (*CAST, seated("eva", place="room"), seated("sven", "support", "room"))
    asked = at_gate(RemoteAsked("eva"), RemoteAsked("sven"), people=people)
    assert missing(asked)["eva"] is Why.ASKS
    assert "sven" not in missing(asked)
    for answered_by in (RemoteDecided((), ("eva",)), RemoteAsked("eva", wants=False)):
        assert "eva" not in missing(happened(asked, answered_by, at=LATER))
    came = happened(
        happened(asked, PlaceSaid("eva", "away", "room"), at=LATER), PlaceSaid("eva", "room", "away"), at=LATER
    )
    assert "eva" not in missing(came)


def test_somebody_without_a_capacity_in_the_call_is_not_entitled() -> None:
    """Teams' word is a hint, and the host decides (R-106)."""
    meeting = at_gate(Noticed("p9", "Frank", None, "29:frank", foreign=True), Entered("p9"))
    assert missing(meeting)["p9"] is Why.NOT_ENTITLED


def test_an_outsiders_word_that_they_are_remote_stops_no_matter_for_good() -> None:
    """They stand as somebody who is not entitled, whom the chair can pass; only entitled people count as remote (R-127)."""
    room = (seated("chair", "chair", "room"), seated("secretary", "secretary", "room"))
    said = (Noticed("p9", "Frank", None, "29:frank", foreign=True), PlaceSaid("p9", "remote"))
    meeting = at_gate(*said, people=room)
    assert Obstacle.REMOTE_NOT_ALLOWED not in obstacles(meeting, default())
    assert missing(meeting)["p9"] is Why.NOT_ENTITLED_UNSEEN
    assert "p9" not in missing(happened(meeting, LinkLost("p9")))
    assert Obstacle.REMOTE_NOT_ALLOWED in obstacles(at_gate(people=(*room, seated("anna"))), default())


def test_the_hosts_check_stands_in_the_way_only_where_the_profile_asks_for_it() -> None:
    """It is the municipality's own demand (R-094)."""
    assert Obstacle.HOST_NOT_CHECKED in obstacles(at_gate(), linkoping())
    assert Obstacle.HOST_NOT_CHECKED not in obstacles(at_gate(), replace(linkoping(), host_check=False))


def test_what_the_host_could_not_confirm_stands_there_by_its_name() -> None:
    """And that somebody is logged in who should not be."""
    checked = at_gate(HostChecked(4, only_entitled=False, missing=("consent",)))
    assert set(obstacles(checked, linkoping())) >= {Obstacle.HOST_SAYS_NO, Obstacle("consent")}


@pytest.mark.parametrize("problem", ["forbidden", "no_meeting", "refused", "out_of_reach", "not_granted"])
def test_a_recording_that_cannot_be_looked_for_is_passed_only_with_a_reason(problem: str) -> None:
    """Whatever the reason; it is gone when Teams answers again, and nothing of an open matter or of one not looked at (R-057)."""
    unread = at_gate(RecordingLooked(problem))
    there = standing(seen_by(unread, "chair"), unread.matters[3])
    assert Obstacle.RECORDING_UNREAD in there.obstacles
    assert Obstacle.RECORDING_UNREAD not in there.firm
    assert not there.clear
    assert Obstacle.RECORDING_UNREAD not in obstacles(happened(unread, RecordingLooked()), linkoping())
    assert Obstacle.RECORDING_UNREAD not in obstacles(at_gate(), linkoping())


def test_what_the_host_says_is_not_so_is_passed_only_with_a_reason() -> None:
    """What nobody has said, or nobody could check, is shown and stops nothing (R-040, R-041, R-226)."""
    assert Obstacle.SETTINGS not in obstacles(at_gate(), linkoping())
    for said in (HostTicked(5, ("recording",)), HostTicked(5, (), (), ("recording",))):
        assert Obstacle.SETTINGS not in obstacles(at_gate(said), linkoping())
    denied = at_gate(HostTicked(5, (), ("recording",)))
    there = standing(seen_by(denied, "chair"), denied.matters[3])
    assert Obstacle.SETTINGS in there.obstacles
    assert Obstacle.SETTINGS not in there.firm
    assert not there.clear
