"""Makes a failure as short as it can be: whatever can be left out, so that the same law is still broken, is left out."""

from collections.abc import Callable, Sequence

from tests.world.deeds import Deed
from tests.world.play import Broken, World, play_again

Breaks = Callable[[Sequence[Deed]], Broken | None]


def shrunk(world: World) -> Broken:
    """Return the same broken law with as few deeds as break it, in the world of the same seed."""
    broken = world.broken
    assert broken is not None, "nothing was broken"
    return fewest(broken, lambda deeds: play_again(world.seed, deeds).broken)


def fewest(broken: Broken, breaks: Breaks) -> Broken:
    """Leave out halves, then quarters, and so on to single deeds, until none can be spared."""
    size = max(1, len(broken.deeds) // 2)
    while True:
        fewer = _without_one_part(broken, breaks, size)
        if fewer is not None:
            broken = fewer
        elif size == 1:
            return broken
        else:
            size = max(1, size // 2)


def _without_one_part(broken: Broken, breaks: Breaks, size: int) -> Broken | None:
    deeds = broken.deeds
    for start in range(0, len(deeds), size):
        fewer = deeds[:start] + deeds[start + size :]
        found = breaks(fewer) if len(fewer) < len(deeds) else None
        if found is not None and found.law == broken.law and len(found.deeds) < len(deeds):
            return found
    return None
