"""SQLite: one thread that writes, and takes along in one commit all that is waiting at that moment."""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from bot.store.database import NotNow, T, Work, what_failed
from bot.store.sqlite_file import file_of, keep_to_oneself

_GROUP: Final = 256
_BUSY_S: Final = 5.0
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # An answer is on disk before it is acknowledged.
    "PRAGMA secure_delete=ON",  # What is purged is overwritten, not only let go.
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-65536",
)


@dataclass(slots=True, eq=False)
class _Job:
    work: Work[Any]
    loop: asyncio.AbstractEventLoop
    answer: asyncio.Future[Any]
    alone: bool = False
    result: Any = None
    failure: BaseException | None = field(default=None)

    def tell(self) -> None:
        """Hand the answer to whoever waits, in their own loop."""
        if self.answer.done():
            return
        if self.failure is not None:
            self.answer.set_exception(self.failure)
        else:
            self.answer.set_result(self.result)


class Sqlite:
    """A SQLite file. Its single writer is no bottleneck: a commit carries as many pieces of work as were waiting."""

    kind = "sqlite"

    def __init__(self, url: str) -> None:
        """Open the file at `url` ("sqlite:///…") when the first work comes; an absent one is made."""
        self._engine = _engine(url)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name="bisittare-store", daemon=True)
        self._thread.start()

    def write(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.write`."""
        return self._ask(work, alone=False)

    def alone(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.alone`."""
        return self._ask(work, alone=True)

    def _ask(self, work: Work[T], *, alone: bool) -> Awaitable[T]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        if self._closed:
            answer.set_exception(NotNow("closed"))
        else:
            self._jobs.put(_Job(work, loop, answer, alone))
        return answer

    async def close(self) -> None:
        """See `Database.close`."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)

    def _serve(self) -> None:
        while group := self._waiting():
            self._group(group)
        self._engine.dispose()

    def _waiting(self) -> list[_Job]:
        """Wait for work, and take all that is waiting by then; nothing once it is time to stop."""
        job = self._jobs.get()
        group = [] if job is None else [job]
        while job is not None and not job.alone and len(group) < _GROUP and not self._jobs.empty():
            job = self._jobs.get()
            if job is None:
                self._jobs.put(None)
            else:
                group.append(job)
        return group

    def _group(self, group: list[_Job]) -> None:
        try:
            with self._engine.connect() as conn:
                if group[-1].alone:
                    self._commit(conn, group[:-1])
                    _alone(conn, group[-1])
                else:
                    self._commit(conn, group)
        except BaseException as error:  # noqa: BLE001  # whatever it is, somebody waits, and this thread must go on
            failure = what_failed(error)
            for job in group:
                job.failure = NotNow(failure)
        _settle(group)

    def _commit(self, conn: Connection, group: list[_Job]) -> None:
        if not group:
            return
        cursor = conn.connection.cursor()
        try:
            if conn.connection.in_transaction:
                cursor.execute("ROLLBACK")  # An earlier one failed even in that.
            cursor.execute("BEGIN IMMEDIATE")
            for job in group:
                _one(conn, cursor, job)
            cursor.execute("COMMIT")
        except BaseException:
            if conn.connection.in_transaction:
                cursor.execute("ROLLBACK")
            raise
        finally:
            cursor.close()


def _settle(group: list[_Job]) -> None:
    """Hand each its answer, waking each loop only once; a loop that is gone has nobody left in it."""
    for loop in {job.loop for job in group}:
        ready = [job for job in group if job.loop is loop]
        if not loop.is_closed():
            loop.call_soon_threadsafe(_tell, ready)


def _tell(ready: list[_Job]) -> None:
    for job in ready:
        job.tell()


def _alone(conn: Connection, job: _Job) -> None:
    try:
        job.result = job.work(conn)
    except (SQLAlchemyError, sqlite3.Error):
        raise
    except BaseException as error:  # noqa: BLE001  # it is raised again where the work was asked for
        job.failure = error


def _one(conn: Connection, cursor: Any, job: _Job) -> None:  # noqa: ANN401  # the driver's cursor
    """Carry out one piece of work so that its mistake undoes it alone; a failure of the database undoes the group."""
    cursor.execute("SAVEPOINT work")
    try:
        job.result = job.work(conn)
    except (SQLAlchemyError, sqlite3.Error):
        raise
    except BaseException as error:  # noqa: BLE001  # it is raised again where the work was asked for
        job.failure = error
        cursor.execute("ROLLBACK TO work")
    cursor.execute("RELEASE work")


def _engine(url: str) -> Engine:
    # One connection, used by the writer thread alone; AUTOCOMMIT: this file says BEGIN and COMMIT by itself.
    engine = create_engine(
        url,
        hide_parameters=True,
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",
        connect_args={"timeout": _BUSY_S, "check_same_thread": False},
    )
    event.listen(engine, "do_connect", lambda *_: _restrict(url))
    event.listen(engine, "connect", _prepare)
    return engine


def _restrict(url: str) -> None:
    file = file_of(url)
    if file is not None:
        keep_to_oneself(file)


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401  # the driver's connection
    for pragma in _PRAGMAS:
        connection.execute(pragma).close()
