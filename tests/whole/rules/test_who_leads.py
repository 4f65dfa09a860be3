"""Whoever leads takes part in the decisions: a substitute who serves no more does not lead on, and the roster's chair leads again (R-036)."""

import pytest

from tests.support.living import CAST, Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, OPEN
from tests.support.soon import quiet

IN_ROOM = {"anna": Part("Anna", "ledamot, i rummet"), "jonas": Part("Jonas", "ersättare, i rummet")}
NOT_SERVING = {"capacity": "substitute", "place": "room", "serves": "no"}


async def led_by_jonas(house: Living) -> LivingSitting:
    """A sitting in which the substitute serves, and was let lead."""
    sitting = await house.sitting(FEW | IN_ROOM, OPEN, begun=True, seats="3")
    anna, jonas = await sitting.person("anna"), await sitting.person("jonas")
    for word in (
        f"upprop {anna.name} frånvarande",
        "upprop resten i rummet",
        "avsluta uppropet ändå",
        f"ersätt {anna.name} med {jonas.name}",
    ):
        await sitting["karin"].say_privately(word)
    await quiet(house)
    await sitting.execute("lena", "meeting.lead", {"person": jonas.key})
    assert (await sitting.meeting()).chair == await sitting.person("jonas")
    return sitting


@pytest.mark.rule("R-036", road="word", by="dialogs.meeting.capacity.decides")
@pytest.mark.parametrize("way", ["undo", "roster", "absent"])
async def test_whoever_serves_no_more_leads_no_more(house: Living, way: str) -> None:
    """Whether the service was taken back, the roster says so now, or they are noted as absent."""
    sitting = await led_by_jonas(house)
    jonas = await sitting.person("jonas")
    if way == "roster":
        await sitting.execute("karin", "roster.assign", {"person": jonas.key, "name": jonas.name, **NOT_SERVING})
    else:
        await sitting["karin"].say_privately("ångra" if way == "undo" else f"upprop {jonas.name} frånvarande")
    await quiet(house)
    assert (await sitting.meeting()).chair == await sitting.person("lena")
    await sitting["jonas"].say("ta upp 1 ändå", mention=True)
    assert (await sitting.meeting()).table == 0
    await sitting["lena"].say("ta upp 1 ändå", mention=True)
    assert (await sitting.meeting()).table == 1


@pytest.mark.parametrize("leads", ["lena", "viola"])
async def test_whoever_is_disqualified_hands_over_the_lead_before_the_matter_is_called(
    house: Living, leads: str
) -> None:
    """The roster's chair, or the vice chair who was given the lead: chair and secretary are told, and the other one calls it (R-173)."""
    sitting = await house.sitting(FEW | {"viola": CAST["viola"]}, OPEN, begun=True)
    other = "viola" if leads == "lena" else "lena"
    if leads == "viola":
        await sitting.execute("lena", "meeting.lead", {"person": (await sitting.person("viola")).key})
    await sitting["karin"].say_privately(f"jäv 1 {sitting[leads].person.name}")
    for who in (leads, "karin"):
        await sitting[who].say_privately("ta upp 1 ändå")
        await quiet(house)
        assert (await sitting.meeting()).table == 0
        assert sitting[who].sees("Lämna över ledningen först")
    await sitting.execute(leads, "meeting.lead", {"person": (await sitting.person(other)).key})
    await sitting[other].say_privately("ta upp 1 ändå")
    await quiet(house)
    assert (await sitting.meeting()).table == 1
