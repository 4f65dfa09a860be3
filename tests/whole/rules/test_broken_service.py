"""A member who leaves in the middle of a matter and comes back, over the wire, though nobody served instead (R-190)."""

import pytest

from cards.phrases import book
from dialogs.quorum.quorum_now import serves
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import hears, sees

SAY = book.of("sv").quorum


async def _left(house: Living, **described: str) -> LivingSitting:
    """The roll is called; Viola is noted as absent while matter 1 is on the table."""
    sitting = await begun(house, "viola", agenda=OPEN, seats="3", **described)
    for who in ("lena", "viola", "anna"):
        await noted(sitting, who, "i rummet")
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    await sitting["lena"].say("ta upp 1", mention=True)
    await noted(sitting, "viola", "frånvarande")
    return sitting


async def noted(sitting: LivingSitting, who: str, answer: str) -> None:
    """The secretary calls somebody up."""
    await sitting["karin"].say(f"upprop {(await sitting.person(who)).name} {answer}", mention=True)


@pytest.mark.rule("R-190", road="word", by="dialogs.quorum.service_broken_off.comes_back_out")
async def test_in_a_council_whoever_left_serves_no_more_that_day(house: Living) -> None:
    """The secretary is told when it is noted, and the chair cannot let them."""
    sitting = await _left(house, body="council")
    assert await hears(house, sitting["karin"], SAY.breaks_off["law"])
    await noted(sitting, "viola", "i rummet")
    assert await hears(house, sitting["karin"], SAY.back_out["law"])
    viola = await sitting.person("viola")
    assert await hears(house, sitting["lena"], SAY.seat_notes["broke_off"].format(name=viola.name))
    await sitting["lena"].say(f"låt {viola.name} tjänstgöra igen", mention=True)
    assert await hears(house, sitting["lena"], book.of("sv").quorum.refusals["seat_broke_off"])
    assert not serves(await sitting.person("viola"))
    await noted(sitting, "viola", "i rummet hela tiden")
    assert serves(await sitting.person("viola"))


@pytest.mark.rule("R-190", road="press", by="dialogs.quorum.substitute_serves.back")
async def test_in_a_board_the_chair_decides_by_one_press(house: Living) -> None:
    """On the card that comes when they are back; until then they are not counted."""
    sitting = await _left(house)
    await noted(sitting, "viola", "i rummet")
    viola = await sitting.person("viola")
    assert not serves(viola)
    button = SAY.seat_back.format(name=viola.name)
    assert await sees(house, sitting["lena"], button)
    await sitting["lena"].press(button, {})
    assert serves(await sitting.person("viola"))


@pytest.mark.rule("R-190", road="press", by="dialogs.quorum.roll_call.note")
async def test_an_absence_noted_by_mistake_is_one_press_from_being_mended(house: Living) -> None:
    """On the secretary's roll call."""
    sitting = await _left(house, body="council")
    await noted(sitting, "viola", "i rummet")
    assert await sees(house, sitting["karin"], SAY.stayed)
    await sitting["karin"].press(SAY.stayed, {})
    assert serves(await sitting.person("viola"))
