"""The private roads: the 1:1 conversation with a person, and the sitting that they were last told about."""

from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.tables import road as t


@dataclass(frozen=True, slots=True)
class Road:
    """A person by wire key, with their Teams id; `chat` is their 1:1 conversation, "" where none is open.

    `closed` is the reason (a code) why none can be opened, "" where nothing stands in the way. `sitting` is the one
    that they were last told about: what they say in private concerns that one. `locale` is their language as Teams last
    gave it, "" where it never did.
    """

    person: str
    mri: str
    chat: str = ""
    sitting: str = ""
    closed: str = ""
    locale: str = ""


def find(conn: Connection, person: str) -> Road | None:
    """Give the road to a person by wire key; None if none was ever tried."""
    row = conn.execute(select(t).where(t.c.person == person)).mappings().one_or_none()
    return None if row is None else Road(**row)


def remember(conn: Connection, road: Road) -> None:
    """Keep the road as it is now, whoever else keeps it at the same moment."""
    values = {name: getattr(road, name) for name in ("person", "mri", "chat", "sitting", "closed", "locale")}
    fresh = (sqlite if conn.dialect.name == "sqlite" else postgresql).insert(t).values(values)
    conn.execute(fresh.on_conflict_do_update(index_elements=[t.c.person], set_=values))
