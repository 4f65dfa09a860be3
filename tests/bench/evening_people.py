"""The pretended Teams and everybody in it, in a process of its own: started by `evening.py`, which it talks with in lines of JSON.

It says in what environment the bots must live, hears where they listen, prepares the sittings, plays the evening, and tells what it saw.
"""

import asyncio
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

import orjson
import uvloop

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.evening_board import Board, NotTaken
from tests.bench.evening_room import Room
from tests.bench.evening_story import agenda, evening

_AT_ONCE: Final = 8
"""So many sittings are prepared at the same time: that is done on other days."""
_SPREAD_S: Final = 300.0
"""Not all begin in the same second."""
_TELL_EVERY_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be played: so many boards of so many people, so many times as fast as an evening is."""

    boards: int
    people: int
    speed: float


@dataclass(slots=True)
class Play:
    """Everybody, and how far they have come."""

    room: Room
    asked: Asked
    boards: list[Board] = field(init=False)
    prepared: int = 0
    closed: int = 0
    broken: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Let them exist."""
        asked = self.asked
        self.boards = [Board(self.room, nr, asked.people, asked.speed) for nr in range(asked.boards)]

    def environment(self) -> dict[str, str]:
        """What a bot needs to live here."""
        secretaries = [board.secretary.person for board in self.boards]
        tenants = ",".join(sorted(self.room.world.tenants))
        return self.room.environment(secretaries) | {"BISITTARE_TENANTS": tenants, "BISITTARE_PROFILE": "linkoping"}

    async def prepare(self) -> None:
        """Set all sittings up, a few at a time."""
        turns = asyncio.Semaphore(_AT_ONCE)

        async def one(board: Board) -> None:
            async with turns:
                await board.prepare(agenda())
                self.prepared += 1

        async with asyncio.TaskGroup() as group:
            for board in self.boards:
                group.create_task(one(board))

    async def play(self) -> None:
        """Play all evenings; of one that breaks the reason is kept, and the others go on."""
        await asyncio.gather(*(self._one(board) for board in self.boards))

    async def _one(self, board: Board) -> None:
        try:
            await board.passes(board.dice.uniform(0, _SPREAD_S))
            await evening(board)
            self.closed += 1
        except (NotTaken, LookupError) as error:
            self.broken.append(f"{type(error).__name__}: {error}")

    def seen(self) -> dict[str, Any]:
        """What came of it, to be told."""
        watch = self.room.watch
        return {
            "took_s": watch.took_s,
            "bad": watch.bad,
            "sent": watch.sent,
            "storms": [asdict(one) for one in watch.storms],
            "refused": self.room.limits.refused,
            "closed": self.closed,
            "broken": self.broken,
            "complaints": self.room.complaints,
            "lag_s": self.room.lag_s,
        }

    def forget(self) -> None:
        """Begin to measure anew: what came before was preparation."""
        self.room.watch.took_s.clear()
        self.room.watch.sent.clear()
        self.room.lag_s = 0.0


def tell(**what: object) -> None:
    """Say a line."""
    sys.stdout.buffer.write(orjson.dumps(what) + b"\n")
    sys.stdout.buffer.flush()


async def told() -> dict[str, Any]:
    """Hear a line. Raises EOFError where nobody speaks any more."""
    line = await asyncio.to_thread(sys.stdin.buffer.readline)
    if not line:
        raise EOFError
    found: dict[str, Any] = orjson.loads(line)
    return found


async def _progress(play: Play) -> None:
    began_s = time.monotonic()
    while True:
        await asyncio.sleep(_TELL_EVERY_S)
        calls = sum(map(len, play.room.watch.took_s.values()))
        tell(
            progress=f"{time.monotonic() - began_s:5.0f} s: {play.prepared} prepared, {play.closed} closed, "
            f"{len(play.broken)} broken, {calls} calls, {play.room.watch.sent.total()} sent"
        )


async def main() -> None:
    """Play it, and end."""
    asked = Asked(**(await told()))
    async with Room() as room:
        play = Play(room, asked)
        tell(environment=play.environment())
        room.line.bots = tuple((await told())["bots"])
        helpers = [asyncio.create_task(_progress(play)), asyncio.create_task(room.watch_lag())]
        await play.prepare()
        play.forget()
        tell(prepared=True)
        await told()
        await play.play()
        await room.settle(quiet_s=3.0)
        tell(seen=play.seen())
        await told()
        for one in helpers:
            one.cancel()


if __name__ == "__main__":
    uvloop.run(main())
