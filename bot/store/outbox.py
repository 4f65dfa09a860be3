"""The outbox: what must be sent, written in the transaction of the facts and claimed afterwards by the courier.

All functions run inside a transaction of `Store.write`; times are microseconds by the database's clock.
A row waits while its `due` is set. It is claimed for a lease, and then ends as `done`, `later` or `dead`; a claim whose
lease has passed is anybody's again, so a crash costs at most a twin.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

from sqlalchemy import (
    BigInteger,
    Connection,
    Integer,
    Select,
    Update,
    and_,
    bindparam,
    case,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
    update,
)

from bot.store import deliveries
from bot.store.clock import SECOND, now
from bot.store.deliveries import Answer, Place, Sendable
from bot.store.hot import Hot
from bot.store.tables import outbox as t
from dialogs.outcome import Show

__all__ = ["APART_S", "Answer", "Row", "claim", "count", "dead", "done", "later", "put", "release"]

_Columns: TypeAlias = Mapping[str, Any]

APART_S: Final = 2
"""A card is edited at most once in so many seconds, and always for the last change."""


# Built once: these are on every turn's way.
_NAMES: Final = tuple(column.name for column in t.c)
_KNOWN: Final = Hot(select(*t.c).where(t.c.key == bindparam("wanted_key")).with_for_update())
_CHANGING: Final = ("wanted", "dead", "expires", "placed", "tries", "due", "body")
_INSERT: Final = Hot(insert(t).values({name: bindparam(name) for name in _NAMES if name != "id"}))
_AGAIN: Final = Hot(update(t).where(t.c.id == bindparam("row")).values({name: bindparam(name) for name in _CHANGING}))


@dataclass(frozen=True, slots=True)
class Row:
    """A claimed row. `what` is the delivery itself; `tries` counts the attempts that failed before.

    `expired`: it grew old before it could be sent. Do not send it: say `NotDelivered`, then `dead(…, "expired")`.
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


def put(conn: Connection, chat: str, sitting: str, wanted: Iterable[Sendable], at: int) -> None:
    """Write intentions down, unique by key, at `at`.

    A `Show` of a known slot means that its card is to be drawn again; a `Wake` of a known name replaces the hour;
    asking for a roster again asks again; a `Tell` or an `Answer` that is known does nothing.
    """
    places: dict[str, tuple[Place, Sendable]] = {}
    for what in wanted:
        where = deliveries.place(what, chat, sitting)
        former = places.get(where.key)
        if former is None or not where.once:
            places[where.key] = where, _merged(former[1] if former else None, what)
    if not places:
        return
    # Nearly always it is one card; in order, so that two who write the same rows never wait for each other.
    found = (_KNOWN.one(conn, {"wanted_key": key}) for key in sorted(places))
    known = {row["key"]: row for row in (_named(one) for one in found if one is not None)}
    fresh = [_fresh(where, what, chat, sitting, at) for key, (where, what) in places.items() if key not in known]
    if fresh:
        _INSERT.run(conn, *fresh)
    again = [_again(row, *places[key], at) for key, row in known.items() if not places[key][0].once]
    if again:
        _AGAIN.run(conn, *again)


def _named(row: Sequence[Any]) -> _Columns:
    return dict(zip(_NAMES, row, strict=True))


def _merged(former: Sendable | None, what: Sendable) -> Sendable:
    """Keep that a card is to be posted anew until it is, whatever it shows by then."""
    if isinstance(what, Show) and isinstance(former, Show) and former.anew and not what.anew:
        return replace(what, anew=True, not_within_s=former.not_within_s)
    return what


def _fresh(where: Place, what: Sendable, chat: str, sitting: str, at: int) -> dict[str, Any]:
    return {
        "key": where.key,
        "chat": chat,
        "sitting": sitting,
        "kind": where.kind,
        "lane": where.lane,
        "line": where.line,
        "body": deliveries.to_json(what),
        "wanted": 1,
        "done": 0,
        "placed": at,
        "due": at + where.after_s * SECOND,
        "expires": at + where.expires_s * SECOND,
        "sent_at": 0,
        "claimed_until": 0,
        "owner": "",
        "tries": 0,
        "dead": "",
    }


def _again(row: _Columns, where: Place, what: Sendable, at: int) -> dict[str, Any]:
    """Give what changes in a known row: it wants one thing more, and waits again if it did not."""
    waits, in_flight = row["due"] is not None, row["claimed_until"] > at
    due = row["due"] if waits else max(at, row["sent_at"] + APART_S * SECOND)
    # What is in flight posts the new card that was asked for; if it fails, `later` asks for it again.
    former = deliveries.from_json(row["kind"], row["body"]) if waits and not in_flight else None
    return {
        "row": row["id"],
        "wanted": row["wanted"] + 1,
        "dead": "",
        "expires": at + where.expires_s * SECOND,
        "placed": row["placed"] if waits else at,
        "tries": row["tries"] if waits else 0,
        "due": due if isinstance(what, Show) else at + where.after_s * SECOND,
        "body": deliveries.to_json(_merged(former, what)),
    }


