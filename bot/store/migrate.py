"""Brings a database to the shape this version wants, and tells whether it has it."""

from functools import cache
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.store.database import Database

_FOLDER: Final = Path(__file__).with_name("migrations")
_LOCK: Final = text("SELECT pg_advisory_xact_lock(7203114422)")  # Any number, as long as it is always the same.


class NotMigrated(Exception):
    """The database lacks the shape that this version wants; the text says what to do."""


async def migrate(database: Database) -> None:
    """Bring the database to this version's shape; one that has it already is left alone.

    Several replicas may do so at once: the first does it, and the others find it done. Raises `NotMigrated` for one that
    a later version has changed.
    """
    await database.write(_upgrade)


async def demand_migrated(database: Database) -> None:
    """Raise `NotMigrated` unless the database has the shape that this version wants."""
    found, wanted = await database.write(_current), _newest()
    if found != wanted:
        state = "has no tables of ours" if found is None else f"stands at revision {found}"
        raise NotMigrated(f"the database {state}, and this version wants {wanted}; run: bisittare migrate")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    return config


def _upgrade(conn: Connection) -> None:
    if conn.dialect.name == "postgresql":
        conn.execute(_LOCK)
    found, config = _current(conn), _config()
    if found == _newest():
        return
    if found is not None and found not in {
        one.revision for one in ScriptDirectory.from_config(config).walk_revisions()
    }:
        raise NotMigrated(f"the database stands at revision {found}, which only a later version knows; run that one")
    config.attributes["connection"] = conn
    command.upgrade(config, "head")


def _current(conn: Connection) -> str | None:
    return MigrationContext.configure(conn).get_current_revision()


@cache
def _newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()
