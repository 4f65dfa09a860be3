"""Teams takes nothing for more than 60 minutes in the middle of a sitting, and is back: what the room must see is posted then."""

import asyncio

from sqlalchemy import update

from bot.rehearsal.pretended.faults import WRITING, Fault
from bot.store.clock import SECOND
from bot.store.tables import outbox
from tests.support.living import Living, LivingSitting, living
from tests.support.soon import cards_in, quiet
from tests.support.world_time import is_a_world

AWAY_S = 65 * 60
EVERY_S = 5 * 60
_SLOWEST_TRY_S = 61  # between two tries (`backoff.py`)
MOTIONS = tuple(f"Tillägg nummer {number}x." for number in range(AWAY_S // EVERY_S))


async def _goes_on_meanwhile(house: Living, sitting: LivingSitting) -> None:
    """Teams takes nothing; a motion is handed in every five minutes, the first at once."""
    house.teams.faults.sometimes(1.0, Fault(status=503), WRITING)
    for wording in MOTIONS:
        await sitting.execute("anna", "motion.submit", {"matter": "2", "kind": "add", "wording": wording})
        await _passes(house, EVERY_S)


async def _passes(house: Living, seconds: int) -> None:
    """So long goes by: where the clock is the machine's own, for what waits in the outbox alone, which is older by as much."""
    if is_a_world():
        await asyncio.sleep(seconds)
    else:
        t, by = outbox.c, seconds * SECOND
        older = update(outbox).values(placed=t.placed - by, due=t.due - by, expires=t.expires - by)
        await house.read(lambda conn: conn.execute(older.where(t.due.is_not(None))).rowcount)


async def test_every_motion_is_posted_in_order_when_teams_is_back_after_long(database_url: str) -> None:
    """Each once, whole, the oldest first, also the one that was handed in as Teams went away."""
    async with living(database_url) as house:
        sitting = await house.sitting()
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        await quiet(house)
        await _goes_on_meanwhile(house, sitting)
        assert not [wording for wording in MOTIONS if wording in cards_in(sitting.chat)]
        house.teams.faults.clear()
        await _passes(house, _SLOWEST_TRY_S)
        await quiet(house)
        shown = cards_in(sitting.chat)
        assert [shown.count(wording) for wording in MOTIONS] == [1] * len(MOTIONS)
        assert sorted(MOTIONS, key=shown.index) == list(MOTIONS)
        assert house.teams.complaints == []