def _due() -> Select[Any]:
    """Give the query for rows to claim: of each line the eldest, if nothing of the line is in flight or tried again."""
    at, o = bindparam("at", type_=BigInteger), t.alias()
    elder = tuple_(o.c.placed, o.c.id) < tuple_(t.c.placed, t.c.id)
    in_the_way = or_(o.c.claimed_until > at, and_(or_(o.c.due <= at, o.c.tries > 0), elder))
    blocked = select(literal(1)).where(o.c.line == t.c.line, o.c.due.is_not(None), o.c.id != t.c.id, in_the_way)
    first = case((t.c.lane == "alarm", 0), else_=1)
    # What a newer version put there is left to the newer version.
    ours = or_(*(t.c.kind == kind for kind in sorted(deliveries.KINDS)))
    return (
        select(*t.c)
        .where(t.c.due <= at, t.c.claimed_until <= at, ours, ~blocked.correlate(t).exists())
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


def claim(conn: Connection, owner: str, lease_s: int, limit: int) -> list[Row]:
    """Take up to `limit` rows that are due, alarms first, for `lease_s` seconds. Nobody else gets them meanwhile.

    Of the rows of one line only the eldest is given, and none while another of that line is in flight or waits for
    another try, so that the order in a room and for a person is kept.
    """
    at = now(conn)
    rows = [_named(row) for row in _DUE.all(conn, {"at": at, "most": limit})]
    if rows:
        mine = {"owner": owner, "claimed_until": at + lease_s * SECOND}
        _CLAIM.run(conn, *({"row": row["id"], **mine} for row in rows))
    return [_row(row, owner, at) for row in rows]


def _row(row: _Columns, owner: str, at: int) -> Row:
    what = deliveries.from_json(row["kind"], row["body"])
    same = {key: row[key] for key in ("id", "kind", "chat", "sitting", "wanted", "tries")}
    return Row(**same, what=what, owner=owner, expired=row["expires"] <= at)


_FREE: Final[Mapping[str, Any]] = {"owner": "", "claimed_until": 0}


def done(conn: Connection, row: Row) -> None:
    """Say that the row was carried out. If something newer is wanted by now it waits again, a card at its distance."""
    at = now(conn)
    rest = at + APART_S * SECOND if isinstance(row.what, Show) else 0
    _DONE.run(conn, {"row": row.id, "by": row.owner, "seen": row.wanted, "rest": rest, "now": at})


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


def later(conn: Connection, row: Row, after_s: float) -> None:
    """Try the row again after so many seconds; what stands behind it in its line waits too.

    One that grows old before that is due when it does, so that nobody hears late that it was not delivered.
    """
    at = now(conn) + round(after_s * SECOND)
    due = case((t.c.expires < at, t.c.expires), else_=at)
    values: dict[str, Any] = {"due": due, "tries": row.tries + 1, **_FREE}
    if isinstance(row.what, Show) and row.what.anew:
        body = conn.execute(select(t.c.body).where(t.c.id == row.id).with_for_update()).scalar_one()
        values["body"] = deliveries.to_json(_merged(row.what, deliveries.from_json(row.kind, body)))
    conn.execute(update(t).where(t.c.id == row.id, t.c.owner == row.owner).values(values))


def dead(conn: Connection, row: Row, reason: str) -> None:
    """Give the row up, for a reason (a code). If something newer is wanted meanwhile that is tried by itself."""
    newer = t.c.wanted > row.wanted
    due, why = case((newer, t.c.due), else_=None), case((newer, ""), else_=reason)
    values = {"due": due, "dead": why, "done": row.wanted, "tries": 0, **_FREE}
    conn.execute(update(t).where(t.c.id == row.id, t.c.owner == row.owner).values(values))


def release(conn: Connection, owner: str, ids: Sequence[int] | None = None) -> None:
    """Let go of what `owner` holds (or of these rows of it) without counting a try: anybody may take it at once."""
    held = update(t).where(t.c.owner == owner, t.c.claimed_until > 0)
    conn.execute((held if ids is None else held.where(t.c.id.in_(list(ids)))).values(_FREE))


def count(conn: Connection) -> Mapping[str, int]:
    """How many rows of each kind wait now."""
    query = select(t.c.kind, func.count()).where(t.c.due.is_not(None)).group_by(t.c.kind)
    return {row[0]: row[1] for row in conn.execute(query)}
