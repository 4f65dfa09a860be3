"""PostgreSQL: a small pool, one transaction for each piece of work, pieces side by side."""

from collections.abc import Awaitable, Mapping
from typing import Any, Final

import asyncpg
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.store.at_once import HOLDS, WRITES, Batch, values
from bot.store.database import NotNow, T, Work, lost_a_race, what_failed

_POOL: Final = 8
_WAIT_S: Final = 5
_SESSION: Final = {
    "application_name": "bisittare",
    "synchronous_commit": "on",  # An answer is on disk before it is acknowledged, whatever the server's default is.
    "lock_timeout": "8s",
    # A replica that was stopped in the middle of a turn loses the chat's lock before the others give up waiting for it:
    # a turn takes milliseconds, and waits for nothing but this connection.
    "idle_in_transaction_session_timeout": "6s",
}
_IN_TURN: Final[Mapping[str, Any]] = {}
_ONE_MOMENT: Final[Mapping[str, Any]] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
_ALONE: Final[Mapping[str, Any]] = {"isolation_level": "AUTOCOMMIT"}
_FAILURES: Final = (SQLAlchemyError, OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)


class Postgres:
    """A PostgreSQL database, shared with other replicas: the rows' locks keep them apart."""

    kind = "postgresql"

    def __init__(self, url: str) -> None:
        """Connect to `url` ("postgresql+asyncpg://…") when the first work comes."""
        self._engine = create_async_engine(
            url,
            hide_parameters=True,
            pool_size=_POOL,
            max_overflow=_POOL,
            pool_timeout=_WAIT_S,
            pool_recycle=1800,
            connect_args={"timeout": _WAIT_S, "command_timeout": 2 * _WAIT_S, "server_settings": _SESSION},
        )
        self._closed = False

    def write(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.write`."""
        return self._carry_out(work)

    def look(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.look`."""
        return self._carry_out(work, _ONE_MOMENT)

    def alone(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.alone`."""
        return self._carry_out(work, _ALONE)

    async def write_at_once(self, batch: Batch) -> int | None:
        """See `WritesAtOnce.write_at_once`. A race that is lost counts as nothing written."""
        failure = "closed" if self._closed else ""
        if not failure:
            try:
                async with self._engine.connect() as conn:
                    return await _at_once(conn, batch)
            except _FAILURES as error:
                if lost_a_race(error):
                    return None
                failure = what_failed(error)
        raise NotNow(failure)

    async def _carry_out(self, work: Work[T], how: Mapping[str, Any] = _IN_TURN) -> T:
        failure, again = "closed" if self._closed else "", True
        while not failure:
            try:
                async with self._engine.connect() as conn:
                    return await _in(conn, work, how)
            except _FAILURES as error:
                if again and how is not _ALONE and lost_a_race(error):
                    again = False
                    continue
                failure = what_failed(error)
        # Raised here, so that the driver's error, whose text may hold values, is no part of it.
        raise NotNow(failure)

    async def close(self) -> None:
        """See `Database.close`."""
        self._closed = True
        await self._engine.dispose()


async def _in(conn: AsyncConnection, work: Work[T], how: Mapping[str, Any]) -> T:
    if how:
        await conn.execution_options(**how)
    if how is _ALONE:
        return await conn.run_sync(work)
    async with conn.begin():
        return await conn.run_sync(work)


async def _at_once(conn: AsyncConnection, batch: Batch) -> int | None:
    """Say it to the driver itself: what SQLAlchemy does around a statement takes longer than all the rest."""
    driver: Any = (await conn.get_raw_connection()).driver_connection
    try:
        clock: int | None = await driver.fetchval(HOLDS if batch.is_empty else WRITES, *values(batch))
    except BaseException as error:
        if not lost_a_race(error):
            await conn.invalidate()  # Only SQLAlchemy itself would notice by the error that the connection is dead.
        raise
    return clock
