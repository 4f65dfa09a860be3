"""What both databases can do: run a piece of synchronous work, whole or not at all."""

from collections.abc import Awaitable, Callable
from typing import Final, Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

__all__ = ["Connection", "Database", "NotNow", "T", "Work", "lost_a_race", "what_failed"]

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
        cause: then it counts as not done, and may be repeated. `work` waits for nothing but this connection. Where
        it lost a race for locks it is carried out once more, from the start: it keeps nothing of the first time.
        """
        ...

    def look(self, work: Work[T]) -> Awaitable[T]:
        """Carry out `work`, which writes nothing and locks nothing: all that it reads is of one moment, however many statements it asks with.

        Otherwise as `write`. On PostgreSQL each statement of a `write` sees what others have committed by then: a row and
        its entries, read one after the other without a lock, may be of two moments.
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


def lost_a_race(error: BaseException) -> bool:
    """Whether PostgreSQL refused it for others' sake alone: a circle of locks that wait for each other, or one waited for too long."""
    return getattr(error.orig if isinstance(error, DBAPIError) else error, "sqlstate", None) in _RACES


_RACES: Final = frozenset({"40P01", "40001", "55P03"})
"""deadlock_detected, serialization_failure, lock_not_available."""
