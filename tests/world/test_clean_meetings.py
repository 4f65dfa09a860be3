"""In a meeting in which all is well nobody is alarmed, stopped or refused; and whoever looks for that would see it (R-083, R-087, R-192)."""

import pytest

from tests.world.clean_meetings import play

SEEDS = 60


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_clean_meeting_alarms_nobody(seed: int) -> None:
    """From its opening to its close, over a break around which all hang up. `make world CLEAN=10000` plays more."""
    assert play(seed).alarms == []


def test_a_link_that_is_lost_for_long_is_an_alarm() -> None:
    """The same meetings, and one thing in each of them is not well."""
    assert all(play(seed, lost=True).alarms for seed in range(10))
