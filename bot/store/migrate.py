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
from cards.bilingual import Bilingual

_FOLDER: Final = Path(__file__).with_name("migrations")
_LOCK: Final = text("SELECT pg_advisory_xact_lock(7203114422)")  # Any number, as long as it is always the same.


_NO_TABLES: Final = Bilingual(
    "databasen har inga tabeller av våra, och den här versionen vill ha {wanted}. Kör: bisittare migrate",
    "the database has no tables of ours, and this version wants {wanted}; run: bisittare migrate",
)
_OLDER: Final = Bilingual(
    "databasen står på revision {found}, och den här versionen vill ha {wanted}. Kör: bisittare migrate",
    "the database stands at revision {found}, and this version wants {wanted}; run: bisittare migrate",
)
_LATER: Final = Bilingual(
    "databasen står på revision {found}, som bara en senare version känner. Kör den versionen.",
    "the database stands at revision {found}, which only a later version knows; run that one.",
)


class NotMigrated(Exception):
    """The database lacks the shape that this version wants; `sentence` says what to do. As a plain text it is English."""

    def __init__(self, sentence: Bilingual) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence


async def migrate(database: Database) -> bool:
    """Bring the database to this version's shape. False where it had it already, and was left alone.

    Several replicas may do so at once: the first does it, and the others find it done. Raises `NotMigrated` for one that
    a later version has changed.
    """
    return await database.write(_upgrade)


async def demand_migrated(database: Database) -> None:
    """Raise `NotMigrated` unless the database has the shape that this version wants."""
    found, wanted = await database.write(_current), _newest()
    if found != wanted:
        raise NotMigrated((_NO_TABLES if found is None else _OLDER).filled(found=found, wanted=wanted))


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    return config


def _upgrade(conn: Connection) -> bool:
    if conn.dialect.name == "postgresql":
        conn.execute(_LOCK)
    found, config = _current(conn), _config()
    if found == _newest():
        return False
    if found is not None and found not in {
        one.revision for one in ScriptDirectory.from_config(config).walk_revisions()
    }:
        raise NotMigrated(_LATER.filled(found=found))
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
    return True


def _current(conn: Connection) -> str | None:
    return MigrationContext.configure(conn).get_current_revision()


@cache
def _newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()
