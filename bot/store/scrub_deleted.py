"""Leaves no trace of deleted rows in the database's files."""

import asyncio
from typing import Final

from sqlalchemy import Connection, text

from bot.store.database import Database

AGAIN_S: Final = 0.5
"""How long to wait for whoever reads the files, before they are scrubbed again."""


async def scrub(database: Database, *, whole: bool = False) -> bool:
    """Leave no trace of deleted rows in the database's files, as far as the database can; False: not yet all of it.

    SQLite overwrites what is deleted, and the journal file next to it is emptied here; `whole` rewrites the file too.
    Somebody who reads the file meanwhile (a backup, say) keeps what was destroyed in the journal file: then it is False,
    at once, and the scrub is to be repeated. PostgreSQL only knows `whole`: it clears the dead rows; its own log and
    backups are the operator's.
    """
    return await database.alone(_clean_whole if whole else _clean)


async def scrub_until_clean(database: Database) -> None:
    """Scrub again and again until nobody who reads the files keeps anything in them."""
    while not await scrub(database):  # noqa: ASYNC110  # whoever reads the file rings no bell
        await asyncio.sleep(AGAIN_S)


def _clean(conn: Connection) -> bool:
    if conn.dialect.name != "sqlite":
        return True
    waits_ms = conn.execute(text("PRAGMA busy_timeout")).scalar_one()
    # Whoever reads may read for long, and meanwhile everybody waits to be answered: so this does not wait for them.
    conn.execute(text("PRAGMA busy_timeout=0")).close()
    try:
        busy: int = conn.execute(text("PRAGMA wal_checkpoint(TRUNCATE)")).scalar_one()
    finally:
        conn.execute(text(f"PRAGMA busy_timeout={waits_ms}")).close()
    return busy == 0


def _clean_whole(conn: Connection) -> bool:
    conn.execute(text("VACUUM"))
    return _clean(conn)
