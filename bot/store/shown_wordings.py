"""Which messages can show wordings, and which: so that each can be drawn again, or taken away, when a level is raised.

A message of ours is remembered as soon as its id is known, and before any word is put into it; so no message that holds
a word is unknown here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

import orjson
from sqlalchemy import Connection, Insert, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.store import deliveries
from bot.store.prepared_statements import Hot
from bot.store.tables import shown as t
from cards.quick_dataclass import quick_dataclass
from dialogs.judging.outcome import Page
from dialogs.said.inbound import Sender

CARD: Final = "card"
DIALOG: Final = "dialog"
OWN: Final = "own"


@quick_dataclass(frozen=True, slots=True)
class Shown:
    """A message in `chat`, and the keys of the `wordings` that it may show. `what` is card, dialog or own.

    `reader` and `who` (Teams id and wire key; "" : everybody) say whose view it is, in `locale`. `page` is None where it
    is not known what is drawn there. `filled`: the words were put in. `at` (microseconds): when it was first shown.
    """

    chat: str
    activity: str
    sitting: str
    what: str = CARD
    personal: bool = False
    reader: str = ""
    who: str = ""
    locale: str = ""
    page: Page | None = None
    wordings: tuple[str, ...] = ()
    cause: int = 0
    filled: bool = True
    at: int = 0


_NAMES: Final = tuple(Shown.__dataclass_fields__)
_COLUMNS: Final = tuple(t.c[name] for name in _NAMES)
_HERE: Final = (t.c.chat == bindparam("of_chat"), t.c.activity == bindparam("of_activity"))
_CHANGING: Final = ("sitting", "reader", "who", "locale", "page", "wordings", "cause", "filled")
_FIND: Final = Hot(select(*_COLUMNS).where(*_HERE))
_CAUSED: Final = Hot(select(*_COLUMNS).where(t.c.cause == bindparam("by")))
_CHANGE: Final = Hot(update(t).where(*_HERE).values({name: bindparam(name) for name in _CHANGING}))
_FILLED: Final = Hot(update(t).where(*_HERE).values(filled=True))


def _fresh(fresh: sqlite.Insert | postgresql.Insert) -> Insert:
    # Somebody may press a card in the moment that its courier remembers it.
    return fresh.values({name: bindparam(name) for name in _NAMES}).on_conflict_do_nothing()


_ADD: Final = Hot(_fresh(sqlite.insert(t)), _fresh(postgresql.insert(t)))


def find(conn: Connection, chat: str, activity: str) -> Shown | None:
    """Return what is known of a message; None where nothing is."""
    row = _FIND.one(conn, {"of_chat": chat, "of_activity": activity})
    return None if row is None else _read(row)


def of_cause(conn: Connection, cause: int) -> Shown | None:
    """Return the message that this row of the outbox has posted already; None where it has not."""
    row = _CAUSED.one(conn, {"by": cause})
    return None if row is None else _read(row)


def remember(conn: Connection, message: Shown) -> None:
    """Know the message from now on. What it may have shown before is not forgotten, nor when it was first shown."""
    old = find(conn, message.chat, message.activity)
    if old is None:
        _ADD.run(conn, _values(message))
        old = find(conn, message.chat, message.activity) or message
    new = replace(
        old,
        sitting=message.sitting,
        reader=message.reader or old.reader,
        who=message.who or old.who,
        locale=message.locale or old.locale,
        # A card of one sitting can be answered with another's: then nobody knows how to draw both.
        page=message.page or (old.page if old.sitting == message.sitting else None),
        wordings=tuple(dict.fromkeys((*old.wordings, *message.wordings))),
        cause=message.cause or old.cause,
        filled=message.filled if message.page else old.filled,
    )
    if new != old:
        _CHANGE.run(conn, _values(new) | {"of_chat": new.chat, "of_activity": new.activity})


def renew(conn: Connection, message: Shown) -> None:
    """Know a dialog anew: it took the place of the one that its reader had open before."""
    forget(conn, message.chat, message.activity)
    _ADD.run(conn, _values(message))


def filled(conn: Connection, chat: str, activity: str) -> None:
    """Say that the words, if any, are in the message."""
    _FILLED.run(conn, {"of_chat": chat, "of_activity": activity})


def unfilled(conn: Connection) -> Sequence[Shown]:
    """Return the messages whose words were never put in, since a process died in between."""
    return [_read(row) for row in conn.execute(select(*_COLUMNS).where(~t.c.filled))]


def forget(conn: Connection, chat: str, activity: str) -> None:
    """Say that the message is gone."""
    conn.execute(delete(t).where(t.c.chat == chat, t.c.activity == activity))


def reader(message: Shown) -> Sender | None:
    """Return whose view the message is; None where it is everybody's."""
    if not message.who:
        return None
    return Sender(message.reader, message.who if message.who != message.reader else None, locale=message.locale)


def showing(conn: Connection, sitting: str, keys: Iterable[str]) -> Sequence[Shown]:
    """Return the sitting's messages that may show any of these wordings, the oldest first."""
    wanted = frozenset(keys)
    return [one for one in of_sitting(conn, sitting) if not wanted.isdisjoint(one.wordings)] if wanted else ()


def of_sitting(conn: Connection, sitting: str) -> Sequence[Shown]:
    """Return all of the sitting's messages that are known, the oldest first."""
    rows = conn.execute(select(*_COLUMNS).where(t.c.sitting == sitting).order_by(t.c.at, t.c.activity))
    return [_read(row) for row in rows]


def _values(message: Shown) -> dict[str, Any]:
    values = {name: getattr(message, name) for name in _NAMES}
    page = "" if message.page is None else deliveries.page_json(message.page)
    return values | {"page": page, "wordings": orjson.dumps(message.wordings).decode()}


def _read(row: Sequence[Any]) -> Shown:
    values = dict(zip(_NAMES, row, strict=True))
    page = deliveries.page_of(values["page"]) if values["page"] else None
    flags = {"personal": bool(values["personal"]), "filled": bool(values["filled"])}
    return Shown(**values | flags | {"page": page, "wordings": tuple(orjson.loads(values["wordings"]))})
