"""What an operator does with the store from a terminal: migrate, verify, export, purge. Each opens it and closes it again."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.commands import words
from bot.settings import words as settings_words
from bot.settings.refused import SettingsRefused
from bot.settings.settings import StoreSettings
from bot.store import sittings
from bot.store.database import Connection, Database, NotNow
from bot.store.export import export
from bot.store.migrate import NotMigrated, demand_migrated, migrate
from bot.store.opening import UnknownDatabase, open_database
from bot.store.purge import purge
from bot.store.verify import verify
from cards.bilingual import Bilingual


async def migrate_database(settings: StoreSettings) -> Bilingual:
    """Bring the database to this version's shape, and tell whether anything was to be done."""
    async with _opened(settings) as database:
        return words.MIGRATED if await migrate(database) else words.MIGRATED_ALREADY


async def verify_journals(settings: StoreSettings) -> tuple[Sequence[Bilingual], int]:
    """Walk every journal's chain; give a line for each broken one, and how many were walked."""
    async with _migrated(settings) as database:
        keys = await database.write(sittings.every)
        flaws = []
        for key in keys:
            flaw = await database.write(lambda conn, key=key: verify(conn, key))  # type: ignore[misc]  # a bound default
            if flaw is not None:
                flaws.append(words.FLAW.filled(sitting=key, seq=flaw.seq, reason=words.FLAW_REASONS[flaw.reason]))
        return flaws, len(keys)


async def export_sitting(settings: StoreSettings, sitting: str) -> Sequence[bytes]:
    """A sitting's journal as JSON lines."""
    async with _migrated(settings) as database:
        try:
            return await database.write(lambda conn: list(export(conn, sitting)))
        except LookupError:
            raise SettingsRefused(words.NO_SITTING) from None


async def list_sittings(settings: StoreSettings) -> Sequence[tuple[str, str, str]]:
    """Key, board and stage of every sitting."""
    async with _migrated(settings) as database:
        return await database.write(_rows)


async def purge_sittings(settings: StoreSettings, days: int) -> Sequence[str]:
    """Purge what was closed at least `days` days ago; give the keys of what was purged."""
    async with _migrated(settings) as database:
        return await purge(database, days)


def _rows(conn: Connection) -> list[tuple[str, str, str]]:
    rows = (sittings.find(conn, key) for key in sittings.every(conn))
    return [(row.key, row.board, row.stage) for row in rows if row is not None]


@asynccontextmanager
async def _migrated(settings: StoreSettings) -> AsyncIterator[Database]:
    async with _opened(settings) as database:
        await demand_migrated(database)
        yield database


@asynccontextmanager
async def _opened(settings: StoreSettings) -> AsyncIterator[Database]:
    try:
        database = open_database(settings.database_url)
    except UnknownDatabase:
        raise SettingsRefused(settings_words.NO_DATABASE_ADDRESS) from None
    try:
        yield database
    except NotMigrated as error:
        raise SettingsRefused(settings_words.DATABASE_NOT_MIGRATED.filled(problem=error.sentence)) from None
    except NotNow as error:
        raise SettingsRefused(settings_words.DATABASE_OUT_OF_REACH.filled(failure=error)) from None
    finally:
        await database.close()
