"""SQLite's only connection: it carries out all the work that is given to it in one commit."""

import asyncio
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from bot.store.database import NotNow, Work, what_failed
from bot.store.sqlite_file import file_of, keep_to_oneself

GROUP: Final = 256
"""As many pieces of work go into one commit at most."""

_BUSY_S: Final = 5.0
_TRY_AGAIN_S: Final = 0.02
_LOG_AHEAD: Final = "PRAGMA journal_mode=WAL"
_PRAGMAS: Final = (
    "PRAGMA synchronous=FULL",  # An answer is on disk before it is acknowledged.
    "PRAGMA secure_delete=ON",  # What is purged is overwritten, not only let go.
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-65536",
)


@dataclass(slots=True, eq=False)
class Job:
    """A piece of work and whoever waits for it in their `loop`. `alone`: it is carried out in no transaction, as the last of its group."""

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


class SqliteWriter:
    """Carries out groups of work on the file at `url` ("sqlite:///…"), which is opened when the first comes; an absent one is made."""

    def __init__(self, url: str) -> None:
        """Nothing is opened yet."""
        self._engine = _engine(url)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def carry_out(self, group: Sequence[Job]) -> None:
        """Do the work of the group, whole or not at all; each of its jobs then has its result or its failure."""
        try:
            with self._engine.connect() as conn:
                if group[-1].alone:
                    self._commit(conn, group[:-1])
                    _well(conn, group[-1])
                else:
                    self._commit(conn, group)
        except BaseException as error:  # noqa: BLE001  # whatever it is, somebody waits, and whoever carries it out must go on
            failure = what_failed(error)
            for job in group:
                job.failure = NotNow(failure)

    def _commit(self, conn: Connection, group: Sequence[Job]) -> None:
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


def _one(conn: Connection, cursor: Any, job: Job) -> None:  # noqa: ANN401  # the driver's cursor
    """Carry out one piece of work so that its mistake undoes it alone."""
    cursor.execute("SAVEPOINT work")
    if not _well(conn, job):
        cursor.execute("ROLLBACK TO work")
    cursor.execute("RELEASE work")


def _well(conn: Connection, job: Job) -> bool:
    """Let the job have its result or its mistake; whether it went well. A failure of the database fails the whole group."""
    try:
        job.result = job.work(conn)
    except (SQLAlchemyError, sqlite3.Error):
        raise
    except BaseException as error:  # noqa: BLE001  # it is raised again where the work was asked for
        job.failure = error
        return False
    return True


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


def _log_ahead(connection: Any) -> None:  # noqa: ANN401  # the driver's connection
    """Let the file have its log. SQLite does not wait where two open a new one at once: one of them is told at once that it is busy."""
    until = time.monotonic() + _BUSY_S
    while True:
        try:
            connection.execute(_LOG_AHEAD).close()
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(_TRY_AGAIN_S)
        else:
            return


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401  # the driver's connection
    _log_ahead(connection)
    for pragma in _PRAGMAS:
        connection.execute(pragma).close()
