"""Statements that every turn runs: compiled once, and on SQLite handed to the driver itself.

What SQLAlchemy prepares and clears away around one execution takes several times as long as SQLite needs to carry it out.
PostgreSQL is reached through SQLAlchemy as ever: there the way over the wire is what costs.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Any, TypeAlias

import orjson
from sqlalchemy import ARRAY, ColumnElement, Connection, Text, any_, bindparam, func, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import Delete, Insert, Select, Update

Values: TypeAlias = Mapping[str, Any]
"""What stands for each `bindparam` of the statement, by its name; a list where the statement asks for one (`OneOf`)."""

Statement: TypeAlias = Select[Any] | Insert | Update | Delete

_DIALECT = sqlite.dialect(paramstyle="qmark")


class Hot:
    """A statement whose values are all bound by name, or constants of its own; a list is one value (`OneOf`), however long.

    SQLite knows no truth values: who reads one gets 0 or 1. The driver's errors are raised as they are; its texts name
    tables and columns, and hold no values.
    """

    __slots__ = ("_constants", "_names", "_pick", "_sql", "_statement")

    def __init__(self, statement: Statement, on_postgresql: Statement | None = None) -> None:
        """Compile it; `on_postgresql` is how the same is said there, where it differs."""
        compiled = statement.compile(dialect=_DIALECT)
        self._statement = statement if on_postgresql is None else on_postgresql
        self._sql = str(compiled)
        self._names: tuple[str, ...] = tuple(compiled.positiontup or ())
        self._constants = {name: value for name, value in compiled.params.items() if value is not None}
        # Most have no list: their values are handed on in order, and not looked at one by one.
        plain = on_postgresql is None and len(self._names) > 1
        pick = itemgetter(*self._names) if plain else self._row
        self._pick: Callable[[Values], Sequence[Any]] = pick if not self._constants else self._with_constants(pick)

    def all(self, conn: Connection, values: Values) -> Sequence[Sequence[Any]]:
        """Return the rows that are found."""
        if conn.dialect.name != "sqlite":
            return conn.execute(self._statement, values).all()
        driver: Any = conn.connection.dbapi_connection  # named where it is used: every turn comes by here six times
        rows: list[tuple[Any, ...]] = driver.execute(self._sql, self._pick(values)).fetchall()
        return rows

    def one(self, conn: Connection, values: Values) -> Sequence[Any] | None:
        """Return the only row, None if there is none."""
        rows = self.all(conn, values)
        return rows[0] if rows else None

    def run(self, conn: Connection, *each: Values) -> None:
        """Carry it out, once for `each`."""
        if conn.dialect.name != "sqlite":
            conn.execute(self._statement, each[0] if len(each) == 1 else list(each))
            return
        driver: Any = conn.connection.dbapi_connection
        if len(each) == 1:
            driver.execute(self._sql, self._pick(each[0]))
        else:
            driver.executemany(self._sql, [self._pick(values) for values in each])

    def changed(self, conn: Connection, values: Values) -> int:
        """Carry it out, and return how many rows it met."""
        if conn.dialect.name != "sqlite":
            return conn.execute(self._statement, values).rowcount
        driver: Any = conn.connection.dbapi_connection
        met: int = driver.execute(self._sql, self._pick(values)).rowcount
        return met

    def _with_constants(self, pick: Callable[[Values], Sequence[Any]]) -> Callable[[Values], Sequence[Any]]:
        constants = self._constants
        return lambda values: pick({**constants, **values})

    def _row(self, values: Values) -> list[Any]:
        row = [values[name] for name in self._names]
        for place, value in enumerate(row):
            if type(value) is list:
                row[place] = orjson.dumps(value).decode()
        return row


class OneOf:
    """That `column` is one of the texts in the list bound as `name`: as SQLite says it, and as PostgreSQL does.

    SQLAlchemy's own IN has a place for each value: it is compiled anew for each length, on each call.
    """

    __slots__ = ("on_postgresql", "on_sqlite")

    def __init__(self, column: ColumnElement[str], name: str) -> None:
        """Say it both ways."""
        texts = func.json_each(bindparam(name, type_=Text)).table_valued("value")
        self.on_sqlite: ColumnElement[bool] = column.in_(select(texts.c.value))
        self.on_postgresql: ColumnElement[bool] = column == any_(bindparam(name, type_=ARRAY(Text)))
