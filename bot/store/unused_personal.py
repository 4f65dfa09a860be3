"""What names a person and belongs to no sitting that is kept: found by its age, and destroyed without a decision on purges.

Antechambers (what a chat noted before anything was set up in it), answers given there, private roads, the people of boards,
who asked to set something up, and who was asked which sitting they mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, delete, select

from bot.store import chats, questions, sittings
from bot.store.tables import board, board_memory, claim, journal, outbox, posted, road, shown, sitting, wording
from dialogs.meeting.meeting import Stage


@dataclass(frozen=True, slots=True)
class Antechamber:
    """One that may be destroyed by its age: its key, and its last entry's number."""

    key: str
    seq: int


def antechambers(conn: Connection, before: int) -> Sequence[Antechamber]:
    """Return those made at `before` (microseconds) or earlier."""
    query = select(sitting.c.key, sitting.c.seq).where(
        sitting.c.stage == Stage.EMPTY.value, sitting.c.made_at <= before
    )
    return [Antechamber(*row) for row in conn.execute(query.order_by(sitting.c.made_at))]


def destroy_antechamber(conn: Connection, one: Antechamber) -> bool:
    """Destroy one, all of it; what its chat needs to know it learns again. False, and nothing done, where it has been written in since."""
    found = chats.lock_of_sitting(conn, one.key)
    row = sittings.find(conn, one.key)
    if row is None or row.seq != one.seq:
        return False
    if found is not None:
        chats.grow(conn, replace(found, head=found.head + 1))  # a new head tells every replica to read anew
    for table in (journal, wording, outbox, posted, shown):
        conn.execute(delete(table).where(table.c.sitting == one.key))
    conn.execute(delete(sitting).where(sitting.c.key == one.key))
    return True


def destroy_answers(conn: Connection, before: int) -> None:
    """Destroy what was sent, at `before` or earlier, to somebody who asked where there is no sitting: it names them."""
    there = select(sitting.c.key)
    done = (outbox.c.due.is_(None), outbox.c.placed <= before)
    conn.execute(delete(outbox).where(*done, outbox.c.sitting.not_in(there)))
    for table in (posted, shown):
        conn.execute(delete(table).where(table.c.at <= before, table.c.sitting.not_in(there)))


def destroy_roads(conn: Connection, before: int) -> int:
    """Destroy the private roads last used at `before` or earlier; return how many there were. What was asked on them goes too."""
    questions.sweep(conn, before)
    return conn.execute(delete(road).where(road.c.at <= before)).rowcount


def destroy_boards(conn: Connection, before: int) -> int:
    """Destroy what secretaries kept of a board's people at `before` or earlier; return how many lists there were."""
    conn.execute(delete(board))  # of a version before: nobody reads it any more
    conn.execute(delete(claim).where(claim.c.at <= before))
    return conn.execute(delete(board_memory).where(board_memory.c.at <= before)).rowcount
