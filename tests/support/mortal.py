"""A living house that dies where a test wants it: at a commit, or around a call of Graph's; and lives again on the same file.

    mortal(folder, story)     # plays `story(house)` in a world's loop: no thread, no socket, and a day takes no time

Who was pressing when it died presses again, as people do.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from bot.clock_and_chance import NATURE, Nature
from bot.rehearsal.pretended.faults import Call, Fault, Faults
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.settings.settings import Settings
from bot.store.database import Connection
from bot.store.sqlite_writer import Job, SqliteWriter
from dialogs.meeting.meeting import Meeting
from tests.support.living import Living, LivingSitting, surname
from tests.support.patient import patient
from tests.world.chance import stream
from tests.world.play import MORNING
from tests.world.whole.loop import WorldLoop, run
from tests.world.whole.machine import PORT, Machine

GRAPH: Final = frozenset({Call.OPTIONS, Call.CHANGE_OPTIONS, Call.HIDE})
_AGAIN_S: Final = 1.0
_SECRETARIES: Final = 20  # so many sittings: each has a secretary of its own


@dataclass(slots=True)
class GraphFaults(Faults):
    """The troubles of a pretended Teams, in which something can happen at the n-th call of Graph's. `asked`: each call, in order."""

    asked: list[Call] = field(default_factory=list)
    at: dict[int, Callable[[], Fault | None]] = field(default_factory=dict)
    always: Callable[[], Fault | None] | None = None

    def take(self, call: Call, conversation: str | None = None) -> Fault | None:
        """The trouble that this call meets, if any."""
        if call not in GRAPH:
            return super(GraphFaults, self).take(call, conversation)
        self.asked.append(call)
        happens = self.at.pop(len(self.asked), self.always)
        return happens() if happens is not None else None

    def are_over(self) -> None:
        """From now on Graph is well."""
        self.at.clear()
        self.always = None


@dataclass
class Mortal(Living):
    """The house, the machine it runs in, and a look at its file that needs no bot."""

    loop: WorldLoop = field(kw_only=True)
    machine: Machine = field(kw_only=True)
    writer: SqliteWriter = field(kw_only=True)
    faults: GraphFaults = field(kw_only=True)
    _reviver: "asyncio.Task[None] | None" = None

    async def open(self) -> None:
        """Start the bot; whenever it has died, it is started again."""
        await self.machine.start()
        self.teams.bot_url = f"http://127.0.0.1:{PORT}/api/messages"
        self._reviver = self.loop.create_task(self._revives(), name="reviver")

    async def close(self) -> None:
        """End it."""
        if self._reviver is not None:
            self._reviver.cancel()
            await asyncio.gather(self._reviver, return_exceptions=True)
        await self.machine.lives_again(_AGAIN_S)
        await self.machine.stop()

    async def read(self, work: Callable[[Connection], Any]) -> Any:
        """What a piece of work finds in the file, whether or not the bot lives."""
        job = Job(work, self.loop, self.loop.create_future())
        self.writer.carry_out([job])
        if job.failure is not None:
            raise job.failure
        return job.result

    def dies_at_commit(self, number: int, when: str) -> None:
        """Let it die at its so-many-eth commit from now, before or after it."""
        self.machine.deaths[self.machine.commits + number] = when

    def dies_at_call(self, number: int, *, served: bool) -> None:
        """Let it die at its so-many-eth call of Graph's from now: before it is served, or when it is and nobody has heard the answer."""

        def dies() -> Fault:
            self.machine._dies()
            return Fault(loses_answer=True) if served else Fault(status=503)

        self.faults.at[len(self.faults.asked) + number] = dies

    def graph_fails(self, number: int, fault: Fault, lasts_s: float) -> None:
        """Let its so-many-eth call of Graph's from now meet this trouble, and so each that comes within so many seconds after that."""

        def begins() -> Fault:
            until_s = self.loop.time() + lasts_s
            self.faults.always = lambda: fault if self.loop.time() < until_s else None
            return fault

        self.faults.at[len(self.faults.asked) + number] = begins

    def stuck_after(self, calls: int, lasts_s: float) -> None:
        """Let Graph take what it is told after so many calls from now, and do nothing, for so many seconds."""

        def begins() -> None:
            self.teams.graph.stuck = True
            self.loop.call_later(lasts_s, setattr, self.teams.graph, "stuck", False)  # noqa: FBT003

        self.faults.at[len(self.faults.asked) + calls + 1] = begins

    async def insists(
        self, sitting: LivingSitting, who: str, verb: str, holds: Callable[[Meeting], bool], **fields: str
    ) -> None:
        """Somebody presses, and presses again where it came to nothing because the bot was dead."""
        while True:
            try:
                await sitting.execute(who, verb, fields)
            except AssertionError:
                await asyncio.sleep(_AGAIN_S)
            if holds(await sitting.meeting()):
                return

    async def _revives(self) -> None:
        while True:
            await self.machine.lives_again(_AGAIN_S)
            await asyncio.sleep(_AGAIN_S / 2)


def mortal(folder: Path, story: Callable[[Mortal], Awaitable[None]], **settings: str) -> None:
    """Play the story in front of a pretended Teams, in a world of its own."""
    run(lambda loop: _plays(loop, folder, story, settings))


async def _plays(
    loop: WorldLoop, folder: Path, story: Callable[[Mortal], Awaitable[None]], settings: dict[str, str]
) -> None:
    ids, octets = stream(0, "ids"), stream(0, "octets")
    begun_ns = int(MORNING.timestamp()) * 10**9
    nature = Nature(lambda: begun_ns + round(loop.time() * 1e6) * 1000, octets.randbytes)
    NATURE.set(nature)
    clock = lambda: MORNING + timedelta(seconds=loop.time())  # noqa: E731
    teams = PretendedTeams(clock=clock, new_id=lambda: ids.randbytes(16).hex())
    teams.limits.clock_s = loop.time
    teams.faults = faults = GraphFaults()
    async with patient(teams):
        url = f"sqlite:///{folder / 'sittings.sqlite'}"
        told = {"BISITTARE_PROFILE": "linkoping", "BISITTARE_PORT": str(PORT), "BISITTARE_DATABASE_URL": url}
        secretaries = [teams.add(f"Karin {surname(number)}").person for number in range(_SECRETARIES)]
        environment = teams.environment(secretaries) | told | settings
        machine = Machine(loop, Settings.model_validate(environment), nature)
        writer = SqliteWriter(url)
        house = Mortal(teams, machine.settings, loop=loop, machine=machine, writer=writer, faults=faults)
        await house.open()
        try:
            await story(house)
        finally:
            await house.close()
            writer.close()
