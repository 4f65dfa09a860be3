"""What an operator does with the store from a terminal: migrate and export. Each opens it and closes it again."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from rich.table import Table

from bot.commands import words
from bot.commands.export_form import Form
from bot.commands.terminal import styled
from bot.settings import words as settings_words
from bot.settings.refused import SettingsRefused
from bot.settings.settings import StoreSettings
from bot.store import sittings
from bot.store.database import Connection, Database, NotNow
from bot.store.export import export
from bot.store.hand_over import hand_over
from bot.store.migrate import NotMigrated, demand_migrated, migrate
from bot.store.which_database import UnknownDatabase, open_database
from cards.bilingual import Bilingual


async def migrate_database(settings: StoreSettings) -> Bilingual:
    """Bring the database to this version's shape; return whether anything had to be done."""
    async with _opened(settings) as database:
        return words.MIGRATED if await migrate(database) else words.MIGRATED_ALREADY


async def export_sitting(settings: StoreSettings, sitting: str, form: Form = Form.JOURNAL) -> Sequence[bytes]:
    """A sitting's journal as JSON lines: to be read (`JOURNAL`), or as it is chained, to be kept and checked (`CHAIN`)."""
    written = hand_over if form is Form.CHAIN else export
    async with migrated(settings) as database:
        try:
            return await database.look(lambda conn: list(written(conn, sitting)))
        except LookupError:
            raise SettingsRefused(words.NO_SITTING) from None


async def list_sittings(settings: StoreSettings) -> Sequence[tuple[str, str, str]]:
    """Key, board and stage of every sitting."""
    async with migrated(settings) as database:
        return await database.look(_rows)


async def table_of_sittings(settings: StoreSettings) -> Table:
    """The same as a table for a terminal."""
    table = Table(*(head.text(settings.language) for head in words.SITTING_HEADS))
    for row in await list_sittings(settings):
        table.add_row(*map(styled, row))
    return table


def _rows(conn: Connection) -> list[tuple[str, str, str]]:
    rows = (sittings.find(conn, key) for key in sittings.every(conn))
    return [(row.key, row.board, row.stage) for row in rows if row is not None]


@asynccontextmanager
async def migrated(settings: StoreSettings) -> AsyncIterator[Database]:
    """Open the store that the settings name, and close it again. Raises `SettingsRefused` where it is not to be used."""
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
