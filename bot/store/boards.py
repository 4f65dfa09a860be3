"""The people of each board as its last sitting left them, so that the next one need not be typed again."""

from collections.abc import Sequence
from dataclasses import fields

import orjson
from sqlalchemy import Connection, delete, insert, select

from bot.store.tables import board as t
from dialogs.remembered import Remembered

_FIELDS = tuple(field.name for field in fields(Remembered))


def recall(conn: Connection, tenant: str, board: str) -> tuple[Remembered, ...]:
    """Return the people kept for the board; nobody if it is new."""
    text = conn.execute(select(t.c.people).where(t.c.tenant == tenant, t.c.name == board)).scalar_one_or_none()
    return tuple(Remembered(**row) for row in orjson.loads(text)) if text else ()


def remember(conn: Connection, tenant: str, board: str, people: Sequence[Remembered]) -> None:
    """Keep these people for the board's next sitting, in place of those kept before."""
    text = orjson.dumps([{name: getattr(person, name) for name in _FIELDS} for person in people]).decode()
    conn.execute(delete(t).where(t.c.tenant == tenant, t.c.name == board))
    conn.execute(insert(t).values(tenant=tenant, name=board, people=text))
