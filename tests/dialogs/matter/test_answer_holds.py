"""Whose answer to the checklist holds (R-102)."""

from dataclasses import replace
from typing import Any

from cards.checklist import ChecklistAsk
from dialogs.matter import checklist
from dialogs.matter.answer_holds import Why, answer_fault
from dialogs.matter.facts import Asked, MatterCalled
from dialogs.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Entered, LinkLost
from dialogs.shared_pages import ChecklistPage
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    happened,
    kinds,
    linkoping,
    pressed,
    scene_of,
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
