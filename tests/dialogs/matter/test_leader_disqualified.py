"""Whoever leads an open matter and is disqualified in it: chair and secretaries are told, by whatever step it came (R-173)."""

import pytest

from cards.leader_disqualified import LeaderDisqualified
from cards.refusal import Refusal
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, Tell
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.matter.pages import LeaderDisqualifiedPage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned
from dialogs.quorum.seat_facts import Disqualified
from dialogs.sitting.facts import Led
from tests.support.meetings import happened, seen_by
from tests.support.small_board import board, done, said

OPEN_1 = (MatterCalled(1), MatterOpened(1))
CHAIR_OUT = Disqualified(1, "chair")
PAGE = LeaderDisqualifiedPage(1)


def told(out: Outcome) -> list[tuple[str, bool]]:
    """To whom the card goes, and whether it rings."""
    cards = (one for one in out.deliveries if isinstance(one, Tell) and one.page == PAGE)
    return [(one.to, one.anew) for one in cards]


def wires(*who: str) -> list[str]:
    """Their wires."""
    return [board().people[one].wire for one in who]


def jav(meeting: Meeting, who: str, no: str = "1") -> Outcome:
    """The secretary notes that they are disqualified."""
    return said(meeting, "seats.disqualify", "secretary", matter=no, person=who)


@pytest.mark.parametrize("before", [OPEN_1, (*OPEN_1, Adjourned(15, ""))])
def test_chair_and_secretaries_are_told_at_once(before: tuple[Fact, ...]) -> None:
    """Also in a break; of whoever leads, in the matter on the table."""
    meeting = board(*before)
    assert told(jav(meeting, "chair")) == [(one, True) for one in wires("chair", "secretary")]
    assert told(jav(meeting, "anna")) == []
    assert told(jav(meeting, "chair", "2")) == []
    assert told(jav(board(), "chair")) == []
    assert told(jav(board(MatterCalled(2)), "chair", "2")) == []


def test_so_are_they_where_the_lead_comes_back_to_the_disqualified_chair() -> None:
    """Anna leads matter 1 for the chair, and is noted as absent."""
    meeting = board(Led("anna"), *OPEN_1, CHAIR_OUT)
    out = said(meeting, "roll.note", "secretary", person="anna", answer="away")
    assert told(out) == [(one, True) for one in wires("chair", "secretary")]


def test_it_is_over_for_whoever_led_too() -> None:
    """Somebody else leads, the matter has ended, or the disqualification was a mistake: the old chair's card offers nothing any more."""
    meeting = done(board(*OPEN_1), "seats.disqualify", "secretary", matter="1", person="chair")
    for verb, who, fields in (
        ("meeting.lead", "chair", {"person": "anna"}),
        ("matter.end", "chair", {"matter": "1", "quorum": "any"}),
        ("undo", "secretary", {}),
    ):
        assert told(said(meeting, verb, who, **fields)) == [(one, False) for one in wires("chair", "secretary")]


@pytest.mark.parametrize(("who", "over"), [("chair", False), ("secretary", False), ("bo", True)])
def test_the_card_has_the_way_on_for_hosts_alone(who: str, over: bool) -> None:  # noqa: FBT001
    """For whoever leads no longer it is a line."""
    view = draw(PAGE, seen_by(board(*OPEN_1, CHAIR_OUT), who))
    assert isinstance(view, LeaderDisqualified)
    assert (view.over, view.name) == (over, "" if over else "Chair")
    led = draw(PAGE, seen_by(happened(board(*OPEN_1, CHAIR_OUT), Led("anna")), "chair"))
    assert isinstance(led, LeaderDisqualified)
    assert led.over
    assert isinstance(draw(PAGE, seen_by(board(*OPEN_1, CHAIR_OUT), "nobody")), Refusal)
