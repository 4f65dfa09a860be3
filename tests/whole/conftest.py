"""What the tests of the whole share: a world's loop on SQLite, the machine's own on PostgreSQL, and a database for each.

In a world's loop nobody waits for the time to pass (`support/world_time.py`).
"""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.support.databases import migrated_postgres
from tests.support.postgres import Postgres
from tests.support.world_time import is_a_world, loops

__all__ = ["migrated_postgres"]


def pytest_asyncio_loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loops of each test."""
    return loops(item)


@pytest.fixture
async def in_a_world() -> bool:
    """Whether the test is played in a world's loop."""
    return is_a_world()


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path, *, in_a_world: bool) -> Iterator[str]:
    """The URL of a database with nothing in it: a test that asks for it runs in a world on SQLite, and on PostgreSQL without one."""
    if in_a_world:
        yield f"sqlite:///{tmp_path}/sittings.sqlite"
    else:
        postgres: Postgres = request.getfixturevalue("postgres")
        url = postgres.create(like=request.getfixturevalue("migrated_postgres"))
        yield url
        postgres.drop(url)
