"""Sound or picture that fails stands until the person or the chair says otherwise, whatever Teams shows, over the wire (R-236)."""

import asyncio

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun, confidential, opened, presses
from tests.support.soon import cards_in, hears, quiet

SAY = book.of("sv").attendance
HINT = book.of("sv").readiness.hints["sound"]


async def _fails(house: Living) -> tuple[LivingSitting, str]:
    """Matter 1 is up and all are counted; Anna, who is remote, has written that she does not hear."""
    sitting = await begun(house, agenda=OPEN, seats="3")
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, *(sitting[who] for who in ("lena", "karin", "anna")))
    name = (await sitting.person("anna")).name
    for words in (f"upprop {name} sedd och hörd", "upprop resten i rummet", "avsluta uppropet ändå"):
        await sitting["karin"].say(words, mention=True)
    for words in ("godkänn distans", "jag har förvissat mig", "ta upp 1"):
        await sitting["lena"].say(words, mention=True)
    await sitting["anna"].say_privately("jag hör inte")
    assert await hears(house, sitting["lena"], SAY.troubles["sound"].format(name=name))
    return sitting, name


async def _joins_anew(house: Living, sitting: LivingSitting, away_s: int) -> None:
    await house.teams.leave(sitting.chat, sitting["anna"])
    await asyncio.sleep(away_s)
    await house.teams.join(sitting.chat, sitting["anna"])
    await quiet(house)


async def _status(house: Living, sitting: LivingSitting) -> str:
    await sitting["karin"].say_privately("status")
    await quiet(house)
    return cards_in(house.teams.world.private_chat(sitting["karin"].person)).rpartition(SAY.phone)[2]


@pytest.mark.parametrize("away_s", [8, 40])
@pytest.mark.rule("R-236", road="word", by="dialogs.judging.link_fails.well_by")
async def test_that_teams_shows_them_back_is_no_word_of_theirs(house: Living, away_s: int) -> None:
    """The hosts read that they are back and have not said that it works; the line stands until they do."""
    sitting, name = await _fails(house)
    await _joins_anew(house, sitting, away_s)
    assert sitting["lena"].sees(SAY.back_unsaid.format(name=name))
    assert not sitting["lena"].sees(SAY.works_again["said"].format(name=name))
    assert HINT.format(name=name) in await _status(house, sitting)
    await sitting["anna"].say_privately("hör igen")
    await quiet(house)
    assert sitting["lena"].sees(SAY.works_again["said"].format(name=name))
    assert not sitting["lena"].sees(SAY.back_unsaid.format(name=name))
    assert (await sitting.person("anna")).trouble is None


@pytest.mark.parametrize("away_s", [8, 90])
@pytest.mark.rule("R-236", road="press", by="dialogs.presence.sound_or_picture_lost.say")
async def test_whoever_is_back_is_asked_and_answers_by_one_press(house: Living, away_s: int) -> None:
    """Also after a loss so short that nobody else is asked."""
    sitting = await begun(house, agenda=OPEN)
    await house.teams.join(sitting.chat, sitting["anna"])
    await opened(sitting, 2)
    await sitting["lena"].say("ta upp 3", mention=True)
    await sitting["anna"].say_privately("jag hör inte")
    name = (await sitting.person("anna")).name
    await _joins_anew(house, sitting, away_s)
    await presses(sitting, "anna", SAY.back_well)
    assert await hears(house, sitting["lena"], SAY.works_again["said"].format(name=name))


@pytest.mark.rule("R-236", road="word", by="dialogs.presence.link_fails_told.follow")
async def test_the_chairs_word_is_told_as_the_chairs_and_can_be_undone(house: Living) -> None:
    """Undone it fails as before; and whoever takes a seat in the room needs no link."""
    sitting, name = await _fails(house)
    lena = sitting["lena"]
    await lena.say("jag har förvissat mig", mention=True)
    assert await hears(house, lena, SAY.works_again["chair"].format(name=name))
    await lena.say("ångra", mention=True)
    assert await hears(house, lena, SAY.troubles["sound"].format(name=name))
    assert not lena.sees(SAY.works_again["chair"].format(name=name))
    await sitting["anna"].say("i rummet", mention=True)
    assert await hears(house, lena, SAY.works_again["room"].format(name=name))


@pytest.mark.rule("R-236", road="word", by="dialogs.presence.sound_or_picture_lost.ask")
async def test_what_is_said_of_a_link_in_a_confidential_matter_is_no_offence(house: Living) -> None:
    """Alone and in the chat: that a device fails, that they are back, that they are ready; a word of the matter with it is one."""
    sitting = await confidential(house)
    anna = sitting["anna"]
    for words in (
        "min kamera är trasig",
        "ljud och bild fungerar inte",
        "ordföranden, din mikrofon är avstängd",
        "jag hör men ser inte",
        "svart skärm",
        "I have lost the connection",
        "I have no sound",
        "hör igen nu",
        "jag är klar",
    ):
        await anna.say_privately(words)
        await anna.say(words)
    await anna.say_privately("jag är tillbaka")
    await quiet(house)
    assert not (await sitting.meeting()).incidents
    assert (await sitting.person("anna")).trouble is None
    assert sitting["lena"].sees(SAY.works_again["said"].format(name=anna.person.name))
    assert anna.sees(SAY.works_title)
    await anna.press(SAY.back_fails)
    await quiet(house)
    assert (await sitting.person("anna")).trouble == "sound"
    await anna.say("jag är tillbaka, och hon ljuger")
    await quiet(house)
    assert sum(one.count for one in (await sitting.meeting()).incidents) == 1
