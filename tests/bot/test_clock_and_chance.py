"""Time and chance: the machine's own, and in a context that has others, those."""

import contextvars
import time
from datetime import UTC, datetime

from bot import clock_and_chance
from bot.clock_and_chance import NATURE, Nature

NOON = 1_765_192_200_000_000_000


def elsewhere(number: int) -> bytes:
    """Dice that always fall alike."""
    return b"\x07" * number


def test_a_context_has_its_own_time_and_chance() -> None:
    """What is laid into it is met there, and nowhere else."""
    there = contextvars.copy_context()
    there.run(NATURE.set, Nature(lambda: NOON, elsewhere))
    assert there.run(clock_and_chance.now) == datetime(2025, 12, 8, 11, 10, tzinfo=UTC)
    assert there.run(clock_and_chance.token, 3) == there.run(clock_and_chance.token, 3) == "BwcH"
    assert there.run(clock_and_chance.share) == there.run(clock_and_chance.share)
    assert 0 <= there.run(clock_and_chance.share) < 1
    assert abs(clock_and_chance.time_ns() - time.time_ns()) < 60 * 10**9
    assert clock_and_chance.token(9) != clock_and_chance.token(9)
