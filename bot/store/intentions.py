"""What must be sent, written down in the transaction of the facts: one row for each key, which can be wanted again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final, TypeAlias

from sqlalchemy import Connection, bindparam, insert, select, update

from bot.store import deliveries
from bot.store.clock import SECOND
from bot.store.delivery_places import Place
from bot.store.prepared_statements import Hot, OneOf
from bot.store.sendables import Sendable
from bot.store.tables import outbox as t
from dialogs.judging.outcome import AskRoster, Show, Tell

Columns: TypeAlias = Mapping[str, Any]

APART_S: Final = 2
"""A card is edited at most once in so many seconds, and always for the last change."""


# Built once: these are on every turn's way.
_NAMES: Final = tuple(column.name for column in t.c)
_ONE_OF: Final = OneOf(t.c.key, "keys")
# In order, so that two who write the same rows never wait for each other.
_ROWS: Final = select(*t.c).order_by(t.c.key).with_for_update()
_KNOWN: Final = Hot(_ROWS.where(_ONE_OF.on_sqlite), _ROWS.where(_ONE_OF.on_postgresql))
# Nearly always it is one card: found by itself in half the time.
_KNOWN_ONE: Final = Hot(_ROWS.where(t.c.key == bindparam("wanted_key")))
_CHANGING: Final = ("wanted", "dead", "expires", "placed", "tries", "due", "body", "lane", "line")
_INSERT: Final = Hot(insert(t).values({name: bindparam(name) for name in _NAMES if name != "id"}))
_AGAIN: Final = Hot(update(t).where(t.c.id == bindparam("row")).values({name: bindparam(name) for name in _CHANGING}))


def put(conn: Connection, chat: str, sitting: str, wanted: Iterable[Sendable], at: int) -> None:
    """Write intentions down, unique by key, at `at`.

    A `Show` of a known slot means that its card is to be drawn again; a `Wake` of a known name replaces the time;
    asking for a roster again asks again; a `Tell` or an `Answer` that is known does nothing.
    """
    places: dict[str, tuple[Place, Sendable]] = {}
    before: Sendable | None = None
    for what in wanted:
        if what is before:  # the one card that everybody's answers of the batch ask for
            continue
        before = what
        where = deliveries.place(what, chat, sitting)
        former = places.get(where.key)
        if former is None:
            places[where.key] = where, what
        elif not where.once:
            whole = merged(former[1], what)
            places[where.key] = deliveries.place(whole, chat, sitting), whole
    if not places:
        return
    known = {row["key"]: row for row in map(named, _rows(conn, list(places)))}
    fresh = [_fresh(where, what, chat, sitting, at) for key, (where, what) in places.items() if key not in known]
    if fresh:
        _INSERT.run(conn, *fresh)
    again = [
        _again(row, *places[key], at)
        for key, row in known.items()
        if not (places[key][0].once or _covered(row, *places[key], at))
    ]
    if again:
        _AGAIN.run(conn, *again)


def _rows(conn: Connection, keys: list[str]) -> Sequence[Sequence[Any]]:
    """Return the rows of these keys, and keep others from writing them."""
    return _KNOWN_ONE.all(conn, {"wanted_key": keys[0]}) if len(keys) == 1 else _KNOWN.all(conn, {"keys": keys})


def named(row: Sequence[Any]) -> Columns:
    """Return a row of the outbox by its columns' names."""
    return dict(zip(_NAMES, row, strict=True))


def merged(former: Sendable | None, what: Sendable) -> Sendable:
    """Remember that a card must be posted anew until that is done, whatever it shows by then; and that it passes the others."""
    moved = _moved(former, what)
    passes = isinstance(former, Show | Tell) and former.guards
    return replace(moved, guards=True) if passes and isinstance(moved, Show | Tell) else moved


def _moved(former: Sendable | None, what: Sendable) -> Sendable:
    if isinstance(what, Show) and isinstance(former, Show) and former.anew:
        if not what.anew:
            return replace(what, anew=True, not_within_s=former.not_within_s, leaves=former.leaves)
        # The card that stands is the one from before both.
        return replace(what, not_within_s=min(what.not_within_s, former.not_within_s), leaves=former.leaves)
    if isinstance(what, Tell) and isinstance(former, Tell) and former.anew:
        return replace(what, anew=True, leaves=former.leaves)
    return what


def first_now(former: Sendable, what: Sendable) -> bool:
    """Whether a card that had its place among the others passes them from now on."""
    return isinstance(what, Show | Tell) and what.guards and isinstance(former, Show | Tell) and not former.guards


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


def _covered(row: Columns, where: Place, what: Sendable, at: int) -> bool:
    """Whether the card waits to be drawn, asked for in these very seconds: then it will show this, too.

    A hundred answers at once would otherwise write the same row a hundred times. So would they while the card waits to be
    posted anew, which a change does not ask for and does not take back.
    """
    waits = row["due"] is not None and row["claimed_until"] <= at
    lately = row["expires"] > at + (where.expires_s - APART_S) * SECOND
    if not (isinstance(what, Show | Tell) and deliveries.is_card(what) and waits and lately):
        return False
    if what.anew and row["due"] > at:
        return False  # a step of the meeting is not kept waiting
    return _says(row["kind"], row["body"], what)


@lru_cache(maxsize=1024)  # one and the same card is asked for by one answer after the other
def _says(kind: str, body: str, what: Sendable) -> bool:
    """Whether the row says already all that it would say with `what` as well."""
    former = deliveries.from_json(kind, body)
    # As they stand in a row: how long it is tried does not.
    return deliveries.to_json(former) == deliveries.to_json(merged(former, what))


def _again(row: Columns, where: Place, what: Sendable, at: int) -> dict[str, Any]:
    """Return what changes in a known row: it wants one thing more, and waits again if it did not."""
    waits, in_flight = row["due"] is not None, row["claimed_until"] > at
    due = row["due"] if waits else max(at, row["sent_at"] + APART_S * SECOND)
    if isinstance(what, Show | Tell) and what.anew and not row["tries"]:
        due = at  # a step of the meeting is not kept waiting, as edits are
    # What is in flight posts the new card that was asked for; if it fails, `later` asks for it again.
    kept = deliveries.from_json(row["kind"], row["body"])
    whole = merged(kept if waits and not in_flight else None, what)
    there = deliveries.place(whole, row["chat"], row["sitting"])
    if first_now(kept, whole):
        due = at  # what held up the card as it was holds up nothing that guards
    return {
        "row": row["id"],
        "wanted": row["wanted"] + 1,
        "dead": "",
        "expires": max(at + where.expires_s * SECOND, row["expires"] if waits else 0),
        # A wake waits from now on: how long is told by its two times (`clock_set_back.py`).
        "placed": row["placed"] if waits and row["kind"] != "wake" else at,
        # Who is in the chat may be another by now: it is asked as if for the first time, however seldom it came to be.
        "tries": row["tries"] if waits and not isinstance(what, AskRoster) else 0,
        "due": due if deliveries.is_card(what) else at + where.after_s * SECOND,
        "body": deliveries.to_json(whole),
        "lane": there.lane,
        "line": there.line,
    }
