"""The people of each board as a sitting left them: each secretary's own, so that nobody else can change or have them.

A board's name is typed freely, and anybody can hold a meeting in a board's name. So what is remembered belongs to the
secretary who kept it. Only somebody whom the operator has listed, and who has nothing of their own, gets what another
one listed has kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import orjson
from sqlalchemy import Connection, delete, insert, select

from bot.store.clock import now
from bot.store.tables import board_memory as t
from dialogs.said.remembered import Remembered

_FIELDS = tuple(field.name for field in fields(Remembered))


@dataclass(frozen=True, slots=True)
class BoardOwner:
    """A secretary by object id; `listed`: one of those whom the operator lets set up sittings."""

    tenant: str
    object_id: str
    listed: bool = False


def recall(conn: Connection, owner: BoardOwner, board: str) -> tuple[Remembered, ...]:
    """Return the people that this secretary may have back for the board; nobody where there are none."""
    boards = select(t.c.people).where(t.c.tenant == owner.tenant, t.c.name == board)
    text = conn.execute(boards.where(t.c.owner == owner.object_id)).scalar_one_or_none()
    if text is None and owner.listed:
        text = conn.execute(boards.where(t.c.listed).order_by(t.c.at.desc()).limit(1)).scalar_one_or_none()
    return tuple(Remembered(**row) for row in orjson.loads(text)) if text else ()


def remember(conn: Connection, owner: BoardOwner, board: str, people: Sequence[Remembered]) -> None:
    """Keep these people for this secretary's next sitting of the board, in place of those that they kept before."""
    text = orjson.dumps([{name: getattr(person, name) for name in _FIELDS} for person in people]).decode()
    mine = (t.c.tenant == owner.tenant, t.c.owner == owner.object_id, t.c.name == board)
    conn.execute(delete(t).where(*mine))
    row = {"tenant": owner.tenant, "owner": owner.object_id, "name": board, "people": text, "listed": owner.listed}
    conn.execute(insert(t).values(**row, at=now(conn)))
