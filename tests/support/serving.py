"""The bot as an operator runs it: commands and servers as processes of their own."""

import asyncio
import contextlib
import itertools
import os
import signal
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import orjson

from tests.support import rule_roads
from tests.support.ready import Forked, ran, served
from tests.support.rule_roads import RuleRoad

_PATIENCE_S = 300.0


@dataclass
class Process:
    """A bot that runs: its address, its figures' address ("" where they are off), and where its log goes."""

    process: Forked
    address: str
    figures: str
    log: Path

    async def end(self) -> int:
        """Ask it to stop; its exit code."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(_PATIENCE_S):
            return await self.process.wait()

    async def kill(self) -> None:
        """Kill it in the middle of whatever it does (kill -9)."""
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    async def says(self, path: str) -> int:
        """What the path answers (`/readyz`); 0 where nobody does."""
        async with aiohttp.ClientSession() as session:
            return await status(session, f"{self.address}{path}")

    async def until(self, path: str, wanted: int) -> None:
        """Wait until the path answers so."""
        async with asyncio.timeout(_PATIENCE_S), aiohttp.ClientSession() as session:
            while await status(session, f"{self.address}{path}") != wanted:
                assert self.process.returncode is None, self.log.read_text()
                await asyncio.sleep(0.05)


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """This machine's environment without anything of ours, and with what is told."""
    ours = ("BISITTARE_", "Microsoft")
    own = {name: value for name, value in os.environ.items() if not name.startswith(ours) and name != "PORT"}
    return {**own, **settings}


# Below those that a system hands out by itself, so that nobody else is given one before it is used; each process has its own.
_PORTS = itertools.cycle(range(10_000 + os.getpid() % 200 * 100, 10_000 + os.getpid() % 200 * 100 + 100))


def free_port() -> int:
    """A port nobody listens at, and that this process has not named lately."""
    for port in _PORTS:
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("a cycle has no end")


async def command(*words: str, **settings: str) -> tuple[int, str]:
    """Run the command; its exit code and all it said."""
    code, said = await ran(words, environment(settings))
    rule_roads.note(RuleRoad.COMMAND)
    return code, said


async def started(settings: Mapping[str, str], log: Path) -> Process:
    """A bot that listens. With port 0 it chose one itself, and its log tells which."""
    _begin(log)
    process = await served(environment(settings), log)
    figures = settings["BISITTARE_METRICS_PORT"]
    running = Process(process, "", "" if figures == "0" else f"http://127.0.0.1:{figures}/metrics", log)
    try:
        running.address = f"http://127.0.0.1:{await _port(running)}"
    except BaseException:
        await running.kill()
        raise
    return running


def _begin(log: Path) -> None:
    log.write_bytes(b"")  # one that ran before it told of another port


async def _port(running: Process) -> int:
    async with asyncio.timeout(_PATIENCE_S):
        while True:
            lines = [
                orjson.loads(line) for line in running.log.read_bytes().splitlines(keepends=True) if b"}\n" in line
            ]
            port = next((line["port"] for line in lines if line["event"] == "listening"), None)
            if port is not None:
                return int(port)
            assert running.process.returncode is None, running.log.read_text()
            await asyncio.sleep(0.05)


@asynccontextmanager
async def serving(settings: Mapping[str, str], folder: Path) -> AsyncIterator[Process]:
    """A bot that is ready, ended as an operator ends it."""
    running = await started(settings, folder / "log")
    try:
        await running.until("/readyz", 200)
        yield running
    finally:
        await running.end()


async def status(session: aiohttp.ClientSession, url: str) -> int:
    """What the address answers; 0 where nobody does."""
    try:
        async with session.get(url) as answer:
            return answer.status
    except aiohttp.ClientConnectionError:
        return 0
