"""A sample of `make kills`: always the same rounds, and every one that ever broke."""

from pathlib import Path

import pytest

from tests.processes.kills import play

BROKE: tuple[tuple[str, int], ...] = ()
"""Rounds of `make kills` that broke, by their database and seed, and were mended."""
SAMPLE = (("postgresql", 2), *BROKE)


@pytest.mark.parametrize(("database_url", "seed"), SAMPLE, indirect=["database_url"])
async def test_nothing_acknowledged_is_lost_or_doubled_when_bots_are_killed(
    database_url: str, seed: int, tmp_path: Path
) -> None:
    """Two kills, one of them in a confidential matter; two bots, of which the other goes on."""
    await play(database_url, tmp_path, seed, kills=2)
