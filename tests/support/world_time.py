"""What a house and its Teams have from outside: in a world's loop its time, its lines and a file written in the loop.

In a world nobody waits for the pace that Teams allows, nor for a card's next edit, and both are kept all the same: the time
passes at once when nobody has anything to do. On any other loop they have the machine's own, and a faster pace (`hurried.py`).
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import pytest

from bot.clock_and_chance import NATURE, Nature
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.store.database import Database
from bot.wiring import Outside
from tests.support.hurried import hurried
from tests.world.chance import stream
from tests.world.play import MORNING
from tests.world.whole.loop import WorldLoop
from tests.world.whole.outside import GOES_ON, Lines, LoopDatabase, here

_MACHINE: Final = "machine"
_LOOK_NS: Final = 10**6
_PIECE_S: Final = 8.0
_AWAKE_S: Final = 0.5


def loops(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Return the loops that a test runs in: a world's, unless it is marked `machine`; on both databases one after the other."""
    if item.get_closest_marker(_MACHINE):
        return {_MACHINE: asyncio.new_event_loop}
    if "database_url" in getattr(item, "fixturenames", ()):
        return {"sqlite": WorldLoop, "postgresql": asyncio.new_event_loop}
    return {"world": WorldLoop}


def is_a_world() -> bool:
    """Whether the running loop is a world's."""
    return isinstance(asyncio.get_running_loop(), WorldLoop)


@dataclass(slots=True)
class _Clock:
    """The time of a world. Whenever Teams looks at it a millisecond passes: nobody does two things at the same moment."""

    loop: WorldLoop
    begins: datetime
    looks: int = 0

    def ns(self) -> int:
        """Nanoseconds since 1970 (UTC), in whole microseconds, as they are kept."""
        return int(self.begins.timestamp()) * 10**9 + self._gone_ns()

    def looked_at(self) -> datetime:
        """The time, for Teams."""
        self.looks += 1
        return self.begins + timedelta(microseconds=self._gone_ns() // 1000)

    def _gone_ns(self) -> int:
        return round(self.loop.time() * 1e6) * 1000 + self.looks * _LOOK_NS


def teams_here(begins: datetime = MORNING) -> PretendedTeams:
    """Return a Teams with the loop's time; in a world time and chance of the house are laid into the context, too.

    `begins`: the world's time when its loop began, in whole seconds.
    """
    loop = asyncio.get_running_loop()
    if not isinstance(loop, WorldLoop):
        teams = PretendedTeams()
        teams.limits.enabled = False  # they count by the clock on the wall, and the house by a faster one
        return teams
    ids, octets = stream(0, "ids"), stream(0, "octets")
    clock = _Clock(loop, begins)
    NATURE.set(Nature(clock.ns, octets.randbytes))
    teams = PretendedTeams(clock=clock.looked_at, new_id=lambda: ids.randbytes(16).hex())
    teams.limits.clock_s = loop.time
    return teams


def outside_here() -> Outside:
    """Return what a house is opened with."""
    return Outside(_written_here, Lines, apart=here) if is_a_world() else Outside(paced=hurried)


async def pass_idly(seconds: float) -> None:
    """Let a long time pass in a world, in pieces in which nobody is called but at their end: so small that none is taken for an outage.

    A house looks into its outbox every second, which for a day took 16 seconds of a processor.
    """
    loop = asyncio.get_running_loop()
    assert isinstance(loop, WorldLoop)
    until_s = loop.time() + seconds
    while loop.time() < until_s:
        loop.skip(_PIECE_S)
        await asyncio.sleep(_AWAKE_S)


def _written_here(url: str) -> Database:
    return LoopDatabase(url, lambda: GOES_ON, lambda: None)
