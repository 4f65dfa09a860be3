"""The sittings of a chat: where each stands, without reading its journal."""

from typing import Any, Final

from sqlalchemy import Connection, Select, and_, bindparam, insert, or_, select, update

from bot.store.prepared_statements import Hot
from bot.store.tables import sitting as t
from cards.quick_dataclass import quick_dataclass
from dialogs.meeting.meeting import LIVE, Meeting, Stage
from dialogs.meeting.quick_replace import changed

CLAIMED: Final = "claimed"
"""The stage of a sitting that is prepared, and not yet approved by anybody who may."""


@quick_dataclass(frozen=True)  # no slots: see `dialogs.meeting.quick_replace`
class Sitting:
    """A sitting's row. `seq` and `digest` are the last entry's; `stage` is a `dialogs.meeting.meeting.Stage`, or `CLAIMED`.

    Times are microseconds; `closed_at` is 0 while it isn't closed, `purged_at` until its words and bodies are gone.
    """

    key: str
    chat: str
    stage: str
    seq: int
    digest: bytes
    made_at: int
    closed_at: int = 0
    purged_at: int = 0
    board: str = ""
    profile: str = ""


def placed(sitting: Sitting, meeting: Meeting, at: int) -> Sitting:
    """Return the row with what can be read off the meeting; `at` is when it is so, in microseconds."""
    waits = meeting.stage is Stage.PREPARED and not meeting.admitted
    stage = CLAIMED if waits else meeting.stage
    if (sitting.stage, sitting.board, sitting.profile) == (stage, meeting.board, meeting.profile):
        return sitting
    closed_at = (sitting.closed_at or at) if meeting.stage is Stage.CLOSED else 0
    return changed(sitting, stage=str(stage), board=meeting.board, profile=meeting.profile, closed_at=closed_at)


_NAMES = tuple(Sitting.__dataclass_fields__)
_COLUMNS = tuple(t.c[name] for name in _NAMES)
# Built once: this is on every turn's way. The key and the chat of a sitting never change.
_CHANGING = tuple(name for name in _NAMES if name not in {"key", "chat"})
_SAVE = Hot(update(t).where(t.c.key == bindparam("sitting")).values({name: bindparam(name) for name in _CHANGING}))
_GO_ON = Hot(update(t).where(t.c.key == bindparam("sitting")).values(seq=bindparam("seq"), digest=bindparam("digest")))
_FIND = Hot(select(*_COLUMNS).where(t.c.key == bindparam("sitting")))


def of_chat(conn: Connection, chat: str) -> list[Sitting]:
    """Return a chat's sittings, the oldest first."""
    query = select(*_COLUMNS).where(t.c.chat == chat).order_by(t.c.made_at, t.c.key)
    return [Sitting(*row) for row in conn.execute(query)]


def find(conn: Connection, key: str) -> Sitting | None:
    """Return the sitting; None if there is none with this key."""
    row = _FIND.one(conn, {"sitting": key})
    return None if row is None else Sitting(*row)


def goes_on(conn: Connection, key: str) -> bool:
    """Whether the sitting has begun and is not closed."""
    row = find(conn, key)
    return row is not None and row.stage in LIVE


def elsewhere(conn: Connection, chat: str, since: int) -> list[Sitting]:
    """Return the sittings of other chats, in every tenant, that go on or were closed after `since` (microseconds), the oldest first."""
    return [Sitting(*row) for row in conn.execute(going_or_closed(chat, since))]


def going_or_closed(chat: str, since: int) -> Select[Any]:
    """Return the query of `elsewhere`: it finds them by when they were closed, and reads none that was closed before."""
    going = and_(t.c.closed_at == 0, t.c.stage.in_([one.value for one in LIVE]))
    query = select(*_COLUMNS).where(t.c.chat != chat, or_(going, t.c.closed_at > since))
    return query.where(t.c.purged_at == 0).order_by(t.c.made_at, t.c.key)


def prepared(conn: Connection, since: int) -> list[Sitting]:
    """Return the sittings, in every tenant, that wait to be opened and were made after `since` (microseconds), the oldest first."""
    query = select(*_COLUMNS).where(t.c.closed_at == 0, t.c.made_at > since)
    waiting = query.where(t.c.stage == Stage.PREPARED.value, t.c.purged_at == 0)
    return [Sitting(*row) for row in conn.execute(waiting.order_by(t.c.made_at, t.c.key))]


def unfinished(conn: Connection) -> list[Sitting]:
    """Return the sittings, in every tenant, that are set up and not closed, the oldest first."""
    query = select(*_COLUMNS).where(t.c.closed_at == 0, t.c.purged_at == 0)
    return [Sitting(*row) for row in conn.execute(query.order_by(t.c.made_at, t.c.key))]


def every(conn: Connection) -> list[str]:
    """Return the keys of all sittings, the oldest first."""
    return list(conn.execute(select(t.c.key).order_by(t.c.made_at, t.c.key)).scalars())


def add(conn: Connection, sitting: Sitting) -> None:
    """Write a sitting that was not there."""
    conn.execute(insert(t), {name: getattr(sitting, name) for name in _NAMES})


def save(conn: Connection, sitting: Sitting) -> None:
    """Keep where the sitting stands now."""
    _SAVE.run(conn, {"sitting": sitting.key} | {name: getattr(sitting, name) for name in _CHANGING})


def go_on(conn: Connection, sitting: Sitting) -> None:
    """Keep where the journal ends now, of a sitting whose row has not changed otherwise."""
    _GO_ON.run(conn, {"sitting": sitting.key, "seq": sitting.seq, "digest": sitting.digest})
