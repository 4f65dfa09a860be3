"""Which activity in the chat is the card of which slot, so that the next change edits it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.store.clock import SECOND
from bot.store.prepared_statements import Hot, OneOf
from bot.store.tables import posted as t

_THIS = (t.c.sitting == bindparam("sitting"), t.c.slot == bindparam("slot"))
_FIND = Hot(select(t.c.activity, t.c.at).where(*_THIS))
_FORGET = Hot(delete(t).where(*_THIS))
_ADD = Hot(insert(t))


@dataclass(frozen=True, slots=True)
class Card:
    """The card of a slot: its activity id in the chat, and when it was posted (microseconds)."""

    activity: str
    at: int

    def has_stood(self, seconds: int, at: int) -> bool:
        """Whether it has stood for so long. One that was posted later than now is from before the clock was set back, and so is old."""
        return not 0 <= at - self.at < seconds * SECOND


def find(conn: Connection, sitting: str, slot: str) -> Card | None:
    """Return the card that the slot means now; None before the first is posted."""
    row = _FIND.one(conn, {"sitting": sitting, "slot": slot})
    return None if row is None else Card(*row)


def among(conn: Connection, sitting: str, slots: Sequence[str]) -> set[str]:
    """Return those of the slots that mean a card now."""
    return {row[0] for row in _AMONG.all(conn, {"sitting": sitting, "slots": list(slots)})} if slots else set()


def some(conn: Connection, sitting: str, like: str) -> bool:
    """Return whether any slot of the sitting that is `like` this (SQL's pattern) means a card now: one look, however many could."""
    return _SOME.one(conn, {"sitting": sitting, "like": like}) is not None


_SOME = Hot(select(t.c.slot).where(t.c.sitting == bindparam("sitting"), t.c.slot.like(bindparam("like"))).limit(1))
_ONE_OF = OneOf(t.c.slot, "slots")
_OF_SITTING = select(t.c.slot).where(t.c.sitting == bindparam("sitting"))
_AMONG = Hot(_OF_SITTING.where(_ONE_OF.on_sqlite), _OF_SITTING.where(_ONE_OF.on_postgresql))


def remember(conn: Connection, sitting: str, slot: str, card: Card) -> None:
    """Make the slot mean this card from now on."""
    forget(conn, sitting, slot)
    _ADD.run(conn, {"sitting": sitting, "slot": slot, "activity": card.activity, "at": card.at})


def forget(conn: Connection, sitting: str, slot: str) -> None:
    """Say that the slot's card is gone: the next one is posted anew."""
    _FORGET.run(conn, {"sitting": sitting, "slot": slot})
