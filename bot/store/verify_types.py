"""Finds what SQLite keeps in its columns, which take anything, and the bot never writes: text of no letters, text in the place of bytes.

Such a value cannot even be read out as what it should be. PostgreSQL takes none.
"""

from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Connection, LargeBinary, Table, case, cast, func, null, or_, select

from bot.store.tables import journal

_STRANGE: Final = "\ufffd"


def unread_entry(conn: Connection, sitting: str) -> int | None:
    """Return the number of the first entry with something else than bytes where bytes stand; None where there is none."""
    if conn.dialect.name != "sqlite":
        return None
    strange = (func.typeof(journal.c[name]).not_in(("blob", "null")) for name in ("body", "salt", "seal", "digest"))
    first = select(func.min(journal.c.seq)).where(journal.c.sitting == sitting, or_(*strange))
    seq: int | None = conn.execute(first).scalar_one()
    return seq


def has_no_letters(conn: Connection, table: Table, key: Column[str], sitting: str) -> bool:
    """Whether a text in the sitting's rows of this table is none: not UTF-8."""
    if conn.dialect.name != "sqlite":
        return False
    texts = [_octets(column) for column in table.c]
    return any(
        value is not None and not _is_text(value)
        for row in conn.execute(select(*texts).where(key == sitting))
        for value in row
    )


def keys_in(conn: Connection, column: Column[str]) -> list[str]:
    """Return each key that the column holds, once. One that is no text, or not UTF-8, is told by its letters and a sign that no key has."""
    if conn.dialect.name != "sqlite":
        return list(conn.execute(select(column).distinct().order_by(column)).scalars())
    rows = conn.execute(select(func.typeof(column), cast(column, LargeBinary)).distinct().order_by(column))
    return [_key(kind, value) for kind, value in rows]


def _key(kind: str, value: bytes | None) -> str:
    octets = value or b""
    whole = kind == "text" and _is_text(octets)
    return octets.decode() if whole else f"{octets.decode(errors='replace')}{_STRANGE}"


def _octets(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A text's bytes, which can be read whatever they are; nothing for another value."""
    return case((func.typeof(column) == "text", cast(column, LargeBinary)), else_=null())


def _is_text(value: bytes) -> bool:
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True
