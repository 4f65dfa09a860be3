"""Which of the two databases a URL means."""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.store.database import Database
from bot.store.postgres import Postgres
from bot.store.sqlite import Sqlite

_MAX_PORT: Final = 65_535


class UnknownDatabase(ValueError):
    """The URL names no database that we know. The text never holds the URL, since a password may stand in it."""


def open_database(url: str) -> Database:
    """Open the database at `url`: `sqlite:///file` or `postgresql://…?sslmode=require`, with or without a driver's name.

    Nothing is connected before the first work. Raises `UnknownDatabase`.
    """
    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):  # a port that is no number comes as the latter, and holds what stands there
        raise UnknownDatabase("this is no database URL; write sqlite:///file or postgresql://…") from None
    if parts.port is not None and parts.port > _MAX_PORT:
        raise UnknownDatabase("no port has such a number")
    kind = parts.drivername.partition("+")[0]
    if kind == "sqlite":
        return Sqlite(parts.set(drivername="sqlite").render_as_string(hide_password=False))
    if kind in {"postgresql", "postgres"}:
        parts = parts.set(drivername="postgresql+asyncpg", query=_for_asyncpg(parts.query))
        return Postgres(parts.render_as_string(hide_password=False))
    raise UnknownDatabase(f"{kind} is not supported; use sqlite or postgresql")


def _for_asyncpg(query: Mapping[str, str | Sequence[str]]) -> dict[str, str | Sequence[str]]:
    """Say `ssl` for `sslmode`, as everybody else's addresses have it: the driver knows the same values by that name."""
    return {"ssl" if name == "sslmode" else name: value for name, value in query.items()}
