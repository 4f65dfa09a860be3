"""What a delivery that is over needs no more: the address to which a file went lets in whoever has it, and is forgotten."""

from dataclasses import replace

from sqlalchemy import update

from bot.store import deliveries
from bot.store.database import Connection
from bot.store.outbox import Claimed
from bot.store.tables import outbox as t
from dialogs.judging.outcome import SendFile
from dialogs.said.note_files import Upload


def forget_address(conn: Connection, row: Claimed) -> None:
    """Leave of the row that this file was sent, and no more; another that was put there meanwhile stays."""
    if isinstance(row.what, SendFile):
        body = deliveries.to_json(replace(row.what, upload=Upload()))
        conn.execute(update(t).where(t.c.id == row.id, t.c.due.is_(None)).values(body=body))
