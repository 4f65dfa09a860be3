"""The chats, each a lock: whoever holds a chat's row is alone in judging what is said there."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlalchemy.dialects import postgresql

from bot.store.clock import ON_POSTGRESQL, now
from bot.store.prepared_statements import Hot
from bot.store.tables import chat as t
from bot.store.tables import sitting as s
from cards.quick_dataclass import quick_dataclass
from dialogs.said.inbound import Place


@quick_dataclass(frozen=True)  # no slots: see `dialogs.meeting.quick_replace`
class Chat:
    """A chat. `head` grows by one for every entry of its sittings: the same head means that nothing was written.

    `present`: the bot is a member; `heard`: since it became one, a message that did not mention it has reached it.
    `service_url` is where Teams takes what we send there.
    """

    id: str
    tenant: str
    service_url: str
    personal: bool
    present: bool
    heard: bool
    head: int


_COLUMNS = (t.c.id, t.c.tenant, t.c.service_url, t.c.personal, t.c.present, t.c.heard, t.c.head)
# Built once: this is on every turn's way.
_FIND = select(*_COLUMNS).where(t.c.id == bindparam("chat"))
# On PostgreSQL the time comes along, and so costs no way of its own. It is read once the lock is had: a query that locks
# is carried out whole before the one around it looks at its rows.
_LOCK = _FIND.with_for_update()
_WAITED_FOR = _LOCK.cte("locked")
_LOCKED = Hot(_LOCK, select(*_WAITED_FOR.c, ON_POSTGRESQL))
_FOUND = Hot(_FIND)
_FOUND_LOCKED = Hot(_LOCK)
_HELD = Hot(_FIND.with_for_update(read=True))
_CHANGING = ("head", "service_url", "present", "heard")
_SAVE = Hot(update(t).where(t.c.id == bindparam("chat")).values({name: bindparam(name) for name in _CHANGING}))

_GROW = Hot(update(t).where(t.c.id == bindparam("chat")).values(head=bindparam("head")))


def lock(conn: Connection, chat: str, place: Place) -> tuple[Chat, int]:
    """Lock the chat until the transaction ends, and give it with the time by the database's clock.

    One that was never heard of is noted as `place` says. On SQLite the transaction itself is the lock.
    """
    known = {"chat": chat}
    row = _LOCKED.one(conn, known)
    if row is None:
        _note(conn, chat, place)
        row = _LOCKED.all(conn, known)[0]
    *chat_, at = row if conn.dialect.name == "postgresql" else (*row, now(conn))
    return _chat(chat_), at


def _chat(row: Sequence[Any]) -> Chat:
    key, tenant, service_url, personal, present, heard, head = row
    return Chat(key, tenant, service_url, bool(personal), bool(present), bool(heard), head)


def _note(conn: Connection, chat: str, place: Place) -> None:
    values = {"tenant": place.tenant, "service_url": place.service_url, "personal": place.personal}
    # Another replica may note it in the same moment; SQLite has one writer.
    fresh = postgresql.insert(t).on_conflict_do_nothing() if conn.dialect.name == "postgresql" else insert(t)
    conn.execute(fresh.values(id=chat, present=True, head=0, **values))


def newest_of(conn: Connection, tenant: str, most: int) -> tuple[str, ...]:
    """Return the meeting chats of a tenant (lower case) in which the bot is, at most so many, first those whose sittings were set up last."""
    there = (
        select(t.c.id).join(s, s.c.chat == t.c.id).where(func.lower(t.c.tenant) == tenant, t.c.present, ~t.c.personal)
    )
    rows = conn.execute(there.group_by(t.c.id).order_by(func.max(s.c.made_at).desc(), t.c.id).limit(most)).all()
    return tuple(row.id for row in rows)


def find(conn: Connection, chat: str) -> Chat | None:
    """Return the chat without locking it; None if nothing was ever heard from there."""
    row = _FOUND.one(conn, {"chat": chat})
    return None if row is None else _chat(row)


def hold(conn: Connection, chat: str) -> None:
    """Keep the chat from being judged until the transaction ends, so that what is read here is what holds."""
    _HELD.one(conn, {"chat": chat})


def of_sitting(conn: Connection, sitting: str) -> Chat | None:
    """Return the chat that a sitting belongs to; None if there is no such sitting."""
    row = conn.execute(select(*_COLUMNS).join(s, s.c.chat == t.c.id).where(s.c.key == sitting)).one_or_none()
    return None if row is None else Chat(*row)


def lock_of_sitting(conn: Connection, sitting: str) -> Chat | None:
    """Lock the chat that a sitting belongs to, as a turn there does, and give it; None if there is no such sitting."""
    found = of_sitting(conn, sitting)
    row = None if found is None else _FOUND_LOCKED.one(conn, {"chat": found.id})
    return None if row is None else _chat(row)


def save(conn: Connection, chat: Chat) -> None:
    """Keep what may have changed of a locked chat."""
    _SAVE.run(conn, {name: getattr(chat, name) for name in _CHANGING} | {"chat": chat.id})


def grow(conn: Connection, chat: Chat) -> None:
    """Keep the head of a locked chat of which nothing else has changed."""
    _GROW.run(conn, {"chat": chat.id, "head": chat.head})
