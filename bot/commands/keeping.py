"""What an operator does with the store from a terminal: migrate, verify, export, purge. Each opens it and closes it again."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.settings.refused import SettingsRefused
from bot.settings.settings import Settings
from bot.store import sittings
from bot.store.database import Connection, Database, NotNow
from bot.store.export import export
from bot.store.migrate import NotMigrated, demand_migrated, migrate
from bot.store.opening import open_database
from bot.store.purge import purge
from bot.store.verify import verify


async def migrate_database(settings: Settings) -> None:
    """Bring the database to this version's shape."""
    async with _opened(settings) as database:
        await migrate(database)


async def verify_journals(settings: Settings) -> tuple[Sequence[str], int]:
    """Walk every journal's chain; give a line for each broken one, and how many were walked."""
    async with _migrated(settings) as database:
        keys = await database.write(sittings.every)
        flaws = []
        for key in keys:
            flaw = await database.write(lambda conn, key=key: verify(conn, key))  # type: ignore[misc]  # a bound default
            if flaw is not None:
                flaws.append(f"{key}: {flaw}")
        return flaws, len(keys)


async def export_sitting(settings: Settings, sitting: str) -> Sequence[bytes]:
    """A sitting's journal as JSON lines."""
    async with _migrated(settings) as database:
        try:
            return await database.write(lambda conn: list(export(conn, sitting)))
        except LookupError:
            raise SettingsRefused(["There is no sitting with this key; `bisittare export` alone lists them."]) from None


async def list_sittings(settings: Settings) -> Sequence[tuple[str, str, str]]:
    """Key, board and stage of every sitting."""
    async with _migrated(settings) as database:
        return await database.write(_rows)


async def purge_sittings(settings: Settings, days: int) -> Sequence[str]:
    """Purge what was closed at least `days` days ago; give the keys of what was purged."""
    async with _migrated(settings) as database:
        return await purge(database, days)


def _rows(conn: Connection) -> list[tuple[str, str, str]]:
    rows = (sittings.find(conn, key) for key in sittings.every(conn))
    return [(row.key, row.board, row.stage) for row in rows if row is not None]


@asynccontextmanager
async def _migrated(settings: Settings) -> AsyncIterator[Database]:
    async with _opened(settings) as database:
        await demand_migrated(database)
        yield database


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Database]:
    database = open_database(settings.database_url)
    try:
        yield database
    except NotMigrated as error:
        raise SettingsRefused([f"BISITTARE_DATABASE_URL: {error}"]) from None
    except NotNow as error:
        raise SettingsRefused([f"BISITTARE_DATABASE_URL cannot be reached ({error})."]) from None
    finally:
        await database.close()
