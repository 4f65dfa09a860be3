"""Whoever is gone for long is noted as not present, since when and why, in the step that lets a substitute serve; and by that step's undo is not (R-187)."""

from datetime import timedelta

import pytest

from dialogs.meeting.meeting import Meeting
from dialogs.meeting.places import PersonPlace
from dialogs.presence.facts import Entered, LinkLost, NotBack
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.link_lost_since import not_present
from dialogs.quorum.quorum_now import serves
from dialogs.quorum.seat_facts import Serves
from tests.support.meetings import TEN, happened, kinds
from tests.support.small_board import board, done, said

DAN = {"person": "dan", "instead": "anna", "matter": "0"}
LOST = (RollAnswered("anna", "seen"), Entered("anna"), LinkLost("anna"), NotBack("anna"))


def lost() -> Meeting:
    """Anna was seen and heard, and her link is lost for longer than a short loss."""
    return board(*LOST)


@pytest.mark.parametrize("host", ["chair", "secretary"])
def test_one_tap_notes_both(host: str) -> None:
    """That she is not there since Teams saw her leave, and that Dan serves because of her link."""
    meeting = lost()
    left_at = meeting.people["anna"].left_at
    assert left_at is not None
    gone, serves_ = said(meeting, "seats.fill", host, **DAN).facts
    assert gone == RollAnswered("anna", "away", int(left_at.timestamp()))
    assert serves_ == Serves("dan", "anna", "link", recorded=host == "secretary", broke=True)
    after = done(meeting, "seats.fill", host, **DAN)
    assert after.people["anna"].place is PersonPlace.AWAY
    assert after.roll.called["anna"].since == left_at


def test_undo_takes_back_both() -> None:
    """She is remote again, as she was seen before, and has her seat."""
    filled = done(lost(), "seats.fill", **DAN)
    assert kinds(said(filled, "undo")) == ("ServiceTakenBack", "RollTakenBack")
    meeting = done(filled, "undo")
    assert serves(meeting.people["anna"])
    assert not serves(meeting.people["dan"])
    assert meeting.people["anna"].place is PersonPlace.REMOTE
    assert meeting.roll.called["anna"].answer == "seen"


def test_undo_leaves_what_was_noted_of_her_since() -> None:
    """Called again in between, she stays so."""
    filled = happened(
        done(lost(), "seats.fill", **DAN), RollAnswered("anna", "seen"), by="secretary", at=TEN + timedelta(minutes=1)
    )
    assert kinds(said(filled, "undo")) == ("ServiceTakenBack",)


def test_noted_by_the_secretary_alone_it_has_the_time_too() -> None:
    """At the roll call; of whoever sits in the room, and of whom Teams said nothing, it is from when it is noted."""
    meeting = lost()
    assert said(meeting, "roll.note", "secretary", person="anna", answer="away").facts[-1] == not_present(
        meeting.people["anna"]
    )
    assert not_present(board().people["anna"]) == RollAnswered("anna", "away")
