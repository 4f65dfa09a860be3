"""Whether a claimed row is still held by whoever claimed it: asked before what changes something outside, and cannot be taken back.

A process may stand still for longer than its claim lasts (a machine that is moved, say). Others have carried the row out
meanwhile, and the meeting has gone on: what the process had in hand is of the past when it wakes.
"""

from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, bindparam, select, update

from bot.store import deliveries
from bot.store.clock import SECOND, now
from bot.store.outbox import Claimed
from bot.store.prepared_statements import Hot
from bot.store.sendables import Sendable
from bot.store.tables import outbox as t


class HowHeld(StrEnum):
    """How a claimed row stands."""

    HELD = "held"  # it is the owner's
    NEWER = "newer"  # it is the owner's, and something newer is wanted by now
    LOST = "lost"  # somebody else has it, or has done it


def hold(conn: Connection, row: Claimed, lease_s: float) -> HowHeld:
    """Say how the row stands, and hold it for `lease_s` more seconds where it is the owner's."""
    found = _OWNED.one(conn, {"row": row.id})
    if found is None or found[0] != row.owner:
        return HowHeld.LOST
    _HOLD.run(conn, {"row": row.id, "until": now(conn) + round(lease_s * SECOND)})
    return HowHeld.NEWER if found[1] != row.wanted else HowHeld.HELD


_OWNED: Final = Hot(select(t.c.owner, t.c.wanted).where(t.c.id == bindparam("row")).with_for_update())
_HOLD: Final = Hot(update(t).where(t.c.id == bindparam("row")).values(claimed_until=bindparam("until")))


def newest(conn: Connection, row: Claimed) -> Sendable:
    """Return what the row says by now: what was wanted last."""
    (body,) = _BODY.all(conn, {"row": row.id})[0]
    return deliveries.from_json(row.kind, body)


_BODY: Final = Hot(select(t.c.body).where(t.c.id == bindparam("row")))
