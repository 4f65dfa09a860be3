"""Whoever leads says that their own equipment is as it has to be, where the profile asks for it (R-055)."""

from cards.opening import OpeningCard
from dialogs.judging.refusals import CommonRefusal
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.opening_parts import Equipped
from dialogs.opening.drawing import draw_opening
from dialogs.opening.facts import EquipmentChecked, EquipmentCheckTakenBack
from dialogs.opening.offers import LINES
from dialogs.opening.pages import OpeningPage, OpeningRefusal
from dialogs.opening.what_is_left import OpeningPart, left
from dialogs.router import decide
from dialogs.said import about
from dialogs.sitting.facts import Closed, Led, SaidAgain
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    changed,
    happened,
    linkoping,
    pressed,
    refusal,
    seconds,
    seen_by,
)

OPEN = a_meeting()
SAID = happened(OPEN, EquipmentChecked("chair"))
CHECK = "opening.equipment"


def shown(meeting: Meeting, who: str) -> OpeningCard:
    """The card of the opening, as one of them sees it."""
    card = draw_opening(OpeningPage(), seen_by(meeting, who))
    assert isinstance(card, OpeningCard)
    return card


def test_whoever_leads_says_it_once() -> None:
    """The second time is dated only, and it is taken back by the one who said it."""
    out = decide(pressed(CHECK, "chair"), OPEN, linkoping())
    assert (out.facts, out.reply) == ((EquipmentChecked("chair"),), OpeningPage())
    later = TEN + seconds(9)
    assert decide(pressed(CHECK, "chair", at_=later), SAID, linkoping()).facts == (SaidAgain(about.EQUIPMENT),)
    back = decide(pressed("undo", "chair", at_=later), after(OPEN, out), linkoping())
    assert back.facts == (EquipmentCheckTakenBack(),)
    assert after(SAID, back).opening.equipment is None


def test_nobody_says_it_for_them() -> None:
    """Neither the secretary nor a member; the secretary sees that it is left, without a button of hers."""
    for who in ("secretary", "anna"):
        assert refusal(decide(pressed(CHECK, who), OPEN, linkoping())) is CommonRefusal.RIGHT
        assert LINES["opening_equipment"](seen_by(OPEN, who)) is None
    assert LINES["opening_equipment"](seen_by(OPEN, "chair")) == 0
    assert "equipment" in shown(OPEN, "secretary").left


def test_whoever_leads_next_says_it_of_their_own() -> None:
    """The word of the one before is no word of theirs, and comes back with them."""
    assert SAID.opening.equipment == Equipped("chair", TEN)
    assert shown(SAID, "chair").equipment is not None
    handed = happened(SAID, Led("anna"))
    assert OpeningPart.EQUIPMENT in left(handed, linkoping())
    assert shown(handed, "secretary").equipment is None
    assert decide(pressed(CHECK, "anna"), handed, linkoping()).facts == (EquipmentChecked("anna"),)
    assert OpeningPart.EQUIPMENT not in left(happened(handed, Led("chair")), linkoping())


def test_it_is_not_noted_where_nobody_asks_for_it() -> None:
    """By a profile without the step, or after the close."""
    silent = changed(linkoping(), opening_steps=())
    assert refusal(decide(pressed(CHECK, "chair"), OPEN, silent)) is OpeningRefusal.NO_EQUIPMENT
    assert refusal(decide(pressed(CHECK, "chair"), happened(OPEN, Closed()), linkoping())) is CommonRefusal.CLOSED
