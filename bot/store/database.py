"""What every database of ours can do, and which of the two a URL means."""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")


class NotNowError(Exception):
    """The database could not be asked, or did not keep it: nothing was acknowledged, and it may be tried again."""


class Database(Protocol):
    """A database that carries out synchronous work inside transactions, whichever of the two it is."""

    def write(self, work: Callable[[Connection], T]) -> Awaitable[T]:
        """Carry out `work` in one transaction and give its result after the commit, on disk.

        What `work` raises undoes its own changes alone and is raised here. Raises `NotNowError` when the database is
        the cause: then nothing of it is kept. `work` holds no other lock and waits for nothing else.
        """
        ...

    async def close(self) -> None:
        """Finish what is under way, and let go of the database."""
        ...
