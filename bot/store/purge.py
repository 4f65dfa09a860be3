"""Destroys what need not be kept: words, and what the journal says of people. The chain of digests stays."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import Connection, delete, select, update

from bot.store import chats, sittings, unused
from bot.store.clock import SECOND, microseconds, moment, now
from bot.store.database import Database
from bot.store.journal import append, to_body
from bot.store.journal import read as journal_of
from bot.store.scrub import scrub, scrub_until_clean
from bot.store.tables import chat, journal, outbox, posted, road, shown, sitting, wording
from dialogs.fold import fold
from dialogs.journal import Entry
from dialogs.meeting import Meeting, Stage
from dialogs.sitting.facts import Purged
from dialogs.sitting.still_open import SILENCE_S

_DAY: Final = 24 * 3600 * SECOND


@dataclass(frozen=True, slots=True)
class Due:
    """A sitting that may be purged by its age: its key, and the name of its profile ("" before it has one)."""

    key: str
    profile: str


@dataclass(frozen=True, slots=True)
class Unused:
    """How much was destroyed that belongs to no sitting, of each kind."""

    antechambers: int
    roads: int
    boards: int


async def purge(database: Database, days: int) -> Sequence[str]:
    """Destroy everything that is `days` old and names a person; give the keys of the sittings among it.

    Whether there is a decision to do so (R-213) is asked by whoever calls this.
    """
    keys = [one.key for one in await due(database, days)]
    await purge_unused(database, days)
    await purge_sittings(database, keys)
    return keys


async def due(database: Database, days: int) -> Sequence[Due]:
    """Return the sittings that may be purged, the oldest first.

    Three kinds: closed so many days ago; never begun and so many days old, its day also past (with 0 days: any day); begun,
    never closed and so many days old, silent for 12 hours (the secretary has been asked by then whether it is over).
    """
    return await database.look(lambda conn: [*_closed(conn, days), *_left_open(conn, days)])


async def purge_sittings(database: Database, keys: Sequence[str]) -> None:
    """Destroy the words, facts and deliveries of these sittings; the chain of digests stays.

    One transaction a sitting, so that nobody waits long; a crash in between leaves the rest for the next time. Then the
    files are cleaned: see `scrub`.
    """
    for key in keys:
        await database.write(lambda conn, key=key: _purge(conn, key))  # type: ignore[misc]  # bound at once
    if not await scrub(database, whole=True):
        await scrub_until_clean(database)


async def purge_unused(database: Database, days: int) -> Unused:
    """Destroy what belongs to no sitting and is so many days old, and deliveries done as long ago. No decision is needed."""
    before = await database.write(now) - days * _DAY
    keys = await database.write(lambda conn: unused.antechambers(conn, before))
    for key in keys:
        await database.write(lambda conn, key=key: unused.destroy_antechamber(conn, key))  # type: ignore[misc]  # bound at once
    roads = await database.write(lambda conn: unused.destroy_roads(conn, before))
    boards = await database.write(lambda conn: unused.destroy_boards(conn, before))
    await database.write(lambda conn: unused.destroy_answers(conn, before))
    await database.write(lambda conn: _forget_sent(conn, days))
    await scrub(database, whole=True)
    return Unused(len(keys), roads, boards)


def _closed(conn: Connection, days: int) -> Iterator[Due]:
    before = now(conn) - days * _DAY
    query = select(sitting.c.key, sitting.c.profile).where(
        sitting.c.closed_at > 0, sitting.c.closed_at <= before, sitting.c.purged_at == 0
    )
    for key, profile in conn.execute(query.order_by(sitting.c.closed_at)).all():
        yield Due(key, profile)


def _left_open(conn: Connection, days: int) -> Iterator[Due]:
    at = now(conn)
    query = select(sitting.c.key, sitting.c.chat, sitting.c.profile).where(
        sitting.c.closed_at == 0,
        sitting.c.made_at <= at - days * _DAY,
        sitting.c.purged_at == 0,
        sitting.c.stage != Stage.EMPTY.value,
    )
    for key, where, profile in conn.execute(query.order_by(sitting.c.made_at)).all():
        entries = journal_of(conn, key)
        meeting = fold(Meeting(key=key, chat=where), entries)
        if meeting.live:
            gone = not entries or microseconds(entries[-1].arrived) <= at - SILENCE_S * SECOND
        else:
            gone = days == 0 or meeting.date <= moment(at - days * _DAY).date().isoformat()
        if gone:
            yield Due(key, profile)


def _purge(conn: Connection, key: str) -> None:
    found = chats.of_sitting(conn, key)
    if found is not None:
        # Locked like any turn there; and a new head tells every replica to read anew.
        conn.execute(update(chat).where(chat.c.id == found.id).values(head=chat.c.head + 1))
    for table in (wording, outbox, posted, shown):
        conn.execute(delete(table).where(table.c.sitting == key))
    conn.execute(update(journal).where(journal.c.sitting == key).values(body=None, salt=None))
    conn.execute(update(road).where(road.c.sitting == key).values(sitting=""))
    _mark(conn, key)


def _mark(conn: Connection, key: str) -> None:
    """Let the journal itself say that it was purged, and keep of the sitting what tells of no person.

    One that was never closed is closed by this: nothing goes on in it any more.
    """
    row = sittings.find(conn, key)
    if row is None:
        return
    at = now(conn)
    # What somebody only claimed is a board's name by nobody's approval: it may be anything, and anybody's name.
    board = "" if row.stage == sittings.CLAIMED else row.board
    fact = Purged(board, row.profile, row.made_at, row.closed_at or at)
    body = to_body(Entry(row.seq + 1, moment(at), "", "", fact))
    after = append(conn, row, [body])
    closed = replace(after, stage=Stage.CLOSED.value, board=board, closed_at=fact.closed_at, purged_at=at)
    sittings.save(conn, closed)


def _forget_sent(conn: Connection, days: int) -> None:
    """Delete deliveries long done; their keys are of no use any more."""
    before = now(conn) - max(days, 1) * _DAY
    conn.execute(delete(outbox).where(outbox.c.due.is_(None), outbox.c.placed <= before))
