"""Both databases for tests: every rule of the store is tried on SQLite and on a real PostgreSQL."""

import asyncio
import hashlib
import tempfile
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import update

from bot.store import chain, journal
from bot.store.database import Connection, Database
from bot.store.migrate import migrate
from bot.store.tables import journal as journal_table
from bot.store.tables import sitting as sitting_table
from bot.store.which_database import open_database
from tests.support.compiled_once import share_compiled
from tests.support.postgres import Postgres


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """The database at `url`, closed at the end."""
    database = open_database(url)
    try:
        yield database
    finally:
        await database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables: each test runs on both kinds."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/sittings.sqlite"
    else:
        yield request.getfixturevalue("postgres_url")


def migrated_file(path: Path) -> str:
    """Return the URL of a migrated SQLite file at this path with nothing in it: a copy of one, since to migrate takes forty times as long."""
    share_compiled()
    path.write_bytes(_migrated())
    return f"sqlite:///{path}"


def furnish(url: str) -> None:
    """Lay a migrated file where there is none yet, if the URL is one of a file: a house would do so itself, which is tried in `processes/`."""
    place, file = url.partition("sqlite:///")[::2]
    if not place and Path(file).is_absolute() and not Path(file).exists():
        migrated_file(Path(file))


@cache
def _migrated() -> bytes:
    # In a thread of its own, since whoever asks may be in a loop.
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as thread:
        file = Path(folder) / "sittings.sqlite"
        thread.submit(lambda: asyncio.run(_migrate(f"sqlite:///{file}"))).result()
        return file.read_bytes()


@pytest.fixture(scope="session")
def migrated_postgres(postgres: Postgres) -> str:
    """The URL of a migrated PostgreSQL database that others are copied from."""
    url = postgres.create()
    asyncio.run(_migrate(url))
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a migrated database with nothing in it: each test runs on both kinds."""
    if request.param == "sqlite":
        yield migrated_file(tmp_path / "sittings.sqlite")
    else:
        postgres: Postgres = request.getfixturevalue("postgres")
        url = postgres.create(like=request.getfixturevalue("migrated_postgres"))
        yield url
        postgres.drop(url)


@pytest_asyncio.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated database with nothing in it, of either kind."""
    async with opened(database_url) as found:
        yield found


async def _migrate(url: str) -> None:
    async with opened(url) as database:
        await migrate(database)


async def rows(database: Database, statement: str) -> list[tuple[object, ...]]:
    """What a plain SQL query finds."""
    return await database.write(lambda conn: [tuple(row) for row in conn.exec_driver_sql(statement)])


def chained_by_the_first_rule(conn: Connection, key: str) -> None:
    """Chain the sitting's journal as it was done before there was more than one rule."""
    digest = chain.START
    for link in journal.links(conn, key):
        digest = hashlib.sha256(digest + link.seq.to_bytes(8, "big") + link.seal).digest()
        here = (journal_table.c.sitting == key, journal_table.c.seq == link.seq)
        conn.execute(update(journal_table).where(*here).values(rule=1, digest=digest))
    conn.execute(update(sitting_table).where(sitting_table.c.key == key).values(digest=digest))


async def change(database: Database, statement: str) -> None:
    """Do something to the database behind everybody's back."""

    def work(conn: Connection) -> None:
        conn.exec_driver_sql(statement)

    await database.write(work)
