"""The bot is killed at random points of a running meeting, and started again."""

import asyncio
from pathlib import Path

from bot.rehearsal.pretended.faults import Call, Fault
from tests.support.apart import Apart, apart, kept
from tests.support.crowd import CHAT_TALK, Crowd, many, open_confidential
from tests.support.last_shown import check_cards


async def _kills(house: Apart, crowd: Crowd, number: int) -> None:
    for _ in range(number):
        await crowd.more(crowd.dice.randint(3, 25))
        await house.killed_and_started()
    await crowd.more(5)


async def test_whoever_was_answered_before_a_kill_is_in_the_journal_once_and_the_cards_come_right(
    database_url: str, tmp_path: Path
) -> None:
    """People go on while it is killed, Teams repeats with the same id and with new ones; nothing is lost or doubled."""
    async with apart(database_url, tmp_path) as house:
        house.teams.wire.habits.repeats = 600
        house.teams.faults.sometimes(0.2, Fault(delay_s=0.3), [Call.SEND, Call.EDIT])
        sitting = await house.sitting(many(8))
        crowd = Crowd(sitting)
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        await crowd.busy(Crowd.proposing, _kills(house, crowd, 2))
        await open_confidential(sitting, 3)
        await crowd.busy(Crowd.chatting, _kills(house, crowd, 1))
        await house.drained()
        await crowd.check()
        await check_cards(house, sitting, most_twins=3)
        assert await house.broken() == []
        assert house.complaints() == []
        assert CHAT_TALK not in await asyncio.to_thread(kept, tmp_path)
