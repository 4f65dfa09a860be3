"""The outbox: what must be sent, written in the transaction of the facts and claimed afterwards by the courier.

All functions run inside a transaction of `Database.write`; times are microseconds by the database's clock.
A row waits while its `due` is set. It is claimed for a lease, and then ends as `done`, `later` or `dead`; a claim whose
lease has passed is anybody's again, so a crash costs at most a twin.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Connection,
    Integer,
    Select,
    Update,
    and_,
    bindparam,
    case,
    literal,
    or_,
    select,
    tuple_,
    update,
)

from bot.store import deliveries
from bot.store.clock import SECOND, now
from bot.store.clock_leaps import NO_LEAPS, Leaps
from bot.store.intentions import APART_S, Columns, first_now, merged, named, put
from bot.store.prepared_statements import Hot, OneOf
from bot.store.sendables import LaterReply, Sendable
from bot.store.tables import outbox as t
from cards.quick_dataclass import quick_dataclass

__all__ = ["APART_S", "Claimed", "LaterReply", "claim", "dead", "done", "later", "put", "release", "renew", "waiting"]


@quick_dataclass(frozen=True, slots=True)
class Claimed:
    """A claimed row. `what` is the delivery itself; `tries` counts the attempts that failed before.

    `placed`: when it was asked for, as the clock has it now. `expired`: it grew old before it could be sent. Do not send it: say `NotDelivered`, then `dead(…, "expired")`.
    """

    id: int
    kind: str
    chat: str
    sitting: str
    what: Sendable
    wanted: int
    tries: int
    owner: str
    expired: bool = False
    placed: int = 0


_BOUNDS: Final = ("at", "free_at", "before", "woken_at")


def _due() -> Select[Any]:
    """Return the query for rows to claim: of each line the oldest, if nothing of the line is in flight or tried again."""
    at, free_at, before, woken_at = (bindparam(name, type_=BigInteger) for name in _BOUNDS)
    o = t.alias()
    older = tuple_(o.c.placed, o.c.id) < tuple_(t.c.placed, t.c.id)
    not_early = or_(t.c.kind != "wake", t.c.placed > before, t.c.due <= woken_at)
    in_the_way = or_(o.c.claimed_until > free_at, and_(or_(o.c.due <= at, o.c.tries > 0), older))
    blocked = select(literal(1)).where(o.c.line == t.c.line, o.c.due.is_not(None), o.c.id != t.c.id, in_the_way)
    first = case((t.c.lane == "alarm", 0), (t.c.lane == "talk", 2), else_=1)
    # What a newer version put there is left to the newer version.
    ours = or_(*(t.c.kind == kind for kind in sorted(deliveries.KINDS)))
    return (
        select(*t.c)
        .where(t.c.due <= at, not_early, t.c.claimed_until <= free_at, ours, ~blocked.correlate(t).exists())
        .order_by(first, t.c.placed, t.c.id)
        .limit(bindparam("most", type_=Integer))
        .with_for_update(skip_locked=True)
    )


_DUE: Final = Hot(_due())  # Building it takes longer than asking it.
_CLAIM: Final = Hot(
    update(t)
    .where(t.c.id == bindparam("row"))
    .values(owner=bindparam("owner"), claimed_until=bindparam("claimed_until"))
)


@dataclass(frozen=True, slots=True)
class UnderWay:
    """What an owner is at work with: the rows' ids, and how many more of a kind it takes, where that kind has a share.

    `leaps`: what it has seen of the database's clock going forward.
    """

    rows: Collection[int] = ()
    shares: Mapping[str, int] = field(default_factory=dict)
    leaps: Leaps = NO_LEAPS


_NOTHING: Final = UnderWay()


def claim(conn: Connection, owner: str, lease_s: float, limit: int, under_way: UnderWay = _NOTHING) -> list[Claimed]:
    """Take up to `limit` rows that are due, alarms first and talk last, for `lease_s` seconds. Nobody else gets them meanwhile.

    Of the rows of one line only the oldest is claimed, and none while another of that line is in flight or waits for
    another try, so that the order in a room and for a person is kept. What the owner is at work with is left alone, though its
    lease may have passed while the database was out of reach.
    """
    at, leaps = now(conn), under_way.leaps
    found = _DUE.all(conn, {"at": at, "most": limit, **leaps.bounds(at)})
    rows = _within([named(row) for row in found], under_way)
    if rows:
        mine = {"owner": owner, "claimed_until": at + round(lease_s * SECOND)}
        _CLAIM.run(conn, *({"row": row["id"], **mine} for row in rows))
    return [_row(row, owner, at, leaps.over(row["placed"])) for row in rows]


def _within(rows: Sequence[Columns], under_way: UnderWay) -> list[Columns]:
    left, found = dict(under_way.shares), []
    for row in rows:
        if row["id"] not in under_way.rows and left.get(row["kind"], 1):
            left[row["kind"]] = left.get(row["kind"], len(rows) + 1) - 1
            found.append(row)
    return found


def renew(conn: Connection, owner: str, lease_s: float) -> None:
    """Hold for `lease_s` more seconds what `owner` is at work with. What is being settled just now is left as it is."""
    _RENEW.run(conn, {"by": owner, "claimed_until": now(conn) + round(lease_s * SECOND)})


# It waits for nobody's lock: so it stands in no circle of those that wait for each other.
_HELD: Final = (
    select(t.c.id).where(t.c.owner == bindparam("by"), t.c.claimed_until > 0).with_for_update(skip_locked=True)
)
_RENEW: Final = Hot(update(t).where(t.c.id.in_(_HELD)).values(claimed_until=bindparam("claimed_until")))


def waiting(conn: Connection, keys: Sequence[str]) -> set[str]:
    """Return those of the keys whose rows wait, or are being carried out."""
    return {row[0] for row in _WAITING.all(conn, {"keys": list(keys)})} if keys else set()


_AMONG: Final = OneOf(t.c.key, "keys")
_WAITS: Final = select(t.c.key).where(t.c.due.is_not(None))
_WAITING: Final = Hot(_WAITS.where(_AMONG.on_sqlite), _WAITS.where(_AMONG.on_postgresql))


def _row(row: Columns, owner: str, at: int, leapt: int) -> Claimed:
    what = deliveries.from_json(row["kind"], row["body"])
    same = {key: row[key] for key in ("id", "kind", "chat", "sitting", "wanted", "tries")}
    old = row["expires"] <= at - leapt
    return Claimed(**same, what=what, owner=owner, expired=old, placed=row["placed"] + leapt)


_FREE: Final[Mapping[str, Any]] = {"owner": "", "claimed_until": 0}


def done(conn: Connection, row: Claimed) -> bool:
    """Say that the row was carried out; False where it was no longer the owner's. If something newer is wanted by now it waits again, a card at its distance."""
    at = now(conn)
    rest = at + APART_S * SECOND if deliveries.is_card(row.what) else 0
    return _DONE.changed(conn, {"row": row.id, "by": row.owner, "seen": row.wanted, "rest": rest, "now": at}) > 0


