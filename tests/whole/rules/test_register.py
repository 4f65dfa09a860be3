"""The secretary says what stands in the municipality's register, by a press and by a word, during the sitting and after it (R-204, R-205)."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import cards_in, quiet, sees

SAY = book.of("sv")


async def moved(house: Living) -> LivingSitting:
    """A sitting with two motions in open matter 1."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say("yrkande tillägg: Resor sker med tåg.", mention=True)
    await sitting["anna"].say("yrkande avslag", mention=True)
    await quiet(house)
    return sitting


async def alone(house: Living, sitting: LivingSitting, who: str, word: str) -> str:
    """What the bot shows this person, alone, for the word."""
    chat = house.teams.world.private_chat(sitting[who].person)
    before = cards_in(chat)
    await sitting[who].say_privately(word)
    await quiet(house)
    return cards_in(chat).removeprefix(before)


@pytest.mark.rule("R-205", road="press", by="dialogs.archive.verbs.say")
async def test_after_the_close_the_secretary_presses_that_all_are_registered(house: Living) -> None:
    """Her own card asks for it, and then tells it; the motions and the note do too."""
    sitting = await moved(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    assert await sees(house, sitting["karin"], SAY.archive.wait.format(count=2))
    pressed = await sitting["karin"].press(SAY.archive.save_all.format(count=2))
    assert pressed.answer is not None
    assert pressed.answer.is_good
    assert await sees(house, sitting["karin"], SAY.archive.all_done)
    assert sorted((await sitting.meeting()).archive.registered) == [1, 2]
    assert SAY.archive.listed in await alone(house, sitting, "karin", "yrkanden")
    assert "Registrerade yrkanden: 1, 2." in await alone(house, sitting, "karin", "minnesstöd")


@pytest.mark.rule("R-205", road="word", by="dialogs.archive.verbs.say")
async def test_a_typed_word_registers_one_with_its_number_and_is_taken_back(house: Living) -> None:
    """Alone with the bot, after the close."""
    sitting = await moved(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    shown = await alone(house, sitting, "karin", "registrerat 1 diarienummer ks 2026/123")
    assert "diarienummer KS 2026/123" in shown
    assert sorted((await sitting.meeting()).archive.registered) == [1]
    await alone(house, sitting, "karin", "ångra")
    assert (await sitting.meeting()).archive.registered == {}


async def test_nobody_else_does(house: Living) -> None:
    """The chair is told who may."""
    sitting = await moved(house)
    assert SAY.refusal.who_may["secretary"] in await alone(house, sitting, "lena", "registrerat alla")
    assert (await sitting.meeting()).archive.registered == {}


@pytest.mark.parametrize("word", ["laga kraft {day} inget överklagande", "legal force {day} no appeal"])
@pytest.mark.rule("R-213", road="word", by="dialogs.archive.force.say")
async def test_legal_force_is_noted_by_a_word_after_the_close(house: Living, word: str) -> None:
    """The secretary's; before the close, and from the chair, nothing is noted."""
    sitting = await moved(house)
    newest = (await sitting.meeting()).newest
    assert newest is not None
    typed = word.format(day=newest.date().isoformat())
    assert SAY.refusals["force_not_closed"] in await alone(house, sitting, "karin", typed)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert SAY.refusal.who_may["secretary"] in await alone(house, sitting, "lena", typed)
    assert (await sitting.meeting()).archive.force is None
    assert SAY.archive.force_notes["force_saved"] in await alone(house, sitting, "karin", typed)
    assert (await sitting.meeting()).archive.force is not None


@pytest.mark.rule("R-213", road="press", by="dialogs.archive.force.say")
async def test_legal_force_is_noted_on_its_card(house: Living) -> None:
    """A day and a tick; what is missing is said."""
    sitting = await moved(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert SAY.archive.force_none in await alone(house, sitting, "karin", "laga kraft")
    newest = (await sitting.meeting()).newest
    assert newest is not None
    day = newest.date().isoformat()
    await sitting["karin"].press(SAY.archive.force_save, {"day": day, "no_appeal": "no"})
    assert (await sitting.meeting()).archive.force is None
    await sitting["karin"].press(SAY.archive.force_save, {"day": day, "no_appeal": "yes"})
    assert (await sitting.meeting()).archive.force is not None
