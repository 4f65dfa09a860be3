"""What is left is asked about once before the close, and anew where it has grown; with nothing left it is one press (R-226, R-090, R-076, R-112, R-130)."""

from datetime import timedelta
from typing import Any

import pytest

from cards.close_ask import CloseAsk
from dialogs.chat.facts import GuardTripped
from dialogs.chat.switch_facts import SwitchStood
from dialogs.journal.entries import Fact
from dialogs.judging.kept_press import kept_press
from dialogs.judging.outcome import Outcome
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.meeting_settings.facts import ChatSaidOff
from dialogs.motion.facts import MotionHeld, Moved
from dialogs.opening.facts import AdjustersChosen, AgendaApproved, EquipmentChecked, InformationGiven
from dialogs.pages import draw
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded
from dialogs.quorum.remote_word_facts import Ascertained, RemoteDecided
from dialogs.roster.facts import Noticed
from dialogs.router import decide
from dialogs.sitting.left_at_close import matters_left
from dialogs.sitting.pages import CloseAskPage
from tests.support.meetings import TEN, a_meeting, happened, kinds, linkoping, listed, pressed, seated, seen_by

PEOPLE = (
    seated("chair", "chair", "room"),
    seated("secretary", "secretary", "room"),
    seated("anna"),
    seated("bo", place="room"),
)
LATER = TEN + timedelta(minutes=5)
NOTED_AT_OPENING = (EquipmentChecked("chair"), InformationGiven("chair"), AgendaApproved())
ADJUSTED = AdjustersChosen(("anna",), day="2026-12-02")
OPENED = (*NOTED_AT_OPENING, ADJUSTED)
CALLED_UP = (
    RollBegun(),
    *(RollAnswered(who, how) for who, how in (("chair", "room"), ("anna", "seen"), ("bo", "room"))),
    RollEnded(0),
    RemoteDecided(("anna",)),
    Ascertained(("anna",)),
)
TREATED = (MatterCalled(1), MatterOpened(1), MatterEnded(1))
SECOND = (MatterCalled(2), MatterOpened(2), MatterEnded(2))
STRANGER = Noticed("frank", "Frank Ek", mri="29:frank", foreign=True)


def sat(*facts: Fact) -> Meeting:
    """A sitting of two matters, the first of them under secrecy."""
    return happened(a_meeting(PEOPLE, (listed(1, "secrecy"), listed(2))), *facts)


ALL_NOTED = sat(*OPENED, *CALLED_UP, *TREATED, *SECOND)


def closes(meeting: Meeting, **fields: Any) -> Outcome:
    """The chair presses to close it."""
    return decide(pressed("meeting.close", **fields), meeting, linkoping())


def asked(meeting: Meeting) -> CloseAsk:
    """What the chair is asked."""
    out = closes(meeting)
    assert (out.facts, out.reply) == ((), CloseAskPage())
    card = draw(CloseAskPage(), seen_by(meeting, "chair"))
    assert isinstance(card, CloseAsk)
    return card


def test_with_nothing_left_it_is_one_press() -> None:
    """It asks nothing."""
    assert "Closed" in kinds(closes(ALL_NOTED))


@pytest.mark.parametrize(
    ("meeting", "told"),
    [
        (sat(*CALLED_UP, *OPENED, *TREATED), {"count": 1}),
        (sat(*CALLED_UP, *OPENED, *TREATED, *SECOND[:2]), {"on": 2}),
        (
            sat(*CALLED_UP, *OPENED, Moved(1, 2, "reject", "anna", "", "", "f"), *TREATED),
            {"count": 1, "motions": 1},
        ),
        (happened(ALL_NOTED, MotionHeld(1, "anna", "add", "w1")), {"held": 1}),
        (sat(*CALLED_UP, *NOTED_AT_OPENING, *TREATED, *SECOND), {"steps": ("adjusters",)}),
        (happened(ALL_NOTED, AdjustersChosen(("anna",))), {"no_day": True}),
        (sat(*OPENED, *TREATED, *SECOND), {"nobody_called": True}),
        (happened(ALL_NOTED, RollAnswered("anna", "unseen"), at=LATER), {"unclear": (("Anna", "unseen"),)}),
        (happened(ALL_NOTED, seated("dan", place="room")), {"unclear": (("Dan", "called"),)}),
        (happened(ALL_NOTED, SwitchStood(1, "enabled")), {"chat": "returns"}),
        (
            sat(*CALLED_UP, *OPENED, MatterCalled(1), MatterOpened(1), ChatSaidOff(1)),
            {"count": 1, "on": 1, "chat": "by_hand"},
        ),
        (happened(ALL_NOTED, STRANGER, GuardTripped(1, "29:frank", "m1")), {"writers": 1}),
    ],
)
def test_each_thing_that_is_left_is_asked_about(meeting: Meeting, told: dict[str, object]) -> None:
    """By itself, and nothing else is on the card; the button that the card has closes it."""
    card = asked(meeting)
    found = {
        name: getattr(card, name) for name in ("count", "motions", "held", "steps", "no_day", "nobody_called", "chat")
    }
    found |= {"unclear": card.unclear, "on": card.on.no if card.on else 0, "writers": len(card.writers)}
    assert {name: value for name, value in found.items() if value} == told
    assert "Closed" in kinds(closes(meeting, anyway="yes", remain=card.remain, moved=card.moved))


def test_a_decided_matter_that_is_called_again_is_not_left() -> None:
    """It is called, and not opened: at the close it is decided as it was (R-123)."""
    matters = a_meeting(matters=(listed(1), listed(2)))
    assert [one.no for one in matters_left(happened(matters, *TREATED, MatterCalled(1)))] == [2]
    assert [one.no for one in matters_left(happened(matters, MatterCalled(1)))] == [1, 2]


def test_it_asks_anew_where_more_is_left_than_was_told() -> None:
    """Somebody was added meanwhile; what was noted since asks nothing, and a press of the version before is asked anew too."""
    before = sat(*CALLED_UP, *NOTED_AT_OPENING, *TREATED, *SECOND)
    pressed_then = {"anyway": "yes", "remain": asked(before).remain}
    more = happened(before, seated("dan", place="room"))
    assert closes(more, **pressed_then).reply == CloseAskPage(1)
    assert closes(before, anyway="yes", remain="1,3").reply == CloseAskPage(1)
    assert "Closed" in kinds(closes(happened(before, ADJUSTED), **pressed_then))


def test_the_press_is_kept_with_all_that_was_left() -> None:
    """Up to a board's whole evening; nothing that could be words is kept in its place."""
    kept = pressed("meeting.close", anyway="yes", remain=asked(sat()).remain)
    assert kept_press(kept, "s1", frozenset()) is not None
    assert kept_press(pressed("meeting.close", anyway="yes", remain="Anna Ek"), "s1", frozenset()) is None
