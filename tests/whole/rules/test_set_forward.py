"""The clock of the machine and its database is set forward in a meeting: what waits to be said is not called too old (R-129, R-130)."""

import asyncio
from pathlib import Path

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from cards.phrases import book
from dialogs.presence.facts import NotReached
from tests.support.living import Living, living
from tests.support.rule_sittings import confidential
from tests.support.set_clock import Clock
from tests.support.sinks import stands
from tests.support.soon import hears, quiet

SAY = book.of("sv").guard


AWAY_S = 5


@pytest.mark.parametrize("forward_s", [60, 700, 3000])
async def test_whoever_writes_the_room_and_the_hosts_are_told_though_the_clock_was_set_forward(
    tmp_path: Path, forward_s: int
) -> None:
    """Teams is away for some seconds, and the clock is set before it is back: a note may wait for ten minutes, and has not."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite", closed=True) as house:
        clock = Clock()
        clock.hang()
        await house.open()
        await _warned(house, clock, forward_s)


async def _warned(house: Living, clock: Clock, forward_s: int) -> None:
    sitting = await confidential(house)
    await quiet(house)
    house.teams.faults.plan(Fault(status=503), (Call.SEND, Call.EDIT), times=1000)
    await sitting["anna"].say("Är det grannen?")
    await asyncio.sleep(AWAY_S)
    clock.ahead_s = forward_s
    await asyncio.sleep(AWAY_S)
    house.teams.faults.clear()
    await quiet(house)
    assert SAY.room.format(matter="Ärende 1, A.B.") in stands(sitting.chat)
    assert await hears(house, sitting["anna"], SAY.word.format(matter="Ärende 1, A.B."))
    assert await hears(house, sitting["lena"], sitting["anna"].person.name)
    assert [entry for entry in await sitting.entries() if isinstance(entry.fact, NotReached)] == []


async def test_a_clock_that_leaps_is_no_outage(tmp_path: Path) -> None:
    """A sign of life comes late by the clock, and nobody was away."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite", closed=True) as house:
        clock = Clock()
        clock.hang()
        await house.open()
        sitting = await confidential(house)
        await quiet(house)
        await asyncio.sleep(AWAY_S)
        clock.ahead_s = 700
        await asyncio.sleep(60)
        await quiet(house)
        assert (await sitting.meeting()).aways == ()
        await house.close()
        await asyncio.sleep(60)
        await house.open()
        await asyncio.sleep(AWAY_S)
        assert [one.no for one in (await sitting.meeting()).aways] == [1]
