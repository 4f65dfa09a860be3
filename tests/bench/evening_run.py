"""One evening of so many boards: everything is started, played, measured and ended."""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from bot.store.which_database import open_database
from tests.bench.ends_with_us import dies_with_us
from tests.bench.evening_machine import Machine, Used, a_database, bots
from tests.bench.growth import percentile

_PEOPLE: Final = Path(__file__).with_name("evening_people.py")
_LINE_BYTES: Final = 2**28
"""What the people saw comes in one line."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to play."""

    boards: int
    people: int
    replicas: int
    speed: float


@dataclass(frozen=True, slots=True)
class Played:
    """What an evening cost. `prepared` what was used before it began, `evening` from there to the last card. Memory: of a bot before anybody came, and of each at most."""

    wanted: Wanted
    seen: dict[str, Any]
    prepared: Used
    evening: Used
    idle_mb: float
    peaks_mb: list[float]
    oldest_s: list[float]
    given_up: list[str]
    took_s: float

    def answers_ms(self, part: float, *kinds: str) -> float:
        """What a call of these kinds (all, where none is named) waited for its answer."""
        took_s = self.seen["took_s"]
        return 1000 * percentile([one for kind in kinds or took_s for one in took_s.get(kind, ())], part)

    def last_cards_s(self, part: float, where: str = "room_s") -> float:
        """How long after the last answer of a storm a card showed them all; infinite where one never did."""
        storms = self.seen["storms"]
        waited = [max(0.0, one[where] - one["answered_s"]) if one[where] else float("inf") for one in storms]
        return percentile(waited, part)

    @property
    def calls(self) -> int:
        """How much was said to the bots."""
        return sum(map(len, self.seen["took_s"].values()))

    @property
    def sent(self) -> "Counter[str]":
        """What the bots sent, by method and how Teams took it."""
        return Counter(self.seen["sent"])

    @property
    def bad(self) -> list[str]:
        """What was not as it should be."""
        found = [f"{number} × {what}" for what, number in self.seen["bad"].items()]
        found += self.seen["broken"] + self.seen["complaints"] + self.given_up
        never = sum(not one["room_s"] for one in self.seen["storms"])
        return found + ([f"{never} storms whose last card never came"] if never else [])


class People:
    """The process in which Teams and everybody are: lines of JSON to it and from it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def hear(self, name: str) -> Any:
        """Wait for the line with this name; what is told on the way is printed. Raises EOFError where it has ended."""
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            told = orjson.loads(line)
            if name in told:
                return told[name]
            print(f"    {told['progress']}", file=sys.stderr, flush=True)
        raise EOFError("the people's process has ended; its error stands above")

    def say(self, **what: object) -> None:
        """Say a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(orjson.dumps(what) + b"\n")


@asynccontextmanager
async def _people(wanted: Wanted) -> AsyncIterator[People]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(_PEOPLE),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        limit=_LINE_BYTES,
        preexec_fn=dies_with_us,  # it only asks the kernel, and takes no lock
    )
    people = People(process)
    people.say(boards=wanted.boards, people=wanted.people, speed=wanted.speed)
    try:
        yield people
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def play(wanted: Wanted) -> Played:
    """Play it. Whatever was started has ended when this comes back."""
    with tempfile.TemporaryDirectory(prefix="bisittare-evening-") as name:
        async with a_database() as (url, data), _people(wanted) as people:
            environment = await people.hear("environment")
            async with bots(url, wanted.replicas, environment, Path(name)) as found:
                machine = Machine(open_database(url), list(found), data)
                try:
                    return await _measured(wanted, people, machine)
                finally:
                    await machine.database.close()


async def _measured(wanted: Wanted, people: People, machine: Machine) -> Played:
    people.say(bots=[f"http://127.0.0.1:{bot.port}" for bot in machine.bots])
    began, idle_mb = await machine.used(), max(machine.peaks_mb())
    await people.hear("prepared")
    await machine.drained()
    prepared, began_s = await machine.used(), time.monotonic()
    watching = asyncio.create_task(machine.watch_outbox())
    people.say(play=True)
    seen = await people.hear("seen")
    await machine.drained()
    took_s = time.monotonic() - began_s
    watching.cancel()
    ended, peaks_mb = await machine.used(), machine.peaks_mb()
    given_up = await machine.given_up()
    return Played(
        wanted,
        seen,
        prepared.since(began),
        ended.since(prepared),
        idle_mb,
        peaks_mb,
        machine.oldest_s,
        given_up,
        took_s,
    )
