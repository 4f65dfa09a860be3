"""Which sittings may be purged by their age: judged when they are chosen, and once more when each is locked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, select

from bot.store import sittings
from bot.store.clock import SECOND, microseconds, moment, now
from bot.store.journal import read as journal_of
from bot.store.sittings import Sitting
from bot.store.tables import sitting
from dialogs.archive.registered_or_waiting import undated, unregistered
from dialogs.journal.fold import fold
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.sitting.still_open import SILENCE_S

DAY: Final = 24 * 3600 * SECOND


@dataclass(frozen=True, slots=True)
class Due:
    """A sitting that may be purged by its age: its key, the name of its profile ("" before it has one), and its last entry's number.

    `unregistered`: its motions whose wording is still there and nobody has said is registered (R-205). `undated`: nobody has noted that its decisions have
    legal force (R-213).
    """

    key: str
    profile: str
    seq: int
    unregistered: tuple[int, ...] = ()
    undated: bool = False


def due(conn: Connection, days: int) -> Sequence[Due]:
    """Return the sittings that may be purged, the oldest first.

    Three kinds: closed so many days ago; never begun and so many days old, its day also past (with 0 days: any day); begun,
    never closed and so many days old, silent for 12 hours (the secretary has been asked by then whether it is over).
    """
    found = (sittings.find(conn, key) for key in _by_age(conn, now(conn) - days * DAY))
    return [_as_due(conn, row) for row in found if row is not None and _may_go(conn, row, days)]


def still_due(conn: Connection, chosen: Due, days: int) -> bool:
    """Whether the sitting may go, and nothing has come to it since it was chosen. Asked while its chat is locked."""
    row = sittings.find(conn, chosen.key)
    return row is not None and not row.purged_at and _as_due(conn, row) == chosen and _may_go(conn, row, days)


def _as_due(conn: Connection, row: Sitting) -> Due:
    meeting = meeting_of(conn, row)
    return Due(row.key, row.profile, row.seq, unregistered(meeting), undated(meeting))


def meeting_of(conn: Connection, row: Sitting) -> Meeting:
    """Return the sitting as its journal tells it."""
    return fold(Meeting(key=row.key, chat=row.chat), journal_of(conn, row.key))


def _by_age(conn: Connection, before: int) -> Iterator[str]:
    """Return the keys of those old enough to be looked at: the closed ones first."""
    keys = select(sitting.c.key).where(sitting.c.purged_at == 0)
    closed = keys.where(sitting.c.closed_at > 0, sitting.c.closed_at <= before).order_by(sitting.c.closed_at)
    yield from conn.execute(closed).scalars().all()
    left_open = keys.where(sitting.c.closed_at == 0, sitting.c.made_at <= before, sitting.c.stage != Stage.EMPTY.value)
    yield from conn.execute(left_open.order_by(sitting.c.made_at)).scalars().all()


def _may_go(conn: Connection, row: Sitting, days: int) -> bool:
    at = now(conn)
    before = at - days * DAY
    if row.closed_at:
        return row.closed_at <= before
    entries = journal_of(conn, row.key)
    meeting = fold(Meeting(key=row.key, chat=row.chat), entries)
    if meeting.live:
        return not entries or microseconds(entries[-1].arrived) <= at - SILENCE_S * SECOND
    return days == 0 or meeting.date <= moment(before).date().isoformat()
