"""Who may be remote, and before which matters nobody may (R-004, R-006, R-007, R-045)."""

from dataclasses import replace

import pytest

from dialogs.judging.refusals import CommonRefusal
from dialogs.matter.remote_allowed import may_be_remote, must_leave, remote_allowed, remote_refusal
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind
from tests.support.meetings import a_meeting, default, listed, seated, seen_by


def test_nobody_is_remote_without_a_decision_on_it() -> None:
    """R-004: the council decides that its members may take part from elsewhere."""
    sees = seen_by(replace(a_meeting(), decision=""))
    assert not may_be_remote(sees, Capacity.MEMBER)
    assert remote_refusal(sees, None) is CommonRefusal.NO_DECISION


@pytest.mark.parametrize("capacity", [Capacity.CHAIR, Capacity.VICE_CHAIR])
def test_the_councils_own_presidium_may_not_be_remote_in_the_council(capacity: Capacity) -> None:
    """R-007; in a board it may."""
    council = replace(a_meeting(), body=BodyKind.COUNCIL)
    assert not may_be_remote(seen_by(council, profile=default()), capacity)
    assert may_be_remote(seen_by(council, profile=default()), Capacity.MEMBER)
    assert may_be_remote(seen_by(replace(council, body=BodyKind.BOARD), profile=default()), capacity)


def test_nobody_stays_remote_at_protective_security() -> None:
    """R-045: whoever is remote has to leave, and whoever sits in the room does not."""
    people = (seated("anna", place="remote"), seated("bo", place="room"))
    meeting = a_meeting(people=people, matters=(listed(1, "protective"), listed(2, "secrecy")))
    protective, secret = meeting.matters
    sees = seen_by(meeting)
    everybody = meeting.people.values()
    assert not remote_allowed(sees, protective)
    assert {person.key for person in must_leave(sees, protective, everybody)} == {"anna"}
    assert must_leave(sees, secret, everybody) == ()


def test_a_strangers_own_word_takes_nobody_out_of_the_call_at_protective_security() -> None:
    """Teams shows them in the call: that they say that they sit in the room lifts nothing (R-045, R-127)."""
    people = (
        seated("chair", "chair", "room"),
        seated("gun", "", "room"),
        seated("eva", "party", "room", name="", matter=2),
    )
    meeting = a_meeting(people=people, matters=(listed(1, "protective"), listed(2, "secrecy")))
    there = {**meeting.people, **{key: replace(meeting.people[key], in_call=True) for key in ("chair", "gun", "eva")}}
    protective = meeting.matters[0]
    assert {p.key for p in must_leave(seen_by(meeting), protective, there.values())} == {"gun", "eva"}
