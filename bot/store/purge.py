"""Destroys what need not be kept: words, and what the journal says of people. The chain of digests stays."""

import asyncio
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, delete, select, text, update

from bot.store import chats
from bot.store.clock import SECOND, now
from bot.store.database import Database
from bot.store.tables import chat, journal, outbox, posted, road, shown, sitting, wording

AGAIN_S: Final = 0.5
"""How long to wait for whoever reads the files, before they are scrubbed again."""

_DAY: Final = 24 * 3600 * SECOND


async def purge(database: Database, closed_days_ago: int) -> Sequence[str]:
    """Destroy the words, facts and deliveries of sittings closed at least so many days ago; give their keys.

    One transaction a sitting, so that nobody waits long; a crash in between leaves the rest for the next time. Then the
    files are cleaned: see `scrub`.
    """
    keys = await database.write(lambda conn: _due(conn, closed_days_ago))
    for key in keys:
        await database.write(lambda conn, key=key: _purge(conn, key))  # type: ignore[misc]  # bound at once
    await database.write(lambda conn: _forget_sent(conn, closed_days_ago))
    if not await scrub(database, whole=True):
        await scrub_until_clean(database)
    return keys


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


def _due(conn: Connection, days: int) -> list[str]:
    before = now(conn) - days * _DAY
    query = select(sitting.c.key).where(
        sitting.c.closed_at > 0, sitting.c.closed_at <= before, sitting.c.purged_at == 0
    )
    return list(conn.execute(query.order_by(sitting.c.closed_at)).scalars())


def _purge(conn: Connection, key: str) -> None:
    found = chats.of_sitting(conn, key)
    if found is not None:
        # Locked like any turn there; and a new head tells every replica to read anew.
        conn.execute(update(chat).where(chat.c.id == found.id).values(head=chat.c.head + 1))
    for table in (wording, outbox, posted, shown):
        conn.execute(delete(table).where(table.c.sitting == key))
    conn.execute(update(journal).where(journal.c.sitting == key).values(body=None, salt=None))
    conn.execute(update(road).where(road.c.sitting == key).values(sitting=""))
    conn.execute(update(sitting).where(sitting.c.key == key).values(purged_at=now(conn)))


def _forget_sent(conn: Connection, days: int) -> None:
    """Delete deliveries long done; their keys are of no use any more."""
    before = now(conn) - max(days, 1) * _DAY
    conn.execute(delete(outbox).where(outbox.c.due.is_(None), outbox.c.placed <= before))


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
