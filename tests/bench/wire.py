"""Stands between a bot and its PostgreSQL, and counts the round trips: how often the server says that it is ready for the next."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import make_url

_HEAD = 5  # a letter, and the length of what follows as four bytes
_READY = ord("Z")


@dataclass(slots=True)
class Wire:
    """The bot reaches its database at `url`; `trips` counts up."""

    url: str
    trips: int = 0

    async def _back(self, reads: asyncio.StreamReader, writes: asyncio.StreamWriter) -> None:
        """Hand on what the server says, message by message, until it hangs up."""
        with contextlib.suppress(asyncio.IncompleteReadError):
            while True:
                head = await reads.readexactly(_HEAD)
                writes.write(head + await reads.readexactly(int.from_bytes(head[1:]) - 4))
                self.trips += head[0] == _READY
        writes.close()


@asynccontextmanager
async def counted(url: str, folder: Path) -> AsyncIterator[Wire]:
    """A wire to the server at `url`, which listens at a Unix socket; `folder` is where the bot finds ours."""
    there = make_url(url)
    socket = Path(str(there.query["host"])) / ".s.PGSQL.5432"
    wire = Wire(there.set(query={"host": str(folder)}).render_as_string(hide_password=False))
    under_way: set[asyncio.Task[None]] = set()

    async def taken(reads: asyncio.StreamReader, writes: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_unix_connection(str(socket))
        under_way.update(
            (asyncio.create_task(_forth(reads, to_server)), asyncio.create_task(wire._back(from_server, writes)))
        )

    server = await asyncio.start_unix_server(taken, str(folder / ".s.PGSQL.5432"))
    try:
        yield wire
    finally:
        server.close()
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)


async def _forth(reads: asyncio.StreamReader, writes: asyncio.StreamWriter) -> None:
    while octets := await reads.read(65536):
        writes.write(octets)
    writes.close()
