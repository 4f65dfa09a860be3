"""Whoever is disqualified neither opens nor leads a matter with a checklist, over the wire (R-173)."""

import pytest

from cards.phrases import book
from dialogs.meeting.meeting import MatterState
from tests.support.living import CAST, Living, LivingSitting
from tests.support.rule_sittings import FEW, SECRET, YES, presses
from tests.support.soon import hears, quiet

SV = book.of("sv")
LEADER = SV.refusals["matter_leader_disqualified"]


async def _sitting(house: Living, *, called: bool, body: str = "board") -> LivingSitting:
    """Lena leads, and Viola could; it is noted that Lena is disqualified in matter 1, under secrecy, before or after its call."""
    sitting = await house.sitting(FEW | {"viola": CAST["viola"]}, SECRET, begun=True, seats="3", body=body)
    if called:
        await sitting.execute("lena", "matter.call", {"matter": "1"})
        await sitting.execute("anna", "checklist.submit", YES)
        await sitting["viola"].say_privately("i rummet")
    await _noted(sitting)
    return sitting


async def _noted(sitting: LivingSitting) -> None:
    """By the form: while the matter is up, no name is typed."""
    await sitting.execute("karin", "seats.disqualify", {"matter": "1", "name": sitting["lena"].person.name})
    await quiet(sitting.living)
    assert (1, (await sitting.person("lena")).key) in (await sitting.meeting()).roll.disqualified


async def _state(sitting: LivingSitting) -> MatterState:
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    return matter.state


@pytest.mark.parametrize("body", ["board", "council"])
@pytest.mark.rule("R-173", road="word", by="dialogs.judging.who_is_entitled.leads_disqualified")
async def test_it_is_not_called_before_somebody_else_has_the_lead(house: Living, body: str) -> None:
    """In a council the disqualified may be there, and take no part."""
    sitting = await _sitting(house, called=False, body=body)
    for who in ("lena", "karin"):
        await sitting[who].say_privately("ta upp 1 ändå")
        assert await hears(house, sitting[who], LEADER)
        assert await _state(sitting) is MatterState.WAITING
    await sitting.execute("lena", "meeting.lead", {"person": (await sitting.person("viola")).key})
    await sitting["viola"].say_privately("ta upp 1 ändå")
    await quiet(house)
    assert await _state(sitting) is MatterState.CALLED


@pytest.mark.parametrize("words", ["öppna 1", "öppna 1 ändå"])
async def test_noted_after_the_call_no_word_opens_it(house: Living, words: str) -> None:
    """Twice, and as the form would send it with a reason."""
    sitting = await _sitting(house, called=True)
    for _ in range(2):
        await sitting["lena"].say_privately(words)
        await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "reason": "accepted"})
        await quiet(house)
        assert await _state(sitting) is MatterState.CALLED
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.check is None


@pytest.mark.rule("R-173", road="press", by="dialogs.judging.who_is_entitled.leads_disqualified")
async def test_the_lead_is_handed_over_from_the_card_and_the_other_opens(house: Living) -> None:
    """Lena's card has the button; Viola checks and opens."""
    sitting = await _sitting(house, called=True)
    await sitting["lena"].say_privately("status")
    assert await hears(house, sitting["lena"], SV.readiness.obstacles["leader_disqualified"])
    await presses(sitting, "lena", SV.sitting.lead_send)
    await sitting["lena"].press(SV.sitting.lead_send, {"person": (await sitting.person("viola")).key})
    await quiet(house)
    assert (await sitting.meeting()).chair == await sitting.person("viola")
    await sitting.execute("viola", "gate.open", {"matter": "1", "only_entitled": "yes", "reason": "accepted"})
    await quiet(house)
    assert await _state(sitting) is MatterState.OPEN


async def test_their_check_does_not_count_made_before_or_after(house: Living) -> None:
    """What Lena noted before it was known lapses; what she notes after is refused."""
    sitting = await house.sitting(FEW | {"viola": CAST["viola"]}, SECRET, begun=True, seats="3")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("lena", "gate.confirm", {"matter": "1", "only_entitled": "yes"})
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.check is not None
    await _noted(sitting)
    await sitting.execute("lena", "gate.confirm", {"matter": "1", "only_entitled": "yes"})
    await quiet(house)
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.check is None
