"""Measures the bot against a stock botbuilder echo and a bare handler, in one run, and prints the ratios: `make bench`.

Times are this machine's and this minute's; trust the ratios, which are medians over interleaved rounds.
"""

import argparse
import os
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median

import uvloop

from tests.bench import processes
from tests.bench.cases import QUICK, Bisittare, Case, Size, bisittare, cases_of, echoes
from tests.bench.teams import Teams
from tests.support.postgres import DURABLE, running

_HERE = Path(__file__).resolve().parent


async def measure(size: Size, folder: Path, *, postgres: bool) -> int:
    """Start everything, measure round by round, print. 0 if every answer was good and is stored."""
    os.sched_setaffinity(0, {processes.cores()[1]})
    async with AsyncExitStack() as leaving:
        teams = await Teams(folder).start()
        leaving.push_async_callback(teams.close)
        environment = teams.environment() | {"BENCH_ROWS": str(folder / "bare.sqlite")}
        stock = await processes.start("stock", [str(_HERE / "stock_echo.py")], environment, folder)
        bare = await processes.start("bare", [str(_HERE / "bare.py")], environment, folder)
        urls = [f"sqlite:///{folder / 'bisittare.sqlite'}"]
        if postgres:
            urls.append(leaving.enter_context(running(DURABLE)).create())
        bots = [await bisittare(url, teams, folder, size) for url in urls]
        for server in (stock, bare, *(bot.server for bot in bots)):
            leaving.push_async_callback(server.stop)
        cases = [*echoes(stock, teams, size.echoes, "stock botbuilder echo")]
        cases += echoes(bare, teams, 10 * size.echoes, "bare aiohttp, one row")
        for bot, title in zip(bots, ("SQLite", "PostgreSQL"), strict=False):
            cases += cases_of(bot, title)
        for _ in range(size.rounds):
            for case in cases:
                case.rounds.append(await case.measure())
        bad = tell(cases)
        for bot in bots:
            bad += await counted(bot)
        print(f"What the pretended Teams received of all bots: {dict(sorted(teams.received.items()))}")
        return 1 if bad else 0


def tell(cases: list[Case]) -> int:
    """Print what was measured; how many answers were not good."""
    known = {case.name: case for case in cases}
    print(f"{'':58}{'answers/s':>10}{'x stock':>9}{'(rounds)':>15}{'CPU us':>8}{'x stock':>9}")
    for case in cases:
        other = known[case.compared_with]
        ratios = [ours / theirs for ours, theirs in zip(case.per_s(), other.per_s(), strict=True)]
        spread = f"({min(ratios):.1f} - {max(ratios):.1f})"
        print(
            f"{case.name:58}{median(case.per_s()):10.0f}{median(ratios):9.1f}{spread:>15}"
            f"{case.cpu_us():8.0f}{other.cpu_us() / case.cpu_us():9.1f}"
        )
        for one in case.rounds:
            if one.bad:
                print(f"    not good: {dict(one.bad)}")
    return sum(one.bad.total() for case in cases for one in case.rounds)


async def counted(bot: Bisittare) -> int:
    """Print whether every answer that was acknowledged stands in the journals, once; how many do not."""
    stored = await bot.stored()
    print(
        f"{bot.server.name}: {bot.acknowledged} answers acknowledged, {stored} stored; "
        f"{bot.asked} messages acknowledged, each to be answered by post"
    )
    return abs(stored - bot.acknowledged)


def main() -> int:
    """Read the command line, and measure."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--quick", action="store_true", help="less of everything, in well under a minute")
    words.add_argument("--no-postgres", action="store_true", help="SQLite only")
    words.add_argument("--folder", type=Path, help="where the databases are made (default: the temporary folder)")
    options = words.parse_args()
    size = QUICK if options.quick else Size()
    with tempfile.TemporaryDirectory(prefix="bisittare-bench-", dir=options.folder) as folder:
        return uvloop.run(measure(size, Path(folder), postgres=not options.no_postgres))


if __name__ == "__main__":
    sys.exit(main())
