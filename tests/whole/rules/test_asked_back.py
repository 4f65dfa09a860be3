"""Whoever is back after a lost link is asked whether they see and hear again, over the wire (R-050)."""

import asyncio

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun, opened, presses
from tests.support.soon import hears, sees

SAY = book.of("sv").attendance


async def _back(house: Living) -> LivingSitting:
    """Anna, a member at a distance, was gone for a minute while an open matter was up, after one under secrecy."""
    sitting = await begun(house, agenda=OPEN)
    await house.teams.join(sitting.chat, sitting["anna"])
    await opened(sitting, 2)
    await sitting["lena"].say("ta upp 3", mention=True)
    await house.teams.leave(sitting.chat, sitting["anna"])
    await asyncio.sleep(60)
    await house.teams.join(sitting.chat, sitting["anna"])
    return sitting


@pytest.mark.rule("R-050", road="press", by="dialogs.presence.link_help.ask_back")
async def test_whoever_is_back_answers_by_one_press_and_the_hosts_know(house: Living) -> None:
    """The line is the opening list's; the chair's card says that they can follow."""
    sitting = await _back(house)
    name = (await sitting.person("anna")).name
    assert await hears(house, sitting["lena"], SAY.link_back.format(name=name))
    await presses(sitting, "anna", SAY.back_well)
    assert await hears(house, sitting["lena"], SAY.link_back_well.format(name=name))


@pytest.mark.rule("R-050", road="word", by="dialogs.presence.sound_or_picture_lost.say")
async def test_the_same_is_typed(house: Living) -> None:
    """“Hör igen” is the answer too."""
    sitting = await _back(house)
    name = (await sitting.person("anna")).name
    await sitting["anna"].say("hör igen", mention=True)
    assert await hears(house, sitting["lena"], SAY.link_back_well.format(name=name))


async def test_whoever_does_not_hear_says_so_by_the_other_button(house: Living) -> None:
    """Chair and secretary are told, as by the words."""
    sitting = await _back(house)
    assert await sees(house, sitting["anna"], SAY.back_fails)
    await sitting["anna"].press(SAY.back_fails, {})
    name = (await sitting.person("anna")).name
    assert await hears(house, sitting["karin"], SAY.troubles["sound"].format(name=name))
