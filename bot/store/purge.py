"""Destroys what need not be kept: words, and what the journal says of people. The chain of digests stays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, delete, update

from bot.store import chats, sittings, unused_personal
from bot.store.clock import moment, now
from bot.store.database import Database
from bot.store.due_for_purge import DAY, Due, due, still_due
from bot.store.journal import append, to_body
from bot.store.private_roads import PURGED
from bot.store.scrub_deleted import scrub, scrub_until_clean
from bot.store.tables import journal, outbox, posted, road, shown, wording
from dialogs.journal.entries import Entry
from dialogs.meeting.meeting import Stage
from dialogs.sitting.facts import Purged


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
    chosen = await choose(database, days)
    await purge_unused(database, days)
    return await purge_sittings(database, chosen, days)


async def choose(database: Database, days: int) -> Sequence[Due]:
    """Return the sittings that may be purged, the oldest first: see `bot.store.due_for_purge`."""
    return await database.look(lambda conn: due(conn, days))


async def purge_sittings(database: Database, chosen: Sequence[Due], days: int) -> Sequence[str]:
    """Destroy the words, facts and deliveries of these sittings; give the keys of those that are purged now. The chain of digests stays.

    One transaction a sitting, so that nobody waits long; a crash in between leaves the rest for the next time. A sitting to which
    something has come since it was chosen is left as it is: it is somebody's again. Then the files are cleaned: see `scrub`.
    """
    purged = [one.key for one in chosen if await database.write(lambda conn, one=one: _purge(conn, one, days))]  # type: ignore[misc]  # bound at once
    if not await scrub(database, whole=True):
        await scrub_until_clean(database)
    return purged


async def purge_unused(database: Database, days: int, passing: int | None = None) -> Unused:
    """Destroy what belongs to no sitting and is so many days old. No decision is needed.

    `passing` (None: `days`) is the time of what is of small or passing importance (R-208): deliveries done, what was answered where
    there is no sitting, and who came and went in a chat before anything was set up in it.
    """
    at, soon = await database.write(now), days if passing is None else passing
    before, passed = at - days * DAY, at - soon * DAY
    old = await database.look(lambda conn: unused_personal.antechambers(conn, passed))
    gone = [await database.write(lambda conn, one=one: unused_personal.destroy_antechamber(conn, one)) for one in old]  # type: ignore[misc]  # bound at once
    roads = await database.write(lambda conn: unused_personal.destroy_roads(conn, before))
    boards = await database.write(lambda conn: unused_personal.destroy_boards(conn, before))
    await database.write(lambda conn: unused_personal.destroy_answers(conn, passed))
    await database.write(lambda conn: _forget_sent(conn, soon))
    await scrub(database, whole=True)
    return Unused(gone.count(True), roads, boards)


def _purge(conn: Connection, chosen: Due, days: int) -> bool:
    """Purge one, unless something has come to it since it was chosen; whether it is done."""
    key = chosen.key
    found = chats.lock_of_sitting(conn, key)
    if not still_due(conn, chosen, days):
        return False
    if found is not None:
        chats.grow(conn, replace(found, head=found.head + 1))  # a new head tells every replica to read anew
    for table in (wording, outbox, posted, shown):
        conn.execute(delete(table).where(table.c.sitting == key))
    conn.execute(update(journal).where(journal.c.sitting == key).values(body=None, salt=None))
    conn.execute(update(road).where(road.c.sitting == key).values(sitting=PURGED))
    _mark(conn, key)
    return True


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
    before = now(conn) - max(days, 1) * DAY
    conn.execute(delete(outbox).where(outbox.c.due.is_(None), outbox.c.placed <= before))
