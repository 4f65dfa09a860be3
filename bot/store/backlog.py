"""How far behind the courier is, and when it next has something to do."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, Connection, bindparam, func, select

from bot.store.clock import SECOND, now
from bot.store.prepared_statements import Hot
from bot.store.tables import outbox as t

_AT = bindparam("at", type_=BigInteger)
_OLDEST = Hot(select(func.min(t.c.due)).where(t.c.due <= _AT))
_COMING = Hot(select(func.min(t.c.due)).where(t.c.due > _AT))


@dataclass(frozen=True, slots=True)
class Backlog:
    """`oldest_s`: how many seconds the row that has waited longest is overdue, 0 if none is.

    `next_s`: how many seconds it is until the next row becomes due by itself, None if none will.
    """

    oldest_s: float
    next_s: float | None


def look(conn: Connection) -> Backlog:
    """Look at what waits in the outbox."""
    at = now(conn)
    ((oldest,),) = _OLDEST.all(conn, {"at": at})
    ((coming,),) = _COMING.all(conn, {"at": at})
    next_s = None if coming is None else (coming - at) / SECOND
    return Backlog(0.0 if oldest is None else (at - oldest) / SECOND, next_s)
