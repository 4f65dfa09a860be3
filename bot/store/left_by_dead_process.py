"""What a process leaves when it dies: cards that it posted without getting to put their words in, and a matter that nobody guarded."""

from sqlalchemy import Connection, update

from bot.store import chats, outbox, shown_wordings
from bot.store.clock import now
from bot.store.sendables import Redraw
from bot.store.tables import outbox as t


def wake_now(conn: Connection, what: str) -> None:
    """Let the wakes of this name come at once: the only process has begun, so nobody was there before."""
    conn.execute(
        update(t).where(t.c.kind == "wake", t.c.key.endswith(f":{what}"), t.c.due > now(conn)).values(due=now(conn))
    )


def put_again(conn: Connection) -> None:
    """Put each into the outbox as a row of its own: the deliveries that posted them may wait long for a lease."""
    for message in shown_wordings.unfilled(conn):
        chat = chats.of_sitting(conn, message.sitting)
        if chat is not None:
            outbox.put(conn, chat.id, message.sitting, (Redraw(message.chat, message.activity),), now(conn))
