"""Makes a failure as short as it can be: whatever can be left out, so that the same law is still broken, is left out."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from tests.world.deeds import Deed
from tests.world.play import Broken, World, play_again

T = TypeVar("T")
Breaks = Callable[[Sequence[T]], Sequence[T] | None]
"""Plays so much, and returns what was done until the law was broken; None where it was not."""


def shrunk(world: World) -> Broken:
    """Return the same broken law with as few deeds as break it, in the world of the same seed."""
    broken = world.broken
    assert broken is not None, "nothing was broken"
    found = [broken]

    def breaks(deeds: Sequence[Deed]) -> Sequence[Deed] | None:
        again = play_again(world.seed, deeds).broken
        if again is None or again.law != broken.law:
            return None
        found.append(again)
        return again.deeds

    fewest(broken.deeds, breaks)
    return min(reversed(found), key=lambda one: len(one.deeds))


def fewest(done: Sequence[T], breaks: Breaks[T]) -> Sequence[T]:
    """Leave out halves, then quarters, and so on to single deeds, until none can be spared."""
    size = max(1, len(done) // 2)
    while True:
        fewer = _without_one_part(done, breaks, size)
        if fewer is not None:
            done = fewer
        elif size == 1:
            return done
        else:
            size = max(1, size // 2)


def _without_one_part(done: Sequence[T], breaks: Breaks[T], size: int) -> Sequence[T] | None:
    for start in range(0, len(done), size):
        fewer = [*done[:start], *done[start + size :]]
        found = breaks(fewer) if len(fewer) < len(done) else None
        if found is not None and len(found) < len(done):
            return found
    return None
