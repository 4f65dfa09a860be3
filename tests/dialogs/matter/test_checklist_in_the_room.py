"""Who sits in the room is asked nothing, where their client fetches its own view; the card that all see can be answered."""

from typing import Any

from cards.checklist import ChecklistAsk
from cards.phrases import book
from dialogs.judging.shared_pages import ChecklistAskPage, ChecklistPage
from dialogs.matter import checklist
from dialogs.matter.facts import Asked, MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.places import PersonPlace
from dialogs.pages import draw
from dialogs.roster.facts import PlaceSaid
from dialogs.said.inbound import Road
from tests.support.meetings import a_meeting, happened, pressed, scene_of, seen_by


def asked() -> Meeting:
    """Matter 4 was called, and all who are remote are asked; Anna has come into the room."""
    return happened(a_meeting(), PlaceSaid("anna", PersonPlace.ROOM.value, ""), MatterCalled(4), Asked(1, 3, 4))


def verbs(view: Any) -> list[str]:
    """The verbs of what the view lets one press."""
    card = view.draw(book.SV, {})
    rows = [item["actions"] for item in card["body"] if item["type"] == "ActionSet"]
    return [action["data"]["verb"] for row in rows for action in row]


def test_the_card_that_all_see_keeps_its_buttons_and_says_whom_it_is_for() -> None:
    """A refresh may never come: whoever is remote must be able to answer on the card itself."""
    meeting = asked()
    view = draw(ChecklistAskPage(), seen_by(meeting))
    assert isinstance(view, ChecklistAsk)
    assert verbs(view) == ["checklist.submit", "checklist.open"]
    assert "behöver du inte svara" in str(view.draw(book.SV, {}))
    assert meeting.people["anna"].mri in view.viewers
    assert len(set(view.viewers)) == len(view.viewers)


def test_whoever_sits_in_the_room_gets_a_view_that_asks_nothing() -> None:
    """Their client fetches it by the refresh; nothing is written down."""
    meeting = asked()
    said = pressed("checklist.submit", "anna", Road.REFRESH)
    outcome = checklist.submit(said, scene_of(said, meeting))
    assert outcome.reply == ChecklistPage()
    assert not outcome.facts
    view = draw(ChecklistPage(), seen_by(meeting, "anna"))
    assert isinstance(view, ChecklistAsk)
    assert verbs(view) == []
    assert view.viewers == ()
