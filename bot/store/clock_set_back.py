"""What waits in the outbox when the database's clock was set back: no row waits until the clock is once more where it was.

A clock is set back when it is corrected, or when another server takes over whose clock is behind. Rows bear the time from before
then: a warning that was due at once is due minutes ahead. A row shows it by itself, since nothing is placed in the time to come;
what a row does not show is seen by whoever looks at the clock again and again (`seen`).
"""

from typing import Final

from sqlalchemy import BigInteger, Connection, RowMapping, bindparam, or_, select, update

from bot.store.clock import SECOND
from bot.store.intentions import APART_S
from bot.store.prepared_statements import Hot
from bot.store.tables import outbox as t

_AT: Final = bindparam("at", type_=BigInteger)
_SHOWS: Final = Hot(select(t.c.id).where(t.c.due > _AT, or_(t.c.placed > _AT, t.c.sent_at > _AT)).limit(1))
_TIMES: Final = (t.c.id, t.c.kind, t.c.tries, t.c.placed, t.c.due, t.c.sent_at, t.c.claimed_until)
_AHEAD: Final = (
    select(*_TIMES)
    .where(or_(t.c.due > _AT, t.c.placed > _AT, t.c.sent_at > _AT, t.c.claimed_until > _AT))
    # In the order of `intentions.put`, so that two who write the same rows never wait for each other.
    .order_by(t.c.key)
    .with_for_update()
)


def mend(conn: Connection, at: int, lease_s: float, *, seen: bool) -> None:
    """Let no row wait for the time that the clock was set back by; `at` is what it says now.

    What has no delay of its own is due now, and so is what is to be tried again. A wake waits its own delay from now on, since it must
    not come early. A claim lasts `lease_s` at most: whoever is at work with it renews it.
    """
    if seen or _SHOWS.one(conn, {"at": at}) is not None:
        for row in conn.execute(_AHEAD, {"at": at}).mappings().all():
            times = {
                "placed": min(row["placed"], at),
                "due": _due(row, at, seen=seen),
                "sent_at": min(row["sent_at"], at),
                "claimed_until": min(row["claimed_until"], at + round(lease_s * SECOND)),
            }
            if any(row[name] != time for name, time in times.items()):
                conn.execute(update(t).where(t.c.id == row["id"]).values(times))


def _due(row: RowMapping, at: int, *, seen: bool) -> int | None:
    """When the row is due from now on. What is tried again may rightly wait long: that needs a row that shows it, or who saw it."""
    due: int | None = row["due"]
    if due is None or due <= at:
        return due
    from_before = row["placed"] > at
    if row["tries"]:
        return at if seen or from_before else due
    if row["kind"] == "wake":
        return at + due - row["placed"] if from_before else due
    return at if due > at + APART_S * SECOND else due
