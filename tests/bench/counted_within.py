"""Counts in one tree, whose `tests.bench` this imports wherever it lies itself; `counted.py` starts it.

The bot's courier does not begin: what that does is bound by Teams' pace. Under callgrind the bot is fifty times as slow: a card
that waits is asked for anew every other second, which would then be seen after every few answers, and more often the busier
the machine is; so that pause is longer here than the count. Each thing is said once before it is counted, so
that what is worked out once is not.
"""

import argparse
import asyncio
import re
import subprocess
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import uvloop

from tests.bench import cases, processes
from tests.bench.load import Call, fire
from tests.bench.meetings import Sat
from tests.bench.processes import Server
from tests.bench.teams import Teams
from tests.bench.wire import Wire, counted
from tests.support.postgres import DURABLE, running

_SERVE = """
import runpy, sys
from bot.courier.courier import Courier
from bot.store import intentions
Courier.start = lambda self: None
intentions.APART_S = 3600
sys.argv = ["bot", "serve"]
runpy.run_module("bot", run_name="__main__")
"""
_SIZE = cases.Size(rounds=1, meetings=12, people=25, askings=1)
_ASK = 20  # people of each meeting who ask how things stand
_READY_S = 400.0

Count = Callable[[list[Call]], Awaitable[None]]


class _Counter:
    """Lets callgrind count. It hears a word only while the bot is at work, so the bot is asked something meanwhile."""

    def __init__(self, server: Server, folder: Path, wire: Wire | None) -> None:
        self._server, self._folder, self._wire = server, folder, wire

    async def say(self, calls: list[Call]) -> None:
        """Say it, and count nothing."""
        result = await fire(self._server.port, calls)
        if result.bad:
            raise RuntimeError(str(result.bad))

    async def tell(self, name: str, calls: list[Call]) -> None:
        """Say it, and print what one of them cost."""
        await self._control("--zero")
        await self._control("--instr=on")
        trips = self._wire.trips if self._wire is not None else 0
        await self.say(calls)
        if self._wire is not None:
            print(f"{name}: round trips\t{(self._wire.trips - trips) / len(calls)}", flush=True)
        await self._control("--instr=off")
        before = set(self._dumps())
        await self._control("--dump")
        while not (new := set(self._dumps()) - before):
            await self._poke()
        await asyncio.sleep(0.5)  # until it is written
        totals = re.findall(r"^totals: (\d+)", new.pop().read_text(encoding="utf-8"), re.MULTILINE)
        print(f"{name}\t{sum(map(int, totals)) / len(calls)}", flush=True)

    def _dumps(self) -> list[Path]:
        return list(self._folder.glob("counted.[0-9]*"))

    async def _control(self, word: str) -> None:
        doing = await asyncio.create_subprocess_exec(
            "callgrind_control", word, str(self._server.process.pid), stdout=-3, stderr=-3
        )
        ended = asyncio.create_task(doing.wait())
        while not ended.done():
            await self._poke()
        if ended.result():
            raise RuntimeError(f"callgrind_control {word} failed")

    async def _poke(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._server.port)
        writer.write(b"GET /healthz HTTP/1.0\r\n\r\n")
        await reader.read()
        writer.close()
        await asyncio.sleep(0.1)


async def measured(folder: Path, *, postgres: bool) -> None:
    """Start the bot with its meetings under callgrind, and print what each thing costs."""
    async with AsyncExitStack() as leaving:
        wire = None
        if postgres:
            wire = await leaving.enter_async_context(counted(leaving.enter_context(running(DURABLE)).create(), folder))
        await _measured(folder, wire)


async def _measured(folder: Path, wire: Wire | None) -> None:
    processes._READY_S = _READY_S
    popen = subprocess.Popen

    def under_callgrind(command: list[str], **more: Any) -> "subprocess.Popen[bytes]":
        if command[1:] == ["-m", "bot", "serve"]:
            asked = ("--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={folder / 'counted'}")
            command = ["valgrind", *asked, command[0], "-c", _SERVE]
        return popen(command, **more)

    subprocess.Popen = under_callgrind  # type: ignore[assignment,misc]  # the one way in that every tree has
    teams = await Teams(folder).start()
    url = f"sqlite:///{folder / 'counted.sqlite'}" if wire is None else wire.url
    ours = await cases.bisittare(url, teams, folder, _SIZE)
    try:
        await _tell(ours, _Counter(ours.server, folder, wire), cases.Tokens(teams, _SIZE.meetings * _SIZE.people))
    finally:
        ours.server.process.kill()
        await teams.close()


async def _tell(ours: cases.Bisittare, counter: _Counter, tokens: cases.Tokens) -> None:
    teams = ours.teams

    async def answers(sittings: list[Sat], which: Iterator[str], count: Count) -> None:
        for step in (Sat.leave, Sat.ask):
            await counter.say([call for one in sittings for call in step(one)])
        rows = [list(one.answers(which)) for one in sittings]
        await count([call for row in zip(*rows, strict=True) for call in row])

    def told(name: str) -> Count:
        return lambda calls: counter.tell(name, calls)

    for counts in (False, True):
        for name, sittings in (("12 meetings", ours.many), ("100 people in one meeting", [ours.large])):
            await answers(sittings, teams.tokens(), told(f"an answer, {name}") if counts else counter.say)
        asked = [call for one in ours.many for call in list(one.questions(teams.tokens()))[:_ASK]]
        await (told("a message that asks for the status") if counts else counter.say)(asked)
    await answers(ours.many, tokens.new(), told("an answer, a token never seen before"))
    await answers(ours.many, tokens.seen(), told("an answer, a token seen once"))


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--postgres", action="store_true")
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="bisittare-counted-") as found:
        uvloop.run(measured(Path(found), postgres=asked.postgres))
