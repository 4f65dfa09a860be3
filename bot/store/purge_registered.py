"""The first stage of a purge: the words of motions that stand in the register. The journal, presence and checks stay for the second (R-206, R-213)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from sqlalchemy import Connection, select

from bot.store import chats, sittings, wordings
from bot.store.clock import microseconds, moment, now
from bot.store.database import Database
from bot.store.due_for_purge import DAY, meeting_of
from bot.store.journal import append, to_body
from bot.store.scrub_deleted import scrub, scrub_until_clean
from bot.store.sittings import Sitting
from bot.store.tables import journal
from bot.store.tables import sitting as t
from dialogs.archive.facts import WordingsPurged
from dialogs.archive.registered_or_waiting import Ripe, ripe, unregistered
from dialogs.journal.entries import DESTROYED, Entry
from dialogs.meeting.meeting import Meeting


@dataclass(frozen=True, slots=True)
class WordsDue:
    """A closed sitting with words whose time has come, and its last entry's number.

    `ripe`: the motions whose words may go; `waits`: those of which nobody has said that they are registered; `profile`: the sitting's ("" : none).
    """

    key: str
    profile: str
    seq: int
    ripe: tuple[Ripe, ...]
    waits: tuple[int, ...]


KeptDays = Callable[[str], int]
"""How many days words are kept under the profile of this name: from when they were registered, or the sitting closed if that was later."""


async def choose_words(database: Database, kept: KeptDays, *, unregistered_too: bool) -> Sequence[WordsDue]:
    """Return the sittings with words that may be purged, or that wait only for the secretary's word; the oldest first."""
    return await database.look(lambda conn: list(_words_due(conn, kept, unregistered_too=unregistered_too)))


async def purge_words(database: Database, chosen: Sequence[WordsDue]) -> Sequence[str]:
    """Destroy the words of the ripe motions; give the keys of the sittings in which that is done, each in a transaction of its own.

    The journal says which they were, with nobody's name, and goes on in the chain. A sitting to which something has come since it was
    chosen is left as it is.
    """
    wanted = [one for one in chosen if one.ripe]
    done = [one.key for one in wanted if await database.write(lambda conn, one=one: _purge(conn, one))]  # type: ignore[misc]  # bound at once
    if done and not await scrub(database, whole=True):
        await scrub_until_clean(database)
    return done


def _words_due(conn: Connection, kept: KeptDays, *, unregistered_too: bool) -> Iterator[WordsDue]:
    at = now(conn)
    closed = select(t.c.key).where(t.c.closed_at > 0, t.c.purged_at == 0).order_by(t.c.closed_at)
    for row in filter(None, (sittings.find(conn, key) for key in conn.execute(closed).scalars().all())):
        before = at - kept(row.profile) * DAY
        if row.closed_at <= before:
            meeting = meeting_of(conn, row)
            goes = tuple(one for one in ripe(meeting) if one.since is None or microseconds(one.since) <= before)
            waits = unregistered(meeting)
            if unregistered_too:
                goes, waits = (*goes, *_anyway(meeting, waits)), ()
            if goes or waits:
                yield WordsDue(row.key, row.profile, row.seq, goes, waits)


def _anyway(meeting: Meeting, motions: Sequence[int]) -> Iterator[Ripe]:
    return (Ripe(x.motion, x.wording, None) for x in meeting.motions if x.motion in motions)


def _purge(conn: Connection, chosen: WordsDue) -> bool:
    """Destroy the words of one sitting, unless something has come to it since it was chosen; whether it is done."""
    found = chats.lock_of_sitting(conn, chosen.key)
    row = sittings.find(conn, chosen.key)
    if row is None or row.purged_at or row.seq != chosen.seq:
        return False
    if found is not None:
        chats.grow(conn, replace(found, head=found.head + 1))  # a new head tells every replica to read anew
    wordings.destroy(conn, chosen.key, [one.wording for one in chosen.ripe])
    sittings.go_on(conn, append(conn, row, [_entry(conn, row, chosen)]))
    return True


def _entry(conn: Connection, row: Sitting, chosen: WordsDue) -> bytes:
    fact = WordingsPurged(tuple(one.motion for one in chosen.ripe))
    gone = tuple((one.wording, DESTROYED) for one in chosen.ripe)
    return to_body(Entry(row.seq + 1, moment(now(conn)), "", "", fact, wordings=gone))


class PurgeStage(Enum):
    """How far a sitting's purge has come: the words of some motions are gone, or all that names anybody."""

    WORDS = "words"
    WHOLE = "whole"


def stage_of(conn: Connection, sitting: str) -> PurgeStage | None:
    """Tell how far the sitting's purge has come; None where nothing was purged. It reads the journal as it stands, whether it is whole or not."""
    row = sittings.find(conn, sitting)
    if row is not None and row.purged_at:
        return PurgeStage.WHOLE
    bodies = conn.execute(select(journal.c.body).where(journal.c.sitting == sitting, journal.c.body.is_not(None)))
    return PurgeStage.WORDS if any(tells_of_words(body) for body in bodies.scalars()) else None


def tells_of_words(body: bytes) -> bool:
    """Whether an entry's body says that words were purged: no word of anybody's stands in a body, so it can be looked for."""
    return f'["{WordingsPurged.__name__}",'.encode() in body
