"""The bot in processes of its own in front of a pretended Teams, tokens on: what is left when it is killed.

async with apart(database_url, folder, replicas=2) as house:
    sitting = await house.sitting()       # made through the same dialogs as in `living`, over the wire
    await house.bots[0].kill()
"""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import func, select, update

from bot.rehearsal.pretended.line_to_bot import Line
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.settings.settings import Settings
from bot.store import sittings
from bot.store.database import Connection, Database, NotNow
from bot.store.tables import outbox
from bot.store.verify import verify
from bot.store.which_database import open_database
from tests.support import rule_roads
from tests.support.living import Living, surname
from tests.support.patient import patient
from tests.support.serving import Process, started

BOARDS = 8


@dataclass(slots=True)
class Spread(Line):
    """A line that calls one of several bots, as a load balancer does before it has noticed that one is gone."""

    bots: list[Process] = field(default_factory=list)
    dice: random.Random = field(default_factory=lambda: random.Random(5))  # noqa: S311  # spreads calls, guards nothing

    async def post(self, url: str, octets: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        """See `Line.post`; the dice say which of the bots is called."""
        where = self.dice.choice(self.bots).address if self.bots else url
        return await Line.post(self, f"{where}/api/messages", octets, headers)


@dataclass
class Apart(Living):
    """A pretended Teams with bots in front of it. Calls are spread over `line.bots`: all that run, unless a test says otherwise."""

    folder: Path = Path()
    environment: Mapping[str, str] = field(default_factory=dict)
    bots: list[Process] = field(default_factory=list)
    line: Spread = field(default_factory=Spread)
    database: Database | None = None
    _starts: int = 0

    async def open(self) -> None:
        """Let the test look into the database, and Teams call whoever runs."""
        self.database = open_database(self.settings.database_url)
        self.teams.bot_url = "http://127.0.0.1:9/api/messages"  # the line is told the bots' addresses instead
        self.teams.wire._line = self.line
        await self.start()

    async def start(self) -> Process:
        """Start one more bot on the same database."""
        self._starts += 1
        bot = await started(self.environment, self.folder / f"log-{self._starts}")
        self.bots.append(bot)
        await bot.until("/readyz", 200)
        self.line.bots = [*self.line.bots, bot]
        return bot

    async def gone(self, bot: Process) -> None:
        """Take a bot that ended off the list, and end its leases where no other runs: they need not be waited for."""
        self.bots.remove(bot)
        self.line.bots = [one for one in self.line.bots if one is not bot]
        if not self.bots:
            await self.read(end_leases)

    async def killed_and_started(self) -> None:
        """Kill the only bot in the middle of whatever it does; Teams goes on calling; start it again."""
        (bot,) = self.bots
        await bot.kill()
        await self.gone(bot)
        await self.start()

    async def close(self) -> None:
        """End everything that runs."""
        try:
            await asyncio.gather(*(bot.end() for bot in self.bots))
        finally:
            await asyncio.gather(*(bot.kill() for bot in self.bots))
        if self.database is not None:
            await self.database.close()

    async def read(self, work: Callable[[Connection], Any]) -> Any:
        """What a piece of work finds in the database."""
        assert self.database is not None
        try:
            return await self.database.write(work)
        except NotNow:  # the connection died with a server that has been stopped and started since
            return await self.database.write(work)

    async def broken(self) -> list[str]:
        """The journals whose chain does not hold."""
        found: list[str] = await self.read(_broken)
        return found

    def complaints(self) -> list[str]:
        """What the bots logged as their own mistakes, whenever they ran; a kill leaves a last line unfinished."""
        lines = [line for log in sorted(self.folder.glob("log-*")) for line in log.read_bytes().splitlines()]
        lines_read = [orjson.loads(line) for line in lines if line.endswith(b"}")]
        return [str(one) for one in lines_read if one["level"] in {"error", "critical"}]

    async def waiting(self) -> int:
        """How many rows are still to be sent; what waits for a time to come is not among them."""
        return int(await self.read(_waiting))

    async def drained(self, within_s: float = 300.0) -> None:
        """Wait until nothing is left to send, apart from what waits for its time, and all of it has arrived."""
        async with asyncio.timeout(within_s):
            while await self.waiting():  # noqa: ASYNC110  # rows tell nobody
                await asyncio.sleep(0.1)
        assert await self.read(_given_up) == []


def kept(folder: Path) -> str:
    """All that stands in the files of a folder: the database's, with what lies next to it, and the bots' logs."""
    return "".join(one.read_bytes().decode(errors="replace") for one in sorted(folder.iterdir()) if one.is_file())


def _broken(conn: Connection) -> list[str]:
    return [key for key in sittings.every(conn) if verify(conn, key) is not None]


def _waiting(conn: Connection) -> int:
    query = select(func.count()).where(outbox.c.due.is_not(None), outbox.c.kind != "wake")
    return int(conn.execute(query).scalar_one())


def _given_up(conn: Connection) -> list[str]:
    return list(conn.execute(select(outbox.c.key).where(outbox.c.dead != "")).scalars())


def end_leases(conn: Connection, owner: str = "") -> None:
    """Let the leases run out: of this owner, or all."""
    held = update(outbox).where(outbox.c.claimed_until > 0)
    conn.execute((held.where(outbox.c.owner == owner) if owner else held).values(claimed_until=1))


def claimed_by(conn: Connection) -> set[str]:
    """Who holds a lease now."""
    return set(conn.execute(select(outbox.c.owner).where(outbox.c.claimed_until > 0)).scalars())


@asynccontextmanager
async def apart(database_url: str, folder: Path, replicas: int = 1, **more: str) -> AsyncIterator[Apart]:
    """A room with so many bots on this database, ended at the end whatever happened. `more` are settings by their environment's name."""
    async with patient(PretendedTeams()) as teams:
        rule_roads.listen(teams.recorder)
        secretaries = [teams.add(f"Karin {surname(number)}").person for number in range(BOARDS)]
        settings = teams.environment(secretaries) | {"BISITTARE_PROFILE": "linkoping", "BISITTARE_PORT": "0"}
        settings |= {"BISITTARE_METRICS_PORT": "0", "BISITTARE_DATABASE_URL": database_url} | more
        house = Apart(teams, Settings.model_validate(settings), folder=folder, environment=settings)
        try:
            await house.open()
            await asyncio.gather(*(house.start() for _ in range(replicas - 1)))
            yield house
        finally:
            await house.close()
