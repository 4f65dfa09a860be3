"""The list of the opening, over the wire: the chair sees who is silent, and who says that the camera is off (R-235)."""

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import hears

SAY = book.of("sv")
READY = SAY.readiness


@pytest.mark.rule("R-235", road="word", by="dialogs.matter.opening_list.opening_answers")
async def test_the_chair_sees_who_has_not_answered_the_list_of_the_opening(house: Living) -> None:
    """By name until she has confirmed it."""
    sitting = await begun(house, agenda=OPEN)
    lena, anna = sitting["lena"], sitting["anna"]
    silent = f"{(await sitting.person('anna')).name}: {READY.why['no_answer']}"
    await lena.say("status", mention=True)
    assert await hears(house, lena, silent)
    await anna.say("klar")
    await lena.say("status", mention=True)
    assert await hears(house, lena, READY.one_ready)
