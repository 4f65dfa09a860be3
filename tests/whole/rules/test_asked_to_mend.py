"""A word from the chair to one remote person about picture and sound, over the wire (R-052)."""

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import OPEN, begun, presses
from tests.support.soon import hears

SAY = book.of("sv").quorum


@pytest.mark.rule("R-052", road="word", by="dialogs.quorum.asked_to_mend.ask")
async def test_the_chair_asks_by_a_typed_word(house: Living) -> None:
    """Written alone to the bot; the person alone has it."""
    sitting = await begun(house, agenda=OPEN)
    name = (await sitting.person("anna")).name
    await sitting["lena"].say_privately(f"be {name} rätta till bild och ljud")
    assert await hears(house, sitting["anna"], SAY.mend_title)
    assert await hears(house, sitting["lena"], SAY.mend_sent.format(name=name))
    assert not sitting["karin"].sees(SAY.mend_title)


@pytest.mark.rule("R-052", road="press", by="dialogs.quorum.asked_to_mend.ask")
async def test_the_secretary_asks_whoever_was_not_seen_at_the_roll_call(house: Living) -> None:
    """By the button on the note."""
    sitting = await begun(house, agenda=OPEN, seats="3")
    name = (await sitting.person("anna")).name
    await sitting["karin"].say(f"upprop {name} syns inte", mention=True)
    await presses(sitting, "karin", SAY.mend)
    assert await hears(house, sitting["anna"], SAY.mend_title)
