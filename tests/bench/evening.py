"""Evenings of many boards at once: `make evening MEETINGS="50 100 200 400" REPLICAS=2 SPEED=6`, and what each costs.

Each number of boards is played by itself, on a PostgreSQL and bots of its own; then growth is fitted, and what others need is worked out.
All processes end with this one, whatever happens, at the latest when the time limit has passed.
"""

import argparse
import asyncio
import signal
import sys
import time
from pathlib import Path

import uvloop

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import evening_report
from tests.bench.evening_run import Played, Wanted, play


async def evenings(wanted: list[Wanted]) -> list[Played]:
    """Play them one after the other, each told as soon as it is over."""
    found = []
    for one in wanted:
        print(
            f"{one.boards} boards of {one.people}, {one.replicas} replicas, {one.speed:g} times as fast as an evening:",
            flush=True,
        )
        played = await play(one)
        print(evening_report.of_one(played), flush=True)
        found.append(played)
    return found


async def _within(limit_s: float, wanted: list[Wanted]) -> list[Played]:
    """Play until the limit, or until somebody ends it; what was started is ended in order."""
    task = asyncio.ensure_future(evenings(wanted))
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, task.cancel)
    async with asyncio.timeout(limit_s):
        return await task


def main() -> int:
    """Read the command line, play and print. 0 if nothing was refused, lost or never shown."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument(
        "--meetings", type=int, nargs="+", default=[4, 8], help="how many boards meet at once; several for the growth"
    )
    words.add_argument(
        "--people", type=int, default=30, help="in each: a chair, a secretary, every second one of the others remote"
    )
    words.add_argument("--replicas", type=int, default=2)
    words.add_argument(
        "--speed", type=float, default=10.0, help="how many times as fast as an evening of two and a half hours"
    )
    words.add_argument("--limit", type=float, default=7200.0, help="seconds after which all is ended")
    told = words.parse_args()
    wanted = [Wanted(number, told.people, told.replicas, told.speed) for number in told.meetings]
    began_s = time.monotonic()
    try:
        played = uvloop.run(_within(told.limit, wanted))
    except (TimeoutError, asyncio.CancelledError):
        print(f"ended after {time.monotonic() - began_s:.0f} s, before all was played", file=sys.stderr)
        return 1
    print(evening_report.of_all(played))
    return 1 if any(one.bad for one in played) else 0


if __name__ == "__main__":
    sys.exit(main())
