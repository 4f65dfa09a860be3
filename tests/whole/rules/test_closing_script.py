"""What whoever leads says before the sitting is closed, over the wire (R-081)."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import begun, presses
from tests.support.soon import hears, quiet

SAY = book.of("sv").sitting
TWO = "1. Riktlinjer för resor\n2. Budget"


async def _until_the_last(house: Living) -> LivingSitting:
    """Both matters are over, and who adjusts was chosen."""
    sitting = await begun(house, agenda=TWO)
    anna = (await sitting.person("anna")).name
    await sitting["karin"].say(f"justerare {anna}, 2026-12-15 kl 16.00, Kommunkansliet", mention=True)
    for word in ("ta upp 1", "ta upp 2"):
        await sitting["lena"].say(word, mention=True)
    await quiet(house)
    assert not sitting["lena"].sees(SAY.closing_reserve)
    await sitting["lena"].say("avsluta 2", mention=True)
    return sitting


@pytest.mark.rule("R-081", road="word", by="cards.closing_script.ClosingScript.aloud")
async def test_once_all_matters_are_over_the_chair_has_what_to_say(house: Living) -> None:
    """Reservations, who adjusts with place and time, the close; it is the chair's alone, and gone once the sitting is closed."""
    sitting = await _until_the_last(house)
    lena, anna = sitting["lena"], (await sitting.person("anna")).name
    for said in (SAY.closing_all, SAY.closing_reserve, SAY.closing_close, SAY.closing_leave, anna, "Kommunkansliet"):
        assert await hears(house, lena, said)
    for who in ("karin", "anna"):
        await sitting[who].say("status", mention=True)
        await quiet(house)
        assert not sitting[who].sees(SAY.closing_reserve)
    await lena.say("avsluta mötet ändå", mention=True)
    await quiet(house)
    assert not lena.sees(SAY.closing_reserve)


async def test_it_stands_above_the_button_that_closes(house: Living) -> None:
    """On the same card; what is left is asked about before that is closed."""
    sitting = await _until_the_last(house)
    assert await hears(house, sitting["lena"], SAY.closing_reserve)
    await presses(sitting, "lena", book.of("sv").readiness.close)
    await presses(sitting, "lena", SAY.close_anyway)
    assert not (await sitting.meeting()).live
