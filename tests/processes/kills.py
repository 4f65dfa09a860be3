"""Kills bots at random moments of running meetings, on both databases: `make kills`, or `python -m tests.processes.kills --kills 1000`.

Each round is a meeting with bots of its own (one on SQLite, two on PostgreSQL), all of it told by the round's seed: who does what, and when
which bot is killed (kill -9) and another started. Nobody ends a dead one's leases. At its end every deed that was acknowledged stands in the journal
once, in its person's order, and nothing else does; the chains hold; every card that is edited shows the newest state. What breaks is told
with its seed, which plays it again: the same deeds and moments, though no machine runs twice alike.
"""

import argparse
import asyncio
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import monotonic
from typing import Final

from bot.store.migrate import migrate
from tests.support.apart import Apart, apart, kept
from tests.support.crowd import CHAT_TALK, Crowd, many, open_confidential
from tests.support.databases import opened
from tests.support.last_shown import check_cards
from tests.support.postgres import DURABLE, running

EACH: Final = 10
"""So many kills a round."""

_FIRST: Final = 1
_PEOPLE: Final = 8


async def play(url: str, folder: Path, seed: int, kills: int = EACH) -> Crowd:
    """Play one round on the migrated database at `url`, and check what is left. Raises `AssertionError`."""
    dice = Random(seed)  # noqa: S311  # the same moments again
    replicas = 1 if url.startswith("sqlite") else 2
    async with apart(url, folder, replicas) as house:
        house.teams.wire.habits.repeats = 600
        sitting = await house.sitting(many(_PEOPLE))
        crowd = Crowd(sitting, dice=dice, pause_s=0.1)
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        guarded = kills // 2
        await crowd.busy(Crowd.proposing, _killed(house, crowd, dice, kills - guarded))
        await open_confidential(sitting, 3)
        await crowd.busy(Crowd.chatting, _killed(house, crowd, dice, guarded))
        await house.drained()
        await crowd.check()
        # A twin for what a killed bot had posted and not written down, of each of its motions at most.
        await check_cards(house, sitting, most_twins=2 * kills)
        assert await house.broken() == []
        assert house.complaints() == []
        assert CHAT_TALK not in await asyncio.to_thread(kept, folder)
    return crowd


async def _killed(house: Apart, crowd: Crowd, dice: Random, kills: int) -> None:
    """Kill one of the bots that run, so many times, at any moment of its work; a new one is started each time."""
    for _ in range(kills):
        await crowd.more(dice.randint(1, 12))
        await asyncio.sleep(dice.uniform(0.0, 0.3))
        bot = dice.choice(house.bots)
        await bot.kill()
        await house.gone(bot)
        await house.start()
    await crowd.more(5)


@contextmanager
def _databases(kind: str, folder: Path) -> Iterator[str]:
    """The URL of a new database."""
    if kind == "sqlite":
        yield f"sqlite:///{folder}/sittings.sqlite"
    else:
        with running(DURABLE) as server:
            yield server.create()


async def _round(kind: str, seed: int, kills: int) -> bool:
    """Play it, and print what came of it; whether all was well."""
    with tempfile.TemporaryDirectory(prefix="bisittare-kills-") as name, _databases(kind, Path(name)) as url:
        began_s = monotonic()
        async with opened(url) as database:
            await migrate(database)
        try:
            crowd = await play(url, Path(name), seed, kills)
        except Exception:  # noqa: BLE001  # whatever broke is told, and the next round is played
            print(f"{kind} seed {seed}: BROKE\n{traceback.format_exc()}", flush=True)
            return False
        done = f"{len(crowd.deeds)} deeds, {crowd.acknowledged} acknowledged, 0 lost, 0 doubled"
        print(f"{kind} seed {seed}: {kills} kills, {done}, {monotonic() - began_s:.0f} s", flush=True)
        return True


def main() -> int:
    """Read the command line, and play the rounds, one database after the other. 0 if all was well."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--kills", type=int, default=100, help="how many in all")
    words.add_argument("--seed", type=int, default=_FIRST, help="the first round's")
    words.add_argument("--only", choices=("sqlite", "postgresql"), help="one database alone")
    told = words.parse_args()
    kinds = (told.only,) if told.only else ("sqlite", "postgresql")
    rounds = -(-told.kills // EACH)
    well = [asyncio.run(_round(kinds[nr % len(kinds)], told.seed + nr, EACH)) for nr in range(rounds)]
    print(f"{rounds * EACH} kills in {rounds} rounds, {well.count(False)} of which broke")
    return 0 if all(well) else 1


if __name__ == "__main__":
    sys.exit(main())
