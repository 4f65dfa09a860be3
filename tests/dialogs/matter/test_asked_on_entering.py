"""Whoever becomes remote, or begins to serve, while the checklist is asked is asked it anew (R-102)."""

import pytest

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.matter.checklist_answer_holds import Why, answer_fault, answer_now
from dialogs.matter.facts import Asked, MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import LinkLost
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded, RollTakenBack
from dialogs.quorum.seat_facts import Serves, ServiceTakenBack
from dialogs.roster.facts import Assigned, PlaceSaid
from dialogs.router import decide
from dialogs.showing.shared_cards import checklist_card
from tests.support.meetings import (
    TEN,
    a_meeting,
    answered,
    happened,
    linkoping,
    listed,
    pressed,
    seated,
    seconds,
    seen_by,
    tells,
)

PEOPLE = (
    seated("chair", "chair", "room"),
    seated("secretary", "secretary", "room"),
    seated("anna", "member", "room"),
    seated("bo", "member", "remote"),
    seated("dan", "substitute", "remote"),
)
ASKED = (MatterCalled(1), Asked(1, 3, 1), answered("bo", no=1), answered("dan", no=1))
GONE = (RollBegun(), RollAnswered("anna", "away"), RollAnswered("dan", "seen"), RollEnded(0))
SERVES = Serves("dan", "anna", "absent")


BEFORE = TEN - seconds(60)


def asked(*facts: Fact) -> Meeting:
    """A secrecy matter is asked for, and both remote people have answered."""
    return happened(happened(a_meeting(PEOPLE, (listed(1, "secrecy"), listed(2))), *ASKED, at=BEFORE), *facts)


def fault(meeting: Meeting, who: str) -> Why | None:
    """Why the person's answer does not hold."""
    return answer_fault(seen_by(meeting, "chair"), meeting.people[who])


def asked_of(outcome: Outcome) -> set[str]:
    """To whom the checklist goes in private, at the foot of their chat."""
    return {one.to for one in tells(outcome) if one.key.startswith("asked:") and one.anew}


def fill(meeting: Meeting) -> Outcome:
    """The chair lets Dan serve instead of Anna."""
    said = pressed("seats.fill", "chair", matter=0, person="dan", instead="anna")
    return decide(said, meeting, linkoping())


def test_a_remote_substitute_who_begins_to_serve_is_asked_anew() -> None:
    """In private, and the room's card is drawn again; the chair's card says that the answer of before holds no longer."""
    meeting = asked(*GONE)
    assert fault(meeting, "dan") is None
    out = fill(meeting)
    assert asked_of(out) == {"oid-dan"}
    assert checklist_card(1, anew=False) in out.deliveries
    assert fault(happened(meeting, *out.facts), "dan") is Why.ENTERED


def test_the_answer_after_it_holds() -> None:
    """One tap, and no other is asked of."""
    meeting = asked(*GONE, SERVES)
    assert answer_now(meeting, meeting.people["dan"]) is None
    assert fault(happened(meeting, answered("dan", no=1)), "dan") is None
    assert fault(meeting, "bo") is None


def test_a_mistake_taken_back_leaves_the_answer() -> None:
    """That Dan was let serve, and where the secretary noted Bo."""
    assert fault(asked(*GONE, SERVES, ServiceTakenBack("dan")), "dan") is None
    noted = asked(RollBegun(), RollAnswered("bo", "room"), RollTakenBack(("bo",)))
    assert fault(noted, "bo") is None
    assert fault(asked(PlaceSaid("bo", "room", "remote"), PlaceSaid("bo", "remote", "remote")), "bo") is None


@pytest.mark.parametrize(
    "back",
    [
        PlaceSaid("bo", "remote", "room"),
        RollAnswered("bo", "seen"),
        Assigned("bo", "Bo", "member", place="remote"),
    ],
)
def test_whoever_was_in_the_room_and_is_remote_again_answers_anew(back: Fact) -> None:
    """By whatever word: their own, at the roll call, or on the secretary's list."""
    assert fault(asked(PlaceSaid("bo", "room", "remote"), back), "bo") is Why.ENTERED


def test_whoever_serves_by_the_secretarys_list_answers_anew() -> None:
    """A substitute marked as serving; a member is so from the beginning."""
    serves = Assigned("dan", "Dan", "substitute", place="remote", serves=True)
    assert fault(asked(serves), "dan") is Why.ENTERED
    member = Assigned("bo", "Bo", "member", place="remote", serves=True)
    assert fault(asked(member), "bo") is None


def test_whoever_becomes_remote_is_asked() -> None:
    """By the secretary's word at the roll call while the matter is open: whoever was in the room has answered nothing."""
    meeting = asked(MatterOpened(1), RollBegun())
    out = decide(pressed("roll.note", "secretary", person="anna", answer="seen"), meeting, linkoping())
    assert asked_of(out) == {"oid-anna"}
    assert fault(happened(meeting, *out.facts), "anna") is Why.NO_ANSWER


def test_nobody_is_asked_twice_or_in_vain() -> None:
    """Whoever says it themselves has the checklist in the answer; who has left the call, or comes to the room, is not asked; nor between matters."""
    meeting = asked()
    own = decide(pressed("place.say", "anna", place="remote"), meeting, linkoping())
    assert asked_of(own) == set()
    assert asked_of(fill(asked(*GONE, LinkLost("dan")))) == set()
    assert (
        asked_of(decide(pressed("roll.note", "secretary", person="bo", answer="room"), meeting, linkoping())) == set()
    )
    ended = happened(meeting, *GONE, MatterCalled(2))
    assert asked_of(fill(ended)) == set()


def test_the_opening_is_asked_once() -> None:
    """Whoever has answered there does not again by serving."""
    opening = happened(a_meeting(PEOPLE), Asked(1, 0, 0), answered("dan", level=0, no=0), at=BEFORE)
    assert fault(happened(opening, *GONE, SERVES), "dan") is None


def test_who_has_no_account_in_teams_is_asked_by_the_rooms_card() -> None:
    """There is no private chat to write in."""
    nobody = seated("anna", "member", "room", object_id=None, mri=None)
    meeting = happened(a_meeting((*PEOPLE[:2], nobody, *PEOPLE[3:]), (listed(1, "secrecy"),)), *ASKED, RollBegun())
    out = decide(pressed("roll.note", "secretary", person="anna", answer="seen"), meeting, linkoping())
    assert checklist_card(1, anew=False) in out.deliveries
    assert asked_of(out) == set()
