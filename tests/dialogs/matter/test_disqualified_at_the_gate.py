"""Whoever is disqualified neither opens nor leads a matter with a checklist, and their check of it is none (R-173)."""

import pytest

from cards.gate import GateCard
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.matter.chat_off_before_opening import opens_now
from dialogs.matter.checklist_answer_holds import Why
from dialogs.matter.facts import Asked, CheckLapsed, HostChecked, MatterCalled, MatterOpened
from dialogs.matter.obstacles import Obstacle, standing
from dialogs.matter.offers import steps
from dialogs.matter.pages import GatePage
from dialogs.matter.unentitled_in_call import check_lost
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.switch_state import OffAsked
from dialogs.pages import draw
from dialogs.quorum.seat_facts import DisqualificationTakenBack, Disqualified
from dialogs.router import decide
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Led
from tests.support.meetings import TEN, a_meeting, answered, happened, linkoping, pressed, refusal, seated, seen_by

LEADER = "matter_leader_disqualified"
CHECKER = "matter_checker_disqualified"
OUT = Disqualified(4, "chair")
READY = tuple(answered(who) for who in ("anna", "bo", "cia"))
BY_CHAIR = HostChecked(4, only_entitled=True)


def at_gate(*facts: Fact) -> Meeting:
    """Matter 4, under secrecy, is called and everybody remote has answered."""
    return happened(a_meeting(), seated("dan", place="room"), MatterCalled(4), Asked(1, 3, 4), *READY, *facts)


def presses(verb: str, meeting: Meeting, who: object = "chair", **fields: object) -> Outcome:
    """Somebody presses it, everything at hand."""
    return decide(pressed(verb, who, matter=4, **fields), meeting, linkoping())  # type: ignore[arg-type]


def test_such_a_matter_is_not_called_before_somebody_else_has_the_lead() -> None:
    """The checklist is not asked either."""
    meeting = happened(a_meeting(), seated("dan", place="room"), OUT)
    assert refusal(presses("matter.call", meeting)) == LEADER
    assert presses("matter.call", happened(meeting, Led("dan")), "dan").facts


@pytest.mark.parametrize("reason", ["", "accepted", "oral"])
def test_noted_after_the_call_no_reason_opens_it(reason: str) -> None:
    """Nothing is noted of a check that came with it; once the note is taken back it opens."""
    asked = {"only_entitled": "yes", "reason": reason}
    out = presses("gate.open", at_gate(OUT), **asked)
    assert (out.facts, refusal(out)) == ((), LEADER)
    assert MatterOpened(4) in presses("gate.open", at_gate(OUT, DisqualificationTakenBack(4, "chair")), **asked).facts
    assert MatterOpened(4) in presses("gate.open", at_gate(OUT, Led("dan")), "dan", **asked).facts


def test_it_stands_firm_in_the_way_as_it_is_and_not_as_one_who_is_not_ready() -> None:
    """The card says what does: somebody else is given the lead."""
    meeting = at_gate(OUT)
    there = standing(seen_by(meeting, "chair"), meeting.matters[3])
    assert there.firm == (Obstacle.LEADER_DISQUALIFIED,)
    assert Why.DISQUALIFIED not in {one.why for one in there.not_ready}
    assert "meeting.lead" in {one.verb for one in steps(seen_by(meeting, "chair"))}


def test_the_check_of_whoever_is_disqualified_is_none() -> None:
    """It is refused; the secretary's counts."""
    said = {"only_entitled": "yes"}
    assert refusal(presses("gate.confirm", at_gate(OUT), **said)) == CHECKER
    assert presses("gate.confirm", at_gate(OUT), "secretary", **said).facts == (BY_CHAIR,)


def test_the_gate_asks_them_no_check_and_hands_over_the_lead() -> None:
    """The secretary is asked, and can hand it over too; to look is open to both."""
    meeting = at_gate(OUT)
    for who, asks in (("chair", ()), ("secretary", ("only_entitled",))):
        card = draw(GatePage(4), seen_by(meeting, who))
        assert isinstance(card, GateCard)
        assert (card.asks, card.leader_out, card.opens) == (asks, True, False)
        look = decide(pressed("gate.confirm", who, matter=4, road=Road.FETCH), meeting, linkoping())
        assert look.reply == GatePage(4)


@pytest.mark.parametrize(
    ("by", "lapses"), [("chair", True), ("oid-chair", True), ("secretary", False), ("nobody", False)]
)
def test_a_check_that_they_made_before_it_was_noted_holds_no_longer(by: str, lapses: bool) -> None:  # noqa: FBT001
    """Whoever else made it has made it; also where it was noted under their id in Teams."""
    before = happened(at_gate(), BY_CHAIR, by=by)
    out = Outcome((OUT,))
    assert check_lost(seen_by(before, "secretary"), out, lambda: happened(before, OUT)) == (
        (CheckLapsed(4),) if lapses else ()
    )


def test_a_chat_that_is_read_off_opens_nothing_for_them() -> None:
    """Noted while Teams was asked to turn it off."""
    wanted = OffAsked(4, TEN)
    assert opens_now(seen_by(at_gate(BY_CHAIR), "chair"), wanted) is not None
    assert opens_now(seen_by(at_gate(BY_CHAIR, OUT), "chair"), wanted) is None
