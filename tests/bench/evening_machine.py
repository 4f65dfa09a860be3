"""What an evening runs on: one PostgreSQL and some bots, and what each of them has used of the machine."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlalchemy import func, select, text

from bot.store import backlog
from bot.store.database import Connection, Database, NotNow
from bot.store.migrate import migrate
from bot.store.tables import journal, outbox
from bot.store.which_database import open_database
from tests.bench import processes
from tests.bench.ends_with_us import guarded
from tests.bench.processes import Server, cpu_s
from tests.support.postgres import DURABLE, running

LOOKS_EVERY_S: Final = 1.0
_KB: Final = 1024
_STATS = text(
    "SELECT pg_database_size(current_database()), (SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database())"
)


@dataclass(frozen=True, slots=True)
class Used:
    """What has been used so far, or in between: seconds of a processor of all bots and of PostgreSQL, transactions, bytes, facts."""

    bots_s: float
    postgres_s: float
    transactions: int
    database_bytes: int
    facts: int

    def since(self, before: "Used") -> "Used":
        """What was used in between."""
        mine, theirs = (
            (one.bots_s, one.postgres_s, one.transactions, one.database_bytes, one.facts) for one in (self, before)
        )
        bots, postgres, *counts = (late - early for late, early in zip(mine, theirs, strict=True))
        return Used(bots, postgres, *map(int, counts))


@dataclass(slots=True)
class Machine:
    """The database and the bots on it. `oldest_s`: what waited longest in the outbox, whenever it was looked at."""

    database: Database
    bots: list[Server]
    data: Path
    oldest_s: list[float] = field(default_factory=list)

    async def used(self) -> Used:
        """What has been used so far."""
        size, transactions, facts = await self.database.write(_figures)
        bots_s = sum(bot.cpu_s() for bot in self.bots)
        return Used(bots_s, sum(map(_cpu_s, _tree(self._postmaster()))), transactions, size, facts)

    def peaks_mb(self) -> list[float]:
        """The most memory that each bot has had."""
        return [status_kb(bot.process.pid, "VmHWM") / _KB for bot in self.bots]

    async def watch_outbox(self) -> None:
        """Look every second how old the oldest is that waits to be sent."""
        while True:
            await asyncio.sleep(LOOKS_EVERY_S)
            try:
                self.oldest_s.append((await self.database.write(backlog.look)).oldest_s)
            except NotNow:  # busy: the next look will tell
                continue

    async def drained(self) -> None:
        """Wait until all is sent that does not wait for its time."""
        while await self.database.write(_waiting):  # noqa: ASYNC110  # rows tell nobody
            await asyncio.sleep(LOOKS_EVERY_S / 2)

    async def given_up(self) -> list[str]:
        """Why deliveries were given up, each once."""
        return await self.database.write(_given_up)

    def _postmaster(self) -> int:
        return int((self.data / "postmaster.pid").read_text(encoding="utf-8").split()[0])


def status_kb(pid: int, name: str) -> int:
    """A figure of /proc/PID/status, in kB."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


def _tree(parent: int) -> list[int]:
    """The process and its children."""
    kids = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    return [parent, *map(int, kids)]


def _cpu_s(pid: int) -> float:
    try:
        return cpu_s(pid)
    except FileNotFoundError:  # it ended meanwhile
        return 0.0


def _figures(conn: Connection) -> tuple[int, int, int]:
    size, transactions = conn.execute(_STATS).one()
    return int(size), int(transactions), int(conn.execute(select(func.count()).select_from(journal)).scalar_one())


def _waiting(conn: Connection) -> int:
    query = select(func.count()).where(outbox.c.due.is_not(None), outbox.c.kind != "wake")
    return int(conn.execute(query).scalar_one())


def _given_up(conn: Connection) -> list[str]:
    found = conn.execute(
        select(outbox.c.kind, outbox.c.dead, func.count())
        .where(outbox.c.dead != "")
        .group_by(outbox.c.kind, outbox.c.dead)
    )
    return [f"{kind} {why}: {number}" for kind, why, number in found]


@asynccontextmanager
async def a_database() -> AsyncIterator[tuple[str, Path]]:
    """A PostgreSQL as an operator has it, durable, migrated; its URL, and where its files lie. It ends with us."""
    async with AsyncExitStack() as leaving:
        server = leaving.enter_context(running(DURABLE))
        data = Path(server._server.pgdata)
        leaving.enter_context(guarded(data))
        url = server.create()
        database = open_database(url)
        await migrate(database)
        await database.close()
        yield url, data


@asynccontextmanager
async def bots(url: str, number: int, settings: Mapping[str, str], folder: Path) -> AsyncIterator[Sequence[Server]]:
    """So many `bisittare serve` on the database, each ready; ended as an operator ends them."""
    told = {**settings, "BISITTARE_DATABASE_URL": url}
    found = [
        await processes.start(f"bot-{nr}", ["-m", "bot", "serve"], told, folder, pinned=False) for nr in range(number)
    ]
    try:
        yield found
    finally:
        await asyncio.gather(*(one.stop() for one in found))
