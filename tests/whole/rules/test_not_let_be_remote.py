"""Whom the chair does not let be remote is told so and hinders the gate; so does whoever says that they do not hear (R-020, R-021, R-236)."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, SECRET
from tests.support.soon import alone, hears, quiet, sees

SAY = book.of("sv")
DECLINED = SAY.remote.own["declined"]


async def with_anna_remote(house: Living) -> LivingSitting:
    """A sitting with one remote member, who has not asked to be so."""
    return await house.sitting(FEW | {"anna": Part("Anna", "ledamot, distans")}, SECRET, begun=True)


async def declined(house: Living) -> LivingSitting:
    """The same, where the chair has said no."""
    sitting = await with_anna_remote(house)
    await sitting["lena"].say_privately(f"godkänn distans utom {sitting['anna'].person.name}")
    await quiet(house)
    return sitting


async def opens_at_once(sitting: LivingSitting) -> bool:
    """Whether one press without a reason opens matter 1."""
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes"})
    await quiet(sitting.living)
    matter = (await sitting.meeting()).matter(1)
    return matter is not None and matter.begun


@pytest.mark.rule("R-020", road="word", by="dialogs.quorum.asks_to_be_remote.answer_told")
async def test_whoever_is_declined_is_told_alone_and_answered_truly(house: Living) -> None:
    """Though they asked for nothing; and when the chair takes it back, that is told too."""
    sitting = await declined(house)
    assert await hears(house, sitting["anna"], DECLINED)
    assert SAY.roster.place_noted["declined"] in await alone(house, sitting, "anna", "distans")
    await sitting["lena"].say_privately("ångra")
    assert SAY.roster.place_noted["remote"] in await alone(house, sitting, "anna", "distans")


async def test_whoever_is_declined_hinders_the_gate_until_the_chair_lets_them(house: Living) -> None:
    """With a reason the chair passes it, as any other."""
    sitting = await declined(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say_privately("klar")
    assert not await opens_at_once(sitting)
    assert await sees(house, sitting["lena"], SAY.readiness.why["declined"])
    await sitting["lena"].say_privately("godkänn distans")
    await quiet(house)
    assert await opens_at_once(sitting)


async def test_whoever_does_not_hear_hinders_the_gate_until_they_do(house: Living) -> None:
    """They had confirmed the checklist before."""
    sitting = await with_anna_remote(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say_privately("klar")
    await sitting["anna"].say("jag hör inte")
    await quiet(house)
    assert not await opens_at_once(sitting)
    assert await sees(house, sitting["lena"], SAY.readiness.why["trouble"])
    await sitting["anna"].say("hör igen")
    await quiet(house)
    assert await opens_at_once(sitting)


async def test_status_names_whoever_does_not_hear_while_no_matter_is_up(house: Living) -> None:
    """Until they write that it works again; the room reads nothing of it."""
    sitting = await with_anna_remote(house)
    anna = (await sitting.person("anna")).name
    line = SAY.readiness.hints["sound"].format(name=anna)
    await sitting["anna"].say("jag hör inte")
    await quiet(house)
    assert line in await alone(house, sitting, "lena", "status")
    assert line not in await alone(house, sitting, "anna", "status")
    await sitting["anna"].say("hör igen")
    await quiet(house)
    assert line not in await alone(house, sitting, "lena", "status")
