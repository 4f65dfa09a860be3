"""The clock of the machine and its database is set back in a meeting: what must be said at once is said at once (R-129, R-130)."""

import asyncio
from pathlib import Path

import pytest

from cards.phrases import book
from tests.support.living import Living, living
from tests.support.rule_sittings import confidential
from tests.support.set_clock import Clock
from tests.support.sinks import stands
from tests.support.soon import hears, quiet

SAY = book.of("sv").guard
SOON_S = 30
MINUTE_S = 61  # the room's warning is edited within 60 seconds, and posted anew after that


async def said_all(house: Living) -> bool:
    """Whether nothing waits to be sent within half a minute."""
    try:
        async with asyncio.timeout(SOON_S):
            await quiet(house)
    except TimeoutError:
        return False
    return True


@pytest.mark.parametrize("back_s", [60, 600])
async def test_whoever_writes_the_room_and_the_hosts_are_told_though_the_clock_was_set_back(
    tmp_path: Path, back_s: int
) -> None:
    """While a message is judged, and when the next ones are."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite", closed=True) as house:
        clock = Clock()
        clock.hang()
        await house.open()
        await _warned(house, clock, back_s)


async def _warned(house: Living, clock: Clock, back_s: int) -> None:
    sitting = await confidential(house)
    await quiet(house)
    warned = SAY.room.format(matter="Ärende 1, A.B.")

    def warnings() -> int:
        return sum(warned in str(message.cards) for message in sitting.chat.from_bot)

    await sitting["anna"].say("Är det grannen?")
    clock.ahead_s = -back_s
    assert await said_all(house)
    assert warned in stands(sitting.chat)
    assert await hears(house, sitting["anna"], SAY.word.format(matter="Ärende 1, A.B."))
    before = warnings()
    await asyncio.sleep(MINUTE_S)
    await sitting["per"].say("Ja, det är grannen")
    assert await said_all(house)
    assert warnings() > before
    assert await hears(house, sitting["per"], SAY.word.format(matter="Ärende 1, A.B."))
    assert await hears(house, sitting["lena"], sitting["per"].person.name)
