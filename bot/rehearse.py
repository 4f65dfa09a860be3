"""Rehearses a whole meeting: the pretend Teams here, the real bot in a process of its own, a throw-away database.

Nothing of a rehearsal can reach a real Teams or a real database (R-224): the bot is started with the room's own
end points on loopback and a database in a folder that is removed at the end.
"""

import asyncio
import os
import signal
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

import aiohttp
from rich.console import Console

from bot.rehearsal.__main__ import ask_terminal, ending, part_named
from bot.rehearsal.player import Manner, enter, play
from bot.rehearsal.room import TeamsRoom
from bot.rehearsal.scenario import read_scenario
from bot.rehearsal.stage import Out, Tone, on_console
from bot.rehearsal.steps import Scenario, ScenarioError
from bot.rehearsal.terminal import Turn

_READY_S: Final = 30.0
_LEAVE_S: Final = 15.0
_OURS: Final = ("BISITTARE_", "Microsoft")


@dataclass(frozen=True, slots=True)
class Wish:
    """How to rehearse. `scenario`: a file, or the name of one that comes along; `part`: whom the human plays."""

    scenario: str
    pause: bool = False
    part: str = ""
    record_to: Path | None = None


def packaged() -> Mapping[str, Path]:
    """The scenarios that come along, by name."""
    folder = Path(str(files("bot.rehearsal") / "scenarios"))
    return {file.stem: file for file in sorted(folder.glob("*.txt"))}


def rehearse(wish: Wish) -> int:
    """Play it. 0 when all that the scenario expects came true, 1 when something did not, 2 when it could not be played."""
    out = on_console(Console(highlight=False))
    try:
        scenario = read_scenario(packaged().get(wish.scenario, Path(wish.scenario)))
        part_named(scenario, wish.part)
        return asyncio.run(_play(scenario, wish, out))
    except (ScenarioError, OSError) as error:
        out(Tone.FAILURE, str(error))
        return 2


async def _play(scenario: Scenario, wish: Wish, out: Out) -> int:
    async with await TeamsRoom(record_to=wish.record_to).start() as room:
        chat = enter(scenario, room)
        secretaries = [room.client(part.name).person for part in scenario.cast if part.role == "sekreterare"]
        profile = scenario.settings.get("regler", "default")
        with tempfile.TemporaryDirectory(prefix="bisittare-ovning-") as folder:
            told = room.environment(secretaries[:1]) | {"BISITTARE_PROFILE": profile}
            async with _bot(told, Path(folder)) as address:
                room.bot_url = f"{address}/api/messages"
                turn = Turn(ask_terminal, out) if wish.part else None
                manner = Manner(ask_terminal if wish.pause else None, wish.part, turn)
                failures = await play(scenario, room, chat, out, manner)
    return ending(failures, out)


@asynccontextmanager
async def _bot(told: Mapping[str, str], folder: Path) -> AsyncIterator[str]:
    """The bot in its own process, as an operator runs it; ended at the end, whatever happened."""
    port = _free_port()
    own = {name: value for name, value in os.environ.items() if not name.startswith(_OURS) and name != "PORT"}
    database = f"sqlite:///{folder / 'ovning.sqlite'}"
    here = {"BISITTARE_DATABASE_URL": database, "BISITTARE_PORT": str(port), "BISITTARE_METRICS_PORT": "0"}
    with (folder / "log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "serve", env=own | dict(told) | here, stderr=log, stdout=log
        )
        address = f"http://127.0.0.1:{port}"
        try:
            await _until_ready(process, address, folder / "log")
            yield address
        finally:
            await _end(process)


async def _until_ready(process: asyncio.subprocess.Process, address: str, log: Path) -> None:
    async with asyncio.timeout(_READY_S), aiohttp.ClientSession() as session:
        while True:
            if process.returncode is not None:
                raise OSError("the bot did not start:\n" + await asyncio.to_thread(log.read_text, encoding="utf-8"))
            try:
                async with session.get(f"{address}/readyz") as answer:
                    if answer.ok:
                        return
            except aiohttp.ClientConnectionError:
                pass  # it does not listen yet
            await asyncio.sleep(0.05)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        async with asyncio.timeout(_LEAVE_S):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
