"""The one table that holds words: titles and motions, referred to by key, sealed and destroyed by themselves.

What is destroyed is written over in its place with blanks of the same length. A row that is deleted or moved may leave a
copy of its neighbours' text in a page of an SQLite file (seen), and only rewriting the whole file would remove that.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, insert, or_, select, update

from bot import clock_and_chance
from bot.store.prepared_statements import Hot, OneOf
from bot.store.tables import wording as t
from dialogs.judging.outcome import Wording

_SALT_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Salted:
    """Words to keep, as they are kept. `matter` is the number of the one they belong to, if any."""

    key: str
    matter: int | None
    text: str = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def hash(self) -> str:
        """What the journal has of them: it tells nothing without the salt, which is destroyed together with the words."""
        return hashed(self.salt, self.matter, self.text)


def salted(wording: Wording) -> Salted:
    """Return the words as they are to be kept."""
    return Salted(wording.key, wording.matter, storable(wording.words.spoken), clock_and_chance.octets(_SALT_BYTES))


def hashed(salt: bytes, matter: int | None, text: str) -> str:
    """Return the salted hash of words, in hexadecimal: SHA-256(salt ‖ the matter's number ‖ 0 ‖ the words)."""
    return hashlib.sha256(salt + f"{'' if matter is None else matter}\0{text}".encode()).hexdigest()


def put(conn: Connection, sitting: str, wordings: Sequence[Salted]) -> Sequence[str]:
    """Keep these words, each in place of any that had its key; return the keys whose words were replaced."""
    if not wordings:
        return ()
    replaced = destroy(conn, sitting, [wording.key for wording in wordings])
    rows = [
        {"sitting": sitting, "key": one.key, "matter": one.matter, "text": one.text, "sealed": False, "salt": one.salt}
        for one in {wording.key: wording for wording in wordings}.values()
    ]
    conn.execute(insert(t), rows)
    return replaced


def storable(text: str) -> str:
    """Replace what no database keeps (NUL, halves of characters): its complaint would hold the words."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace").decode()


def read(conn: Connection, sitting: str, keys: Iterable[str], *, unsealing: Sequence[str] = ()) -> Mapping[str, str]:
    """Return the words of these keys, as far as there are any. Sealed ones only of the keys in `unsealing`."""
    wanted = list(keys)
    if not wanted:
        return {}
    rows = _READ.all(conn, {"sitting": sitting, "wanted": wanted, "unsealing": list(unsealing)})
    return {row[0]: row[1] for row in rows}


def unsealed(conn: Connection, sitting: str) -> list[Salted]:
    """Return all of a sitting's words that are not sealed, in the order they came. Those of before have no salt (b"")."""
    query = select(t.c.key, t.c.matter, t.c.text, t.c.salt).where(t.c.sitting == sitting, ~t.c.sealed, _there())
    return [Salted(key, matter, text, salt or b"") for key, matter, text, salt in conn.execute(query.order_by(t.c.id))]


def seal(conn: Connection, sitting: str, keys: Sequence[str]) -> None:
    """Seal these words: from now on only the fetch that destroys them can read them."""
    if keys:
        conn.execute(update(t).where(t.c.sitting == sitting, t.c.key.in_(list(keys))).values(sealed=True))


def destroy(conn: Connection, sitting: str, keys: Sequence[str]) -> Sequence[str]:
    """Destroy the words of these keys, in their place, and return those that had any.

    `scrub.scrub` then clears the files of older copies.
    """
    if not keys:
        return ()
    columns = (t.c.id, t.c.key, t.c.text, t.c.salt)
    found = conn.execute(select(*columns).where(t.c.sitting == sitting, t.c.key.in_(list(keys)), _there())).all()
    for row_id, _, words, salt in found:
        blanks, nothing = " " * len(words.encode()), salt and bytes(len(salt))
        conn.execute(update(t).where(t.c.id == row_id).values(text=blanks, salt=nothing))
    return [key for _, key, _, _ in found]


def closed_matters(conn: Connection, sitting: str, keys: Iterable[str]) -> Sequence[int]:
    """Return the numbers of the matters of which these keys name words that are sealed or destroyed."""
    closed = (t.c.matter.is_not(None), or_(t.c.sealed, ~_there()))
    query = select(t.c.matter).where(t.c.sitting == sitting, t.c.key.in_(list(keys)), *closed)
    return sorted(set(conn.execute(query).scalars()))


def _there() -> ColumnElement[bool]:
    """Whether the words of a row were not destroyed."""
    return func.trim(t.c.text) != ""


def _read(wanted: ColumnElement[bool], unsealing: ColumnElement[bool]) -> Select[Any]:
    this = (t.c.sitting == bindparam("sitting"), wanted, or_(~t.c.sealed, unsealing), _there())
    return select(t.c.key, t.c.text).where(*this)


_WANTED: Final = OneOf(t.c.key, "wanted")
_UNSEALING: Final = OneOf(t.c.key, "unsealing")
_READ: Final = Hot(
    _read(_WANTED.on_sqlite, _UNSEALING.on_sqlite), _read(_WANTED.on_postgresql, _UNSEALING.on_postgresql)
)
