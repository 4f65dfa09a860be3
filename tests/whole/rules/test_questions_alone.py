"""A council that is too few answers interpellations and questions, over the wire (R-084)."""

import pytest

from cards.phrases import book
from dialogs.quorum.quorum_now import used
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun, presses
from tests.support.soon import alone, hears, quiet

SAY = book.of("sv").quorum


async def _too_few(house: Living) -> LivingSitting:
    """A council of three seats, of whom the chair alone is there."""
    sitting = await begun(house, "viola", agenda=OPEN, seats="3", body="council")
    for who, answer in (("lena", "i rummet"), ("viola", "frånvarande"), ("anna", "frånvarande")):
        await sitting["karin"].say(f"upprop {(await sitting.person(who)).name} {answer}", mention=True)
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    assert used(await sitting.meeting())
    return sitting


@pytest.mark.rule("R-084", road="word", by="dialogs.quorum.answers_alone.say")
async def test_the_secretary_notes_it_and_the_matter_is_called(house: Living) -> None:
    """The count says for what there is a quorum; in the next matter there is none."""
    sitting = await _too_few(house)
    await sitting["lena"].say("ta upp 1", mention=True)
    assert (await sitting.meeting()).table == 0
    await sitting["karin"].say("ärende 1 är bara frågor", mention=True)
    assert await hears(house, sitting["karin"], SAY.answers["answers_alone"].format(sure=1, seats=3))
    await sitting["lena"].say("ta upp 1", mention=True)
    assert (await sitting.meeting()).table == 1
    await sitting["lena"].say("ta upp 3", mention=True)
    assert (await sitting.meeting()).table == 1


@pytest.mark.rule("R-084", road="press", by="dialogs.quorum.answers_alone.say")
async def test_the_chair_notes_it_on_the_card_that_stops_the_call(house: Living) -> None:
    """And takes it back by the button on the answer."""
    sitting = await _too_few(house)
    await sitting["lena"].say("ta upp 1", mention=True)
    lena = await presses(sitting, "lena", SAY.answers_note.format(no=1))
    assert (await sitting.meeting()).roll.answers == {1}
    await lena.press(SAY.answers_not.format(no=1))
    assert (await sitting.meeting()).roll.answers == frozenset()


@pytest.mark.rule("R-084", road="word", by="dialogs.motion.writing_allowed.not_taken")
async def test_no_motion_is_taken_in_it_and_the_note_says_that_nothing_was_decided(house: Living) -> None:
    """Until it is noted that it is not questions alone; typed, noted by the secretary, and in plain speech."""
    sitting = await _too_few(house)
    karin, lena = sitting["karin"], sitting["lena"]
    await karin.say("ärende 1 är bara frågor", mention=True)
    await lena.say("ta upp 1", mention=True)
    await lena.say("yrkande avslag", mention=True)
    assert await hears(house, lena, book.of("sv").motion.refusals["motion_answers_alone_dropped"])
    await lena.say("Jag yrkar avslag")
    assert await hears(house, lena, book.of("sv").motion.refusals["motion_answers_alone"])
    assert (await sitting.meeting()).motions == ()
    await lena.say("avsluta 1", mention=True)
    await quiet(house)
    section = (
        (await alone(house, sitting, "karin", "underlag")).partition("(ärende 1)")[2].partition("Inte behandlade")[0]
    )
    assert "Fullmäktige beslutade inget i ärendet. Antecknat av Karin" in section
    assert "Beslutsgång" not in section
