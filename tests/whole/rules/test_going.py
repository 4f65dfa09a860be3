"""When somebody has to go, over the wire: said, noted, forecast, asked at the time, answered (R-192, R-246)."""

import asyncio
from datetime import timedelta

import pytest

from cards.phrases import book
from cards.swedish_time import clock
from dialogs.meeting.places import PersonPlace
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import hears, sees

SAY = book.of("sv").going
QUORUM = book.of("sv").quorum


async def _rolled(house: Living) -> LivingSitting:
    """Three seats; two of their members are called up in the room."""
    sitting = await begun(house, agenda=OPEN, seats="3")
    for who in ("lena", "anna"):
        person = await sitting.person(who)
        await sitting["karin"].say(f"upprop {person.name} i rummet", mention=True)
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    return sitting


def _in(minutes: int, house: Living) -> str:
    """So the clock shows then, as people write it."""
    return clock(house.teams.world.clock() + timedelta(minutes=minutes))


@pytest.mark.rule("R-192", road="word", by="dialogs.quorum.time_to_go.say")
async def test_a_member_says_when_they_must_go_and_the_chair_is_asked_then(house: Living) -> None:
    """Said to all, without naming the bot; the line has how many are left; whoever has left is noted by one press."""
    sitting = await _rolled(house)
    anna, lena, karin = sitting["anna"], sitting["lena"], sitting["karin"]
    at, name = _in(30, house), (await sitting.person("anna")).name
    await anna.say(f"jag måste gå kl {at}")
    assert await hears(house, anna, SAY.own["goes"].format(clock=at))
    await lena.say("status", mention=True)
    assert await hears(house, lena, SAY.ahead["not_quorate"].format(clock=at, names=name, less=1, seats=3))
    due = SAY.due.format(clock=at, name=name)
    assert not lena.sees(due)
    await asyncio.sleep(31 * 60)
    assert await hears(house, lena, due)
    await karin.press(SAY.gone, {})
    assert (await sitting.person("anna")).place is PersonPlace.AWAY
    assert await hears(house, lena, QUORUM.lost_titles["not_quorate"])
    assert not lena.sees(due), "the card is a line now"


@pytest.mark.rule("R-192", road="press", by="dialogs.quorum.time_to_go.note")
async def test_whoever_stays_after_all_is_in_no_forecast(house: Living) -> None:
    """Noted by the secretary, answered by the chair."""
    sitting = await _rolled(house)
    lena, karin = sitting["lena"], sitting["karin"]
    at, name = _in(30, house), (await sitting.person("anna")).name
    await karin.say(f"måste gå {at} {name}", mention=True)
    assert await hears(house, karin, SAY.others["goes"].format(clock=at, name=name))
    await asyncio.sleep(31 * 60)
    await lena.press(SAY.stays, {})
    key = (await sitting.person("anna")).key
    assert (await sitting.meeting()).roll.going[key].at is None
    assert (await sitting.person("anna")).place is PersonPlace.ROOM


@pytest.mark.rule("R-246", road="word", by="dialogs.quorum.time_to_go.say")
async def test_a_time_that_has_passed_is_refused_and_nothing_is_noted(house: Living) -> None:
    """And what is no time of the day; who said it is told what to write."""
    sitting = await _rolled(house)
    anna = sitting["anna"]
    await anna.say(f"jag måste gå kl {_in(-20, house)}")
    assert await sees(house, anna, SAY.refusals["go_time_passed"])
    await anna.say("jag måste gå kl 25.10")
    assert await sees(house, anna, SAY.refusals["go_no_time"])
    assert not (await sitting.meeting()).roll.going
