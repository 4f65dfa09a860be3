"""Whether a claimed row is still held by whoever claimed it: asked before what changes something outside, and cannot be taken back.

A process may stand still for longer than its claim lasts (a machine that is moved, say). Others have carried the row out
meanwhile, and the meeting has gone on: what the process had in hand is of the past when it wakes.
"""

from sqlalchemy import Connection, select

from bot.store.clock import now
from bot.store.outbox import Claimed
from bot.store.tables import outbox as t


def held(conn: Connection, row: Claimed) -> bool:
    """Whether it is, by the database's clock."""
    ours = (t.c.id == row.id, t.c.owner == row.owner, t.c.claimed_until > now(conn))
    return conn.execute(select(t.c.id).where(*ours)).first() is not None
