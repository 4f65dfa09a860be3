"""What Teams refused while the bot could not write in a chat: tried again once it can."""

from typing import Final

from sqlalchemy import BigInteger, Connection, bindparam, update

from bot.store.clock import SECOND, now
from bot.store.tables import outbox as t


def let_in_again(conn: Connection, chat: str) -> None:
    """Let the room's cards that Teams refused be tried again: the app is back in the chat, or the chat is on. What has grown old says so by itself.

    What is to be seen no more never grows old by that: it is tried as long as at first.
    """
    at = now(conn)
    conn.execute(_REFUSED, {"in_chat": chat, "now": at})
    conn.execute(_REFUSED_REDRAWS, {"in_chat": chat, "now": at, "until": at + _AGAIN_S * SECOND})


_AGAIN_S: Final = 3600
_REFUSED_OF_CHAT: Final = (t.c.chat == bindparam("in_chat"), t.c.due.is_(None))
_REFUSED: Final = (
    update(t)
    .where(*_REFUSED_OF_CHAT, t.c.kind == "show", t.c.dead.not_in(("", "expired")))
    .values(due=bindparam("now", type_=BigInteger), dead="")
)
_REFUSED_REDRAWS: Final = (
    update(t)
    .where(*_REFUSED_OF_CHAT, t.c.kind == "redraw", t.c.dead != "")
    .values(due=bindparam("now", type_=BigInteger), expires=bindparam("until", type_=BigInteger), dead="")
)
