"""What no one means: something said comes twice, late, out of order or never, from a clock that is wrong, or from yesterday's card."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from tests.world.deeds import Deed

LATE_S: Final = (1.0, 3.0, 20.0, 70.0, 200.0)
JUMPS_S: Final = (8.0, -8.0, 60.0, -60.0, 600.0, -600.0)
AHEAD_S: Final = (0.0, 0.0, 0.0, 4.0, -4.0, 60.0, -60.0, 600.0)


@dataclass(frozen=True, slots=True)
class Weather:
    """How much goes wrong in a world, as the seed has it: a chance for each thing said, and how far Teams' clock is ahead."""

    twice: float
    late: float
    never: float
    yesterday: float
    ahead_s: float


def weather(chance: Random) -> Weather:
    """Mostly fair; some worlds are stormy."""
    storm = chance.choice((0.0, 0.5, 1.0, 1.0, 3.0))
    return Weather(0.03 * storm, 0.05 * storm, 0.01 * storm, 0.04 * storm, chance.choice(AHEAD_S))


def befalls(deed: Deed, did: list[Deed], there: Weather, chance: Random) -> Iterator[tuple[str, Deed]]:
    """What comes of the deed: it, or several, or nothing, each with the mishap's name ("" for none).

    `did`: what the same person did before; with a card of yesterday one of these is done again.
    """
    luck = chance.random()
    if luck < there.never:
        return
    if luck < there.never + there.yesterday and did:
        yield "yesterday", replace(chance.choice(did), wait_s=deed.wait_s)
        return
    if chance.random() < there.late:
        deed = replace(deed, late_s=chance.choice(LATE_S))
        yield "late", deed
    else:
        yield "", deed
    if chance.random() < there.twice:
        yield "twice", replace(deed, wait_s=chance.choice((0.0, 1.0, 30.0)), late_s=chance.choice((0.0, *LATE_S)))
