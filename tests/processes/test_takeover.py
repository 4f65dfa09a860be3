"""One of two bots is killed with the room's newest cards in hand: the other posts them when the short lease has ended."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.courier.courier import Working
from bot.rehearsal.pretended.faults import Call, Fault
from bot.store.clock import SECOND, now
from bot.store.database import Connection
from bot.store.tables import outbox
from tests.support.apart import Apart, apart
from tests.support.crowd import many, open_confidential
from tests.support.living import LivingSitting
from tests.support.serving import Process
from tests.support.soon import cards_in

WITHIN_S = 3.0
"""So long after the death of a bot another has what it had in hand; what Teams and a busy machine need comes on top."""
_BUSY_S = 20.0
"""What a machine that does much else may need on top. It was a minute and more while a lease lasted a minute."""
MOTION = "Att frågan utreds i höst."
GUARDED = "Någon har skrivit i chatten medan ärendet behandlas"


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_motion_and_the_guard_s_card_are_posted_by_the_other_bot_when_one_is_killed(
    database_url: str, tmp_path: Path
) -> None:
    """Acknowledged by the bot that is killed (kill -9) while Teams keeps it waiting: nobody ends the dead one's leases."""
    async with apart(database_url, tmp_path, replicas=2) as house:
        sitting = await house.sitting(many(2))
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        fields = {"matter": "2", "kind": "add", "wording": MOTION}
        await _taken_over(house, sitting, lambda: sitting.execute("m0", "motion.submit", fields), MOTION)
        await house.start()
        await open_confidential(sitting, 3)
        await _taken_over(house, sitting, lambda: sitting["m1"].say("Hörde ni det där?"), GUARDED)
        await house.drained()
        assert house.complaints() == []


async def _taken_over(house: Apart, sitting: LivingSitting, deed: Callable[[], Awaitable[object]], shown: str) -> None:
    """Something is said to one of two bots, which is killed as it posts what follows; the other has posted it in time."""
    one, other = house.bots
    await house.drained()
    before = cards_in(sitting.chat).count(shown)
    house.teams.faults.plan(Fault(hangs=True), (Call.SEND,), times=1000, conversation=sitting.chat.id)
    house.line.bots = [one]
    await _without(house, other, deed)
    await one.kill()
    assert await house.read(_longest_lease_s) <= Working().lease_s <= WITHIN_S
    house.teams.faults.clear()
    await house.gone(one)
    async with asyncio.timeout(WITHIN_S + _BUSY_S):
        while cards_in(sitting.chat).count(shown) == before:  # noqa: ASYNC110  # a chat tells nobody
            await asyncio.sleep(0.01)


async def _without(house: Apart, other: Process, deed: Callable[[], Awaitable[object]]) -> None:
    """Let it be taken in, and begun to be posted, while this bot stands still: it would now and then be quicker."""
    os.kill(other.process.pid, signal.SIGSTOP)
    try:
        made = house.teams.faults.made
        await deed()
        while house.teams.faults.made == made:  # noqa: ASYNC110  # the same
            await asyncio.sleep(0.01)
    finally:
        os.kill(other.process.pid, signal.SIGCONT)


def _longest_lease_s(conn: Connection) -> float:
    """For how long the dead one's claims last, by the database's clock."""
    until = conn.execute(select(func.max(outbox.c.claimed_until)).where(outbox.c.owner != "")).scalar_one()
    return float(until - now(conn)) / SECOND