def _done() -> Update:
    rest = bindparam("rest", type_=BigInteger)
    # Written out, since the larger of two is `max` in SQLite and `greatest` in PostgreSQL.
    due = case((t.c.due > rest, t.c.due), else_=rest)
    values = {
        "done": bindparam("seen"),
        "sent_at": bindparam("now"),
        "tries": 0,
        "due": case((t.c.wanted > bindparam("seen"), due), else_=None),
        **_FREE,
    }
    return update(t).where(t.c.id == bindparam("row"), t.c.owner == bindparam("by")).values(values)


_DONE: Final = Hot(_done())


def later(conn: Connection, row: Claimed, after_s: float) -> bool:
    """Try the row again after so many seconds; what stands behind it in its line waits too. False as in `done`.

    One that grows old before that is due when it does, so that nobody hears late that it was not delivered.
    """
    if deliveries.is_card(row.what):
        (body,) = _BODY.all(conn, {"row": row.id})[0]
        kept = deliveries.from_json(row.kind, body)
        # What held it up as an edit holds up nothing that guards.
        after_s = 0.0 if first_now(row.what, kept) else after_s
        asked = merged(row.what, kept)
        there = deliveries.place(asked, row.chat, row.sitting)
        where = {"lane": there.lane, "line": there.line}
        _ASK_ANEW.run(conn, {"row": row.id, "by": row.owner, "asked": deliveries.to_json(asked), **where})
    at = now(conn)
    then = at + round(after_s * SECOND)
    return _LATER.changed(conn, {"row": row.id, "by": row.owner, "then": then, "now": at, "failed": row.tries + 1}) > 0


_BODY: Final = Hot(select(t.c.body).where(t.c.id == bindparam("row")).with_for_update())
_ASK_ANEW: Final = Hot(
    update(t)
    .where(t.c.id == bindparam("row"), t.c.owner == bindparam("by"))
    .values(body=bindparam("asked"), lane=bindparam("lane"), line=bindparam("line"))
)


def _later() -> Update:
    then = bindparam("then", type_=BigInteger)
    soon = case((and_(t.c.expires < then, t.c.expires > bindparam("now", type_=BigInteger)), t.c.expires), else_=then)
    values = {"due": soon, "tries": bindparam("failed"), **_FREE}
    return update(t).where(t.c.id == bindparam("row"), t.c.owner == bindparam("by")).values(values)


_LATER: Final = Hot(_later())


def dead(conn: Connection, row: Claimed, reason: str) -> bool:
    """Abandon the row, for a reason (a code); False as in `done`. If something newer is wanted meanwhile that is tried by itself."""
    newer = t.c.wanted > row.wanted
    due, why = case((newer, t.c.due), else_=None), case((newer, ""), else_=reason)
    values = {"due": due, "dead": why, "done": row.wanted, "tries": 0, **_FREE}
    return conn.execute(update(t).where(t.c.id == row.id, t.c.owner == row.owner).values(values)).rowcount > 0


def release(conn: Connection, owner: str, ids: Sequence[int] | None = None) -> None:
    """Let go of what `owner` holds (or of these rows of it) without counting a try: anybody may take it at once."""
    held = update(t).where(t.c.owner == owner, t.c.claimed_until > 0)
    conn.execute((held if ids is None else held.where(t.c.id.in_(list(ids)))).values(_FREE))


def release_all(conn: Connection) -> None:
    """Let go of what anybody holds, without counting a try: for a store whose only process has just started."""
    conn.execute(update(t).where(t.c.claimed_until > 0).values(_FREE))
