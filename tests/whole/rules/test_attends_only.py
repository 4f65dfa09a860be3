"""Whoever may attend and speak, and decides nothing, over the wire (R-245)."""

import pytest

from cards.phrases import book
from dialogs.meeting.capacity import Capacity
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import ASKED, FEW, OPEN, SECRET, prepared, presses
from tests.support.soon import alone, hears, sees

ROSTER = book.of("sv").roster
PEOPLE = FEW | {"jonas": Part("Jonas", "rätt att närvara och yttra sig, distans")}


async def _there(house: Living, agenda: str = OPEN) -> LivingSitting:
    """A begun sitting with Jonas, who stands so on the pasted list."""
    return await house.sitting(PEOPLE, agenda, begun=True, seats="3")


@pytest.mark.rule("R-245", road="paste", by="dialogs.roster.list_words.meaning_of")
async def test_it_stands_on_a_pasted_list(house: Living) -> None:
    """They are called after the substitutes, and count in no quorum."""
    sitting = await prepared(house, agenda=OPEN, seats="3")
    karin = await presses(sitting, "karin", book.of("sv").setup.paste_people)
    await karin.press(
        ROSTER.paste_look, {"people": "Ulla Dal, närvarorätt, i rummet\nAdjungerade med yttranderätt:\nOve Ask"}
    )
    await karin.press(ROSTER.paste_accept)
    named = {one.name: one for one in (await sitting.meeting()).people.values()}
    assert [named[name].capacity for name in ("Ulla Dal", "Ove Ask")] == [Capacity.ATTENDING] * 2
    await sitting["lena"].say("öppna", mention=True)
    await karin.say("upprop Ulla Dal i rummet", mention=True)
    await sitting["lena"].say("status", mention=True)
    running = book.of("sv").quorum.states["running"].format(sure=0, needed=2, seats=3)
    assert await hears(house, sitting["lena"], running)


@pytest.mark.rule("R-245", road="word", by="dialogs.judging.rights.attends_only")
async def test_their_motion_is_refused_with_the_reason(house: Living) -> None:
    """They are told what they may, and that the secretary notes others' motions."""
    sitting = await _there(house)
    await sitting["lena"].say("ta upp 1", mention=True)
    await sitting["jonas"].say("yrkande avslag", mention=True)
    assert await hears(house, sitting["jonas"], book.of("sv").refusals["attends_only"])
    assert (await sitting.meeting()).motions == ()


async def test_at_a_distance_they_are_asked_the_checklist(house: Living) -> None:
    """Before a confidential matter, like everybody who is remote."""
    sitting = await _there(house, SECRET)
    await sitting["lena"].say("ta upp 1", mention=True)
    assert await sees(house, sitting["jonas"], ASKED)


async def test_they_stand_with_the_others_present_in_the_note(house: Living) -> None:
    """With the capacity, and not among those who decide."""
    sitting = await _there(house)
    jonas = await sitting.person("jonas")
    await sitting["karin"].say(f"upprop {jonas.name} sedd och hörd", mention=True)
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    for word in ("ta upp 1 ändå", "avsluta 1 ändå"):
        await sitting["lena"].say(word, mention=True)
    shown = await alone(house, sitting, "karin", "underlag")
    assert f"{jonas.name}, {book.of('sv').common.capacities['attending']}" in shown
