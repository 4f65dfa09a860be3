"""What the tests of the rules share: a house of its own for each, on SQLite, with a begun sitting where one is asked for.

They are played in a world's loop, in which nobody waits for the time to pass (`tests/whole/conftest.py`).
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.living import Living, LivingSitting, living
from tests.support.rule_sittings import begun, prepared


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Living]:
    """A house that nothing has happened in."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as found:
        yield found


@pytest.fixture
async def sitting(house: Living) -> LivingSitting:
    """A begun sitting whose first matter is under secrecy; one member is remote."""
    return await begun(house)


@pytest.fixture
async def waiting(house: Living) -> LivingSitting:
    """The same, prepared and not opened."""
    return await prepared(house)
