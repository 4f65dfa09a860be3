"""The private roads: the 1:1 conversation with a person, and the sitting that they were last told about."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Final

from sqlalchemy import Connection, Insert, bindparam, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.clock import now
from bot.store.prepared_statements import Hot, OneOf
from bot.store.tables import road as t
from cards.quick_dataclass import quick_dataclass

PURGED: Final = "-"
"""In the place of a sitting's key: that it is purged. Which one it was is not kept."""


@quick_dataclass(frozen=True, slots=True)
class PrivateRoad:
    """A person by wire key, with their Teams id; `chat` is their 1:1 conversation, "" where none is open.

    `closed` is the reason (a code) why none can be opened, "" where nothing stands in the way; `closed_for` are the tenants from
    whose sittings that was tried, with blanks between: another's may have a right that theirs has not. `sitting` is the one
    that they were last told about, or `PURGED`: what they say in private concerns that one. `locale` is their language as Teams last
    gave it, "" where it never did. `at`: when it was last used (microseconds); a purge goes by that.
    """

    person: str
    mri: str
    chat: str = ""
    sitting: str = ""
    closed: str = ""
    locale: str = ""
    at: int = field(default=0, compare=False)
    closed_for: str = ""

    def closed_to(self, tenant: str) -> bool:
        """Whether this tenant has tried it, and it was refused for good."""
        return bool(self.closed) and tenant in self.closed_for.split()

    def refused(self, tenant: str, reason: str) -> "PrivateRoad":
        """Return the road as it is when this tenant has been refused."""
        before = self.closed_for.split() if self.closed else []
        return replace(self, closed=reason, closed_for=" ".join(dict.fromkeys((*before, tenant))))

    def opened(self, chat: str) -> "PrivateRoad":
        """Return the road as it is when a chat is there: what any tenant tried before that says no more."""
        return replace(self, chat=chat, closed="", closed_for="")


def find(conn: Connection, person: str) -> PrivateRoad | None:
    """Return the road to a person by wire key; None if none was ever tried."""
    row = _FIND.one(conn, {"who": person})
    return None if row is None else PrivateRoad(*row)


def open_to(conn: Connection, tenant: str, people: Sequence[str]) -> set[str]:
    """Return those of these people, by wire key, whose 1:1 conversation is open to this tenant."""
    found = [PrivateRoad(*row) for row in _THERE.all(conn, {"people": list(people)})] if people else []
    return {road.person for road in found if not road.closed_to(tenant)}


def counted(conn: Connection) -> Mapping[str, int]:
    """Return to how many people a road was tried, by the reason (a code) why it is closed; "" are those that are open."""
    tried = select(t.c.closed, func.count().label("many")).where(or_(t.c.chat != "", t.c.closed != ""))
    return {row.closed: row.many for row in conn.execute(tried.group_by(t.c.closed)).all()}


def remember(conn: Connection, road: PrivateRoad) -> None:
    """Keep the road as it is now, whoever else keeps it at the same moment."""
    _REMEMBER.run(conn, {name: getattr(road, name) for name in _NAMES} | {"at": now(conn)})


_NAMES = tuple(PrivateRoad.__dataclass_fields__)
_AMONG = OneOf(t.c.person, "people")
_HAVE_A_CHAT = select(*(t.c[name] for name in _NAMES)).where(t.c.chat != "")
_THERE = Hot(_HAVE_A_CHAT.where(_AMONG.on_sqlite), _HAVE_A_CHAT.where(_AMONG.on_postgresql))
_FIND = Hot(select(*(t.c[name] for name in _NAMES)).where(t.c.person == bindparam("who")))


def _upsert(fresh: sqlite.Insert | postgresql.Insert) -> Insert:
    fresh = fresh.values({name: bindparam(name) for name in _NAMES})
    return fresh.on_conflict_do_update(
        index_elements=[t.c.person], set_={name: fresh.excluded[name] for name in _NAMES if name != "person"}
    )


_REMEMBER = Hot(_upsert(sqlite.insert(t)), _upsert(postgresql.insert(t)))
