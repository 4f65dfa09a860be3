"""What a house in a world has from outside: lines in memory, and a database whose work is carried out in the loop."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

import aiohttp
from aiohttp.client_proto import ResponseHandler

from bot.store.database import NotNow, T, Work
from bot.store.sqlite_writer import GROUP, Job, SqliteWriter
from tests.support.compiled_once import share_compiled

GOES_ON: Final = ""
BEFORE: Final = "before"
AFTER: Final = "after"


async def here(work: Callable[[], object]) -> None:
    """Do the work at once: there is no thread in this world."""
    work()


class Lines(aiohttp.BaseConnector):
    """aiohttp's own pool of connections; the connections are lines of the world's loop."""

    allowed_protocol_schema_set = frozenset({"http", ""})

    async def _create_connection(self, req: Any, traces: Any, timeout: Any) -> ResponseHandler:  # noqa: ARG002, ASYNC109
        """Call the host that the request names, as aiohttp's own connectors do."""
        try:
            _, protocol = await self._loop.create_connection(self._factory, req.url.raw_host, req.url.port)
        except OSError as error:
            raise aiohttp.ClientConnectorError(req.connection_key, error) from error
        return protocol


class LoopDatabase:
    """A SQLite file, written by the bot's own writer, in the loop: all that waits by then in one commit.

    `dies` is asked before each commit: whether the process dies BEFORE it, or AFTER it and before anybody is answered.
    `dead` is called then. Whoever waits is never answered, and whoever asks later is told NotNow.
    """

    kind = "sqlite"

    def __init__(self, url: str, dies: Callable[[], str], dead: Callable[[], None]) -> None:
        """Open nothing yet."""
        share_compiled()
        self._writer = SqliteWriter(url)
        self._dies, self._dead = dies, dead
        self._jobs: list[Job] = []
        self.severed = False

    def write(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.write`."""
        return self._ask(work, alone=False)

    def look(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.look`."""
        return self._ask(work, alone=False)

    def alone(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.alone`."""
        return self._ask(work, alone=True)

    async def close(self) -> None:
        """See `Database.close`."""
        self.severed = True
        self._writer.close()

    def room(self, pages: int) -> None:
        """Let the file have so many pages at most; as many as it has, where that is more, and none of them with room to spare."""
        with self._writer._engine.connect() as conn:
            conn.exec_driver_sql("VACUUM")
            there = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
            conn.exec_driver_sql(f"PRAGMA max_page_count = {max(there, pages)}")

    def _ask(self, work: Work[T], *, alone: bool) -> Awaitable[T]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        if self.severed:
            answer.set_exception(NotNow("closed"))
            return answer
        self._jobs.append(Job(work, loop, answer, alone))
        if len(self._jobs) == 1:
            loop.call_soon(self._serve)
        return answer

    def _serve(self) -> None:
        if self.severed or not self._jobs:
            return
        group = self._group()
        death = self._dies()
        if death != BEFORE:
            self._writer.carry_out(group)
        if death:
            self._dead()
            return
        for job in group:
            job.tell()
        if self._jobs:
            asyncio.get_running_loop().call_soon(self._serve)

    def _group(self) -> list[Job]:
        ends = next((number for number, job in enumerate(self._jobs, 1) if job.alone), GROUP)
        group, self._jobs = self._jobs[:ends], self._jobs[ends:]
        return group
