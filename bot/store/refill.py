"""Cards that a process posted, and died before it had put their words in: each is to be drawn again."""

from sqlalchemy import Connection

from bot.store import chats, outbox, shown
from bot.store.clock import now
from bot.store.deliveries import Redraw


def put_again(conn: Connection) -> None:
    """Put them into the outbox, by themselves: the deliveries that posted them may wait long for a lease."""
    for message in shown.unfilled(conn):
        chat = chats.of_sitting(conn, message.sitting)
        if chat is not None:
            outbox.put(conn, chat.id, message.sitting, (Redraw(message.chat, message.activity),), now(conn))
