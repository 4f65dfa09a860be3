"""SIGTERM while everybody is pressing."""

from pathlib import Path

from tests.support.apart import Apart, apart, claimed_by
from tests.support.crowd import Crowd, many
from tests.support.last_shown import check_cards


async def test_whatever_was_taken_in_before_it_left_is_answered_and_sent(database_url: str, tmp_path: Path) -> None:
    """Exit code 0; what is in the journal was acknowledged, and what was not is not; no lease is left; no card twice."""
    async with apart(database_url, tmp_path) as house:
        sitting = await house.sitting(many(12))
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        crowd = Crowd(sitting, repeats=False, pause_s=0.0)
        await crowd.busy(Crowd.proposing, _left(house, crowd))
        assert await house.read(claimed_by) == set()
        await house.start()
        await house.drained()
        await crowd.check()
        await check_cards(house, sitting, most_twins=0)
        assert house.complaints() == []


async def _left(house: Apart, crowd: Crowd) -> None:
    await crowd.more(60)
    (bot,) = house.bots
    assert await bot.end() == 0
    house.bots.remove(bot)
