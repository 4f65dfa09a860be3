"""Cards that a process posted without getting to put their words in, since it died: each must be drawn again."""

from sqlalchemy import Connection

from bot.store import chats, outbox, shown
from bot.store.clock import now
from bot.store.sendables import Redraw


def put_again(conn: Connection) -> None:
    """Put each into the outbox as a row of its own: the deliveries that posted them may wait long for a lease."""
    for message in shown.unfilled(conn):
        chat = chats.of_sitting(conn, message.sitting)
        if chat is not None:
            outbox.put(conn, chat.id, message.sitting, (Redraw(message.chat, message.activity),), now(conn))
