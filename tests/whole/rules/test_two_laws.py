"""What is asked and confirmed of remote people before the law changed on 1 July 2026, and after (R-002, R-003), over the wire."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import hears

SAY = book.of("sv").quorum
READY = book.of("sv").readiness


async def _seen(house: Living, date: str) -> LivingSitting:
    """A sitting of this day: Anna, who is remote and approved, was called up as seen and heard."""
    sitting = await begun(house, "bo", agenda=OPEN, date=date)
    await sitting["lena"].say("godkänn distans", mention=True)
    await sitting["karin"].say(f"upprop {(await sitting.person('anna')).name} på distans", mention=True)
    return sitting


@pytest.mark.rule("R-003", road="word", by="dialogs.quorum.chair_ascertains_identity.ascertain")
async def test_after_the_change_nobody_counts_before_the_chair_has_ascertained_who_they_are(house: Living) -> None:
    """One word for all of them: who each is, and that they can follow and take part."""
    sitting = await _seen(house, "2026-12-08")
    lena, key = sitting["lena"], (await sitting.person("anna")).key
    await lena.say("deltagare på distans", mention=True)
    assert await hears(house, lena, SAY.lacks["identity"][1:])
    await lena.say("jag har förvissat mig", mention=True)
    assert (await sitting.meeting()).roll.ascertained[key].yes
    assert await hears(house, lena, SAY.proved[1:])


@pytest.mark.rule("R-002", road="word", by="dialogs.matter.checklist_of_opening.opening_answers")
async def test_before_the_change_the_chair_sees_who_has_left_the_openings_questions_unanswered(house: Living) -> None:
    """By name, once somebody has answered; nobody's identity is asked of the chair then."""
    sitting = await _seen(house, "2026-06-09")
    lena, bo = sitting["lena"], (await sitting.person("bo")).name
    await sitting["anna"].say("klar")
    await lena.say("status", mention=True)
    assert await hears(house, lena, f"{bo}: {READY.why['no_answer']}")
    await lena.say("deltagare på distans", mention=True)
    assert await hears(house, lena, SAY.proved[1:])
