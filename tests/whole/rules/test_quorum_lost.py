"""What takes a shown quorum away, and that chair and secretary are told so, over the wire (R-003, R-018, R-083, R-087, R-236, R-241)."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import OPEN
from tests.support.soon import alone, cards_in, hears, quiet, soon

SAY = book.of("sv").quorum
QUORATE = SAY.answers["quorate"].format(sure=2, seats=3)
PEOPLE = {
    "lena": Part("Lena", "ordförande, i rummet"),
    "karin": Part("Karin", "sekreterare, i rummet"),
    "anna": Part("Anna", "ledamot, i rummet"),
    "bo": Part("Bo", "ledamot, i rummet"),
}


async def _noted(sitting: LivingSitting, **how: str) -> None:
    """The secretary notes each, typed."""
    for who, answer in how.items():
        await sitting["karin"].say(f"upprop {(await sitting.person(who)).name} {answer}", mention=True)


async def _shown(house: Living, *, anna: str = "i rummet", in_call: bool = False) -> LivingSitting:
    """Of three seats the chair and Anna serve and are proved; Bo is absent, and matter 1 is on the table."""
    sitting = await house.sitting(PEOPLE | {"anna": Part("Anna", f"ledamot, {anna}")}, OPEN, begun=True, seats="3")
    if in_call:
        await house.teams.join(sitting.chat, sitting["anna"])
    await _noted(sitting, lena="i rummet", anna=anna, bo="frånvarande")
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    if anna == "på distans":
        for word in ("godkänn distans", "jag har förvissat mig"):
            await sitting["lena"].say(word, mention=True)
    assert QUORATE in await alone(house, sitting, "lena", "status")
    return sitting


def _alarmed(house: Living, sitting: LivingSitting, who: str = "lena") -> bool:
    told = cards_in(house.teams.world.private_chat(sitting[who].person))
    return any(title in told for title in SAY.lost_titles.values())


@pytest.mark.rule("R-018", road="word", by="dialogs.quorum.quorum_now.elsewhere")
@pytest.mark.rule("R-241", road="word", by="dialogs.quorum.quorum_now.elsewhere")
async def test_who_was_called_up_in_the_room_and_left_it_is_not_counted_by_their_own_word(house: Living) -> None:
    """Anna goes home, and says from there that she is in the room: the secretary looks, and notes her."""
    sitting = await _shown(house)
    anna = (await sitting.person("anna")).name
    for place in ("distans", "i rummet"):
        await sitting["anna"].say_privately(place)
        assert QUORATE not in await alone(house, sitting, "lena", "status")
    assert f"{anna}: {SAY.lacks['moved']}" in await alone(house, sitting, "lena", "status")
    await _noted(sitting, anna="i rummet")
    assert QUORATE in await alone(house, sitting, "lena", "status")


@pytest.mark.rule("R-236", road="word", by="dialogs.quorum.quorum_now.said_trouble")
@pytest.mark.rule("R-003", road="word", by="dialogs.quorum.quorum_now.said_trouble")
async def test_who_says_that_they_hear_nothing_is_not_counted_until_all_is_well(house: Living) -> None:
    """Chair and secretary are told that the quorum is not shown, before a step the chair is asked, and the chair can ascertain it anew."""
    sitting = await _shown(house, anna="på distans")
    lena, anna = sitting["lena"], (await sitting.person("anna")).name
    await sitting["anna"].say("jag hör inte")
    assert f"{anna}: {SAY.lacks['trouble']}" in await alone(house, sitting, "lena", "status")
    assert await soon(house, lambda: _alarmed(house, sitting) and _alarmed(house, sitting, "karin"))
    await lena.say("ta upp 1", mention=True)
    assert await hears(house, lena, SAY.stop_titles["not_shown"])
    assert (await sitting.meeting()).table == 0
    await sitting["anna"].say("hör igen")
    assert QUORATE in await alone(house, sitting, "lena", "status")
    await sitting["anna"].say("ljudet borta")
    await lena.say("deltagare på distans", mention=True)
    assert await hears(house, lena, SAY.ascertain)
    await lena.press(SAY.ascertain, {})
    assert QUORATE in await alone(house, sitting, "lena", "status")
    await sitting["anna"].say("ljudet borta")
    assert QUORATE not in await alone(house, sitting, "lena", "status")


async def test_that_teams_shows_them_back_makes_nothing_well(house: Living) -> None:
    """A new join of the call is no word of anybody's."""
    sitting = await _shown(house, anna="på distans", in_call=True)
    await sitting["anna"].say("jag hör inte")
    await house.teams.leave(sitting.chat, sitting["anna"])
    await house.teams.join(sitting.chat, sitting["anna"])
    assert QUORATE not in await alone(house, sitting, "lena", "status")
    await sitting["anna"].say("hör igen")
    assert QUORATE in await alone(house, sitting, "lena", "status")


@pytest.mark.rule("R-087", road="word", by="dialogs.quorum.hosts_told_of_quorum.last_shown")
@pytest.mark.rule("R-083", road="word", by="dialogs.quorum.hosts_told_of_quorum.last_shown")
async def test_the_chair_is_told_when_a_roll_call_anew_finds_fewer(house: Living) -> None:
    """Not before it ends; and so is the secretary."""
    sitting = await _shown(house)
    await sitting["karin"].say("nytt upprop", mention=True)
    await _noted(sitting, lena="i rummet", anna="frånvarande", bo="frånvarande")
    await quiet(house)
    assert not _alarmed(house, sitting)
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    await quiet(house)
    assert _alarmed(house, sitting)
    assert _alarmed(house, sitting, "karin")


@pytest.mark.rule("R-087", road="word", by="dialogs.quorum.hosts_told_of_quorum.last_shown")
async def test_the_chair_is_told_who_did_not_come_back_from_a_break(house: Living) -> None:
    """Once it is known; the break itself, and all who are looked for after it, alarm nobody."""
    sitting = await _shown(house)
    for word in ("ajournera 5", "återuppta"):
        await sitting["lena"].say(word, mention=True)
        await quiet(house)
    await _noted(sitting, lena="i rummet")
    await quiet(house)
    assert not _alarmed(house, sitting)
    await _noted(sitting, anna="frånvarande")
    await quiet(house)
    assert _alarmed(house, sitting)
    assert _alarmed(house, sitting, "karin")


@pytest.mark.rule("R-250", road="word", by="dialogs.quorum.chair_ascertains_identity.ascertain")
async def test_the_chairs_word_is_of_nobody_whose_link_is_lost_as_it_is_said(house: Living) -> None:
    """Anna joins after the word: nobody has seen since who it is, and the card has said so."""
    sitting = await house.sitting(PEOPLE | {"anna": Part("Anna", "ledamot, på distans")}, OPEN, begun=True, seats="3")
    await house.teams.join(sitting.chat, sitting["anna"])
    await _noted(sitting, lena="i rummet", anna="på distans", bo="frånvarande")
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    await sitting["lena"].say("godkänn distans", mention=True)
    await quiet(house)
    await house.teams.leave(sitting.chat, sitting["anna"])
    await quiet(house)
    assert SAY.remote_notes["lost"] in await alone(house, sitting, "lena", "jag har förvissat mig")
    await house.teams.join(sitting.chat, sitting["anna"])
    await quiet(house)
    assert QUORATE not in await alone(house, sitting, "lena", "status")
    await sitting["lena"].say("jag har förvissat mig", mention=True)
    assert QUORATE in await alone(house, sitting, "lena", "status")
