"""Whose answer to the checklist holds (R-102)."""

from dataclasses import replace
from typing import Any

import pytest

from cards.checklist import ChecklistAsk
from dialogs.journal.entries import Fact
from dialogs.judging.shared_pages import ChecklistPage
from dialogs.matter import checklist
from dialogs.matter.checklist_answer_holds import Why, answer_fault, being_asked
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Entered, LinkLost
from dialogs.roster.facts import PlaceSaid
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    answered,
    happened,
    kinds,
    linkoping,
    pressed,
    scene_of,
    seated,
    seconds,
    seen_by,
)

ALL: dict[str, Any] = {"alone": "yes", "headset": "yes", "room": "yes", "window": "yes", "background": "yes"}


def asked() -> Meeting:
    """A sitting where matter 4 (secrecy) was called and everybody remote is asked in round 1."""
    return happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4))


def test_a_lost_link_ends_the_answer() -> None:
    """R-102: who was away answers anew, even to the same lines."""
    meeting = asked()
    said = pressed("checklist.submit", "anna", round_=1, **ALL)
    meeting = after(meeting, checklist.submit(said, scene_of(said, meeting)), said)
    gone = happened(meeting, LinkLost("anna"))
    assert answer_fault(seen_by(gone), gone.people["anna"]) is Why.LINK_LOST
    back = happened(gone, Entered("anna"))
    assert answer_fault(seen_by(back), back.people["anna"]) is Why.LAPSED
    assert isinstance(draw(ChecklistPage(), seen_by(back, "anna")), ChecklistAsk)
    again = checklist.submit(said, scene_of(said, back))
    assert kinds(again) == ("Answered",)


def test_an_answer_ages_where_the_profile_says_so() -> None:
    """R-102: older than the profile's maximum, it no longer holds."""
    meeting = asked()
    said = pressed("checklist.submit", "anna", round_=1, **ALL)
    meeting = after(meeting, checklist.submit(said, scene_of(said, meeting)), said)
    profile = replace(linkoping(), answer_lasts_s=60)
    person = meeting.people["anna"]
    assert answer_fault(seen_by(meeting, profile=profile, at=TEN + seconds(60)), person) is None
    assert answer_fault(seen_by(meeting, profile=profile, at=TEN + seconds(61)), person) is Why.AGED


ASKED = (MatterCalled(4), Asked(1, 3, 4))


@pytest.mark.parametrize(
    ("who", "facts", "asked"),
    [
        ("anna", ASKED, True),
        ("anna", (*ASKED, answered("anna")), False),
        ("anna", (*ASKED, answered("anna", unsafe=("room",))), True),
        ("anna", (*ASKED, answered("anna"), LinkLost("anna")), True),
        ("anna", (*ASKED, PlaceSaid("anna", "")), True),
        ("anna", (*ASKED, PlaceSaid("anna", "room")), False),
        ("anna", (*ASKED, seated("anna", place="away")), False),
        ("chair", ASKED, False),
        ("nobody", ASKED, False),
        ("anna", (), False),
        ("anna", (*ASKED, Closed()), False),
        ("anna", (*ASKED, MatterOpened(4), MatterEnded(4)), False),
        ("anna", (Asked(1, 0, 0),), True),
        ("anna", (Asked(1, 0, 0), answered("anna", level=0, no=0)), False),
        ("anna", (Asked(1, 0, 0), answered("anna", level=0, no=0, unsafe=("camera",))), True),
        ("anna", (Asked(1, 0, 0), answered("anna", level=0, no=0), LinkLost("anna")), True),
    ],
)
def test_klar_counts_only_from_one_who_is_being_asked(who: str, facts: tuple[Fact, ...], *, asked: bool) -> None:
    """Said in passing, it is a word like any other (design 3.1)."""
    assert being_asked(seen_by(a_meeting(facts=facts), who)) is asked


def test_the_room_is_not_asked() -> None:
    """Nobody looks: nobody answers."""
    assert not being_asked(seen_by(a_meeting(facts=ASKED)))
