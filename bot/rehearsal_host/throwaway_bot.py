"""The bot of a rehearsal: our own program in a process of its own, as an operator runs it, on a throw-away store (R-224).

It is told of no other place than the pretend Teams on loopback, and of no other database than a file in a folder that
is removed at the end; what the surroundings say about a real one is kept from it.
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
from pathlib import Path
from typing import Final, Protocol

import aiohttp

_READY_S: Final = 120.0  # a busy machine takes long; one that does not come up at all says so by its exit
_LEAVE_S: Final = 15.0
_OURS: Final = ("BISITTARE_", "Microsoft")
_TOO_SLOW: Final = f"it did not answer within {_READY_S:g} seconds"
_DATABASE: Final = "ovning.sqlite"


class ServingProcess(Protocol):
    """A process that serves, as `asyncio.subprocess` describes one."""

    @property
    def returncode(self) -> int | None:
        """How it ended; None while it runs."""

    def send_signal(self, signal: int, /) -> None:
        """Send it this signal."""

    def kill(self) -> None:
        """Kill it on the spot."""

    async def wait(self) -> int:
        """Wait until it has ended; how it did."""


async def served(environment: Mapping[str, str], log: Path) -> ServingProcess:
    """Start our program in a process of its own, in this environment alone; it logs at the end of this file."""
    with log.open("ab") as out:
        # A session of its own: Ctrl-C is for the rehearsal, which then ends the bot in good order.
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "serve"),
            env=environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )


@dataclass(slots=True)
class OwnBot:
    """One bot, which can be stopped, killed and started again on the same journal, at the same address."""

    environment: Mapping[str, str]
    folder: Path
    port: int
    _process: ServingProcess | None = None

    @property
    def address(self) -> str:
        """Where it listens, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> Path:
        """The file that holds its journal."""
        return self.folder / _DATABASE

    @property
    def log(self) -> Path:
        """The file that holds what it logged, in all its lives."""
        return self.folder / "log"

    @property
    def is_up(self) -> bool:
        """Whether its process lives."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start it, and wait until it can answer. Raises OSError, with what it logged, when it does not come up."""
        own = {name: value for name, value in os.environ.items() if not name.startswith(_OURS) and name != "PORT"}
        here = {
            "BISITTARE_DATABASE_URL": f"sqlite:///{self.database}",
            "BISITTARE_PORT": str(self.port),
            "BISITTARE_METRICS_PORT": "0",
        }
        self._process = await served(own | dict(self.environment) | here, self.log)
        try:
            await self._until_ready(self._process)
        except TimeoutError:
            raise OSError(_TOO_SLOW) from None

    async def stop(self, *, kill: bool = False) -> None:
        """End it: asked to finish what it began, or killed on the spot. Nothing when it does not run."""
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.send_signal(signal.SIGKILL if kill else signal.SIGTERM)
        try:
            async with asyncio.timeout(_LEAVE_S):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()

    async def _until_ready(self, process: ServingProcess) -> None:
        async with asyncio.timeout(_READY_S), aiohttp.ClientSession() as session:
            while True:
                if process.returncode is not None:
                    said = await asyncio.to_thread(self.log.read_text, encoding="utf-8")
                    raise OSError(said.strip())
                try:
                    async with session.get(f"{self.address}/readyz") as answer:
                        if answer.ok:
                            return
                except aiohttp.ClientConnectionError:
                    pass  # it does not listen yet
                await asyncio.sleep(0.05)


@asynccontextmanager
async def own_bot(environment: Mapping[str, str]) -> AsyncIterator[OwnBot]:
    """A bot that runs, told these settings; ended at the end, whatever happened, and its store with it."""
    with tempfile.TemporaryDirectory(prefix="bisittare-ovning-") as folder:
        bot = OwnBot(environment, Path(folder), _free_port())
        try:
            await bot.start()
            yield bot
        finally:
            await bot.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
