"""How often each person without the right asked lately to set a sitting up; nothing of what they wrote is kept."""

from typing import Final

from sqlalchemy import Connection, delete, func, insert, select

from bot.store.tables import claim as t

_LATELY_US: Final = 3600 * 1_000_000


def lately(conn: Connection, person: str, at: int) -> int:
    """Return how many times the person (wire key) asked within the 60 minutes before `at` (microseconds)."""
    query = select(func.count()).select_from(t).where(t.c.person == person, t.c.at > at - _LATELY_US)
    return int(conn.execute(query).scalar_one())


def note(conn: Connection, person: str, at: int) -> None:
    """Count one more. What is older than 60 minutes is forgotten, whoever asked."""
    conn.execute(delete(t).where(t.c.at <= at - _LATELY_US))
    conn.execute(insert(t).values(person=person, at=at))
