"""What both databases can do: run a piece of synchronous work, whole or not at all."""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

__all__ = ["Connection", "Database", "NotNow", "T", "Work", "what_failed"]

T = TypeVar("T")
Work = Callable[[Connection], T]


class NotNow(Exception):
    """It could not be recorded now: nothing was acknowledged, and it may be said again. The text is a kind, no values."""


class Database(Protocol):
    """A database, whichever of the two it is. `kind` is "sqlite" or "postgresql"."""

    kind: str

    def write(self, work: Work[T]) -> Awaitable[T]:
        """Carry out `work` in one transaction and give its result after the commit, on disk.

        What `work` raises undoes its own changes alone and is raised here. Raises `NotNow` when the database is the
        cause: then it counts as not done, and may be repeated. `work` waits for nothing but this connection.
        """
        ...

    def alone(self, work: Work[T]) -> Awaitable[T]:
        """Carry out `work` outside any transaction, with nothing else going on: for what only runs so (VACUUM)."""
        ...

    async def close(self) -> None:
        """Finish what is under way, and let go of the database."""
        ...


def what_failed(error: BaseException) -> str:
    """Name a database failure by its kinds and PostgreSQL's code alone; a driver's own text may hold values."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    if cause is None:
        return type(error).__name__
    return (
        f"{type(error).__name__} ({' '.join(filter(None, (type(cause).__name__, getattr(cause, 'sqlstate', None))))})"
    )
