"""A tick a face, by chair and secretary: at the gate, before the opening, and anew for each who joins (R-027, R-095)."""

import asyncio

import pytest

from cards.phrases import book
from dialogs.judging.face_seen import seen
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import begun, prepared, presses
from tests.support.soon import hears

SV = book.of("sv")
SAY = SV.faces


async def is_seen(sitting: LivingSitting, who: str = "anna") -> bool:
    """Whether somebody is ticked, and that holds."""
    return seen(await sitting.meeting(), await sitting.person(who)) is not None


@pytest.mark.rule("R-027", road="press", by="dialogs.faces.tick_faces.tick")
@pytest.mark.rule("R-095", road="press", by="dialogs.faces.tick_faces.tick")
async def test_a_face_is_ticked_at_the_gate_and_taken_back(house: Living) -> None:
    """The gate names who is not ticked, the boxes come in its place, and the check is one press away."""
    sitting = await begun(house)
    anna = await sitting.person("anna")
    await house.teams.join(sitting.chat, sitting["anna"])
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    lena = await presses(sitting, "lena", SV.readiness.check)
    assert lena.sees(SAY.left.format(seen=0, count=1, names=anna.name))
    await lena.press(SAY.show)
    await lena.press(SAY.save, {anna.key: "yes"})
    assert await is_seen(sitting)
    assert lena.sees(SAY.all_seen)
    await lena.press(SAY.to_gate)
    assert not lena.sees(anna.name + ".")
    await lena.say("ångra", mention=True)
    assert not await is_seen(sitting)


@pytest.mark.rule("R-027", road="word", by="dialogs.judging.face_seen._holds")
@pytest.mark.rule("R-095", road="word", by="dialogs.faces.tick_faces.tick")
async def test_before_the_opening_all_are_ticked_and_whoever_joins_anew_is_to_be_seen_again(house: Living) -> None:
    """The secretary types it; Anna leaves and comes back, and chair and secretary are shown that nobody has looked at her since."""
    sitting = await prepared(house, "bo")
    anna = await sitting.person("anna")
    for who in ("anna", "bo"):
        await house.teams.join(sitting.chat, sitting[who])
    await sitting["karin"].say("bocka av alla", mention=True)
    assert await is_seen(sitting)
    await sitting["karin"].say("öppna", mention=True)
    await house.teams.leave(sitting.chat, sitting["anna"])
    await house.teams.join(sitting.chat, sitting["anna"])
    assert (await is_seen(sitting), await is_seen(sitting, "bo")) == (False, True)
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], SAY.left.format(seen=1, count=2, names=anna.name))
    await sitting["lena"].say(f"bocka av {anna.name}", mention=True)
    assert await is_seen(sitting)


async def test_two_who_look_at_once_tick_whom_each_has_seen(house: Living) -> None:
    """Chair and secretary have the same boxes, and each sends one: none takes away the other's."""
    sitting = await begun(house, "bo")
    anna, bo = await sitting.person("anna"), await sitting.person("bo")
    links = f"{anna.key}:{anna.epoch} {bo.key}:{bo.epoch}"
    first = {"sent": "yes", "links": links, anna.key: "yes", bo.key: "no"}
    other = {"sent": "yes", "links": links, anna.key: "no", bo.key: "yes"}
    await asyncio.gather(sitting.execute("lena", "faces.tick", first), sitting.execute("karin", "faces.tick", other))
    assert (await is_seen(sitting), await is_seen(sitting, "bo")) == (True, True)
