"""Whole roll calls from seeds come to their end as the secretary's list has it; and the laws find each planted fault (R-078, R-182, R-241, R-242)."""

import pytest

from tests.world.laws_of_roll_calls import FAULTS
from tests.world.plants import Fault, planted
from tests.world.roll_calls import play

SEEDS = 24


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_roll_call_comes_to_its_end_as_the_secretary_has_it_on_paper(seed: int) -> None:
    """Over drops, breaks, restarts, presses that come late or twice; the same seed gives the same one."""
    assert play(seed).broken == ""


def test_seventy_five_of_whom_a_tenth_drops_take_no_more_than_so_many_taps() -> None:
    """1.2 a person (R-242), each three seconds: less than five minutes, and nobody is asked whether to adjourn."""
    calls = [play(seed, people=75) for seed in range(6)]
    calm = [call for call in calls if call.resumed is None and not call.late]
    assert calm
    assert all(call.taps <= 75 * 1.2 for call in calm)


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_the_laws_find_each_planted_fault(fault: Fault) -> None:
    """In the world that it names; none there without it."""
    assert play(fault.world).broken == ""
    with planted(fault):
        assert play(fault.world).broken
