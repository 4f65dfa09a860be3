"""The checklist asked once more: where a matter is put back and called again, and of whoever begins to serve (R-102)."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, SECRET, YES
from tests.support.soon import cards_in, hears, quiet

QUORUM = book.of("sv").quorum
READY = book.of("sv").readiness
ALL_WELL = "Allt stämmer"
REMOTE = Part("Jonas", "ersättare, distans")
_OVER = "Den här checklistan besvaras inte längre."


async def test_the_card_asks_again_when_the_matter_is_called_again(sitting: LivingSitting) -> None:
    """Everybody has answered and their answers hold; but whoever comes now read that nobody is asked any more."""
    call = {"matter": "1"}
    await sitting.execute("lena", "matter.call", call)
    await sitting.execute("anna", "checklist.submit", YES)
    await sitting["lena"].say_privately("ångra")
    await quiet(sitting.living)
    assert _OVER in cards_in(sitting.chat)
    await sitting.execute("lena", "matter.call", call)
    await quiet(sitting.living)
    assert (await sitting.person("anna")).answer is not None
    assert _OVER not in cards_in(sitting.chat)


@pytest.mark.rule("R-102", road="press", by="dialogs.matter.asked_on_entering.ask_who_entered")
async def test_a_remote_substitute_who_begins_to_serve_is_asked_anew(house: Living) -> None:
    """Their answer of before holds no longer: they are asked alone, and the chair's card names them."""
    sitting = await house.sitting({**FEW, "jonas": REMOTE}, SECRET, begun=True, seats="3")
    lena, jonas, name = sitting["lena"], sitting["jonas"], (await sitting.person("jonas")).name
    for who, answer in (("lena", "i rummet"), ("anna", "frånvarande"), ("jonas", "sedd och hörd")):
        await sitting["karin"].say(f"upprop {(await sitting.person(who)).name} {answer}", mention=True)
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    await lena.say("ta upp 1 ändå", mention=True)
    await jonas.say("klar")
    assert not await hears(house, jonas, ALL_WELL)
    await lena.press(QUORUM.seats_show)
    await lena.press(QUORUM.seat_fill.format(name=name), {})
    await lena.say("status", mention=True)
    assert await hears(house, lena, f"{name}: {READY.why['entered']}")
    assert await hears(house, jonas, ALL_WELL)
    await jonas.say("klar")
    await lena.say("status", mention=True)
    assert await hears(house, lena, READY.one_ready)
