"""The bot is killed at random points of a running meeting, and started again."""

from pathlib import Path

from tests.support.apart import Apart, apart
from tests.support.crowd import Crowd, open_confidential
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
        house.room.wire.habits.repeats = 600
        sitting = await house.sitting()
        crowd = Crowd(sitting, ("anna", "bo", "cia"))
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        await crowd.busy(Crowd.proposing, _kills(house, crowd, 2))
        await open_confidential(sitting, 3)
        await crowd.busy(Crowd.chatting, _kills(house, crowd, 1))
        await house.drained()
        await crowd.check()
        await check_cards(house, sitting, most_twins=3)
        assert await house.broken() == []
