"""How far behind the courier is, and when it next has something to do."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, Connection, bindparam, func, select

from bot.store.clock import SECOND, now
from bot.store.prepared_statements import Hot
from bot.store.tables import outbox as t

_AT = bindparam("at", type_=BigInteger)
_OLDEST = select(func.min(t.c.due)).where(t.c.due <= _AT)
_COMING = select(func.min(t.c.due)).where(t.c.due > _AT)
_LEASE_ENDS = select(func.min(t.c.claimed_until)).where(
    t.c.due <= _AT, t.c.claimed_until > _AT, t.c.owner != bindparam("owner")
)
# One statement: on PostgreSQL the way over the wire is what costs.
_LOOK = Hot(select(*(one.scalar_subquery() for one in (_OLDEST, _COMING, _LEASE_ENDS))))


@dataclass(frozen=True, slots=True)
class Backlog:
    """`oldest_s`: how many seconds the row that has waited longest is overdue, 0 if none is.

    `next_s`: how many seconds it is until the next row becomes due by itself, or is anybody's since whoever had it died; None if none will.
    """

    oldest_s: float
    next_s: float | None


def look(conn: Connection, owner: str = "", at: int | None = None) -> Backlog:
    """Look at what waits in the outbox, for a courier that is called `owner`; `at` is the database's clock, where that was just asked."""
    at = now(conn) if at is None else at
    ((oldest, coming, lease_ends),) = _LOOK.all(conn, {"at": at, "owner": owner})
    following = [moment for moment in (coming, lease_ends) if moment is not None]
    next_s = (min(following) - at) / SECOND if following else None
    return Backlog(0.0 if oldest is None else (at - oldest) / SECOND, next_s)
