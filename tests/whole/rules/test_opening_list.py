"""The list of the opening, over the wire: the chair sees who is silent, and who says that the camera is off (R-235)."""

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.soon import hears

SAY = book.of("sv")
READY = SAY.readiness


@pytest.mark.rule("R-235", road="word", by="dialogs.matter.checklist_of_opening.opening_answers")
async def test_the_chair_sees_who_has_not_answered_the_list_of_the_opening(house: Living) -> None:
    """By name, once somebody has."""
    sitting = await house.sitting()
    lena, bo = sitting["lena"], (await sitting.person("bo")).name
    await sitting["anna"].say("klar")
    await lena.say("status", mention=True)
    assert await hears(house, lena, f"{bo}: {READY.why['no_answer']}")
    assert await hears(house, lena, READY.some_ready.format(ready=1, asked=3))
