"""Turn and courier on one database, with small rules and a pretended Teams: what a test of the courier stands on."""

import asyncio
import math
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest_asyncio
from sqlalchemy import select

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.courier import Courier, Working
from bot.courier.drawing import Drawing
from bot.courier.make_files import Files
from bot.courier.newest_state import NewestStates
from bot.courier.paced_wire import Paced
from bot.courier.ports import Hides, ReadsSigns, Sends, Switches
from bot.store import journal
from bot.store.database import Connection, Database
from bot.store.tables import outbox
from bot.turn.turn import Turn
from bot.turn.which_sitting import antechamber
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.outcome import Delivery, Outcome
from dialogs.presence.facts import NotReached
from dialogs.said.inbound import Place, Pressed, Road, Sender
from tests.support.databases import change, rows
from tests.support.pretend_teams import PretendTeams
from tests.support.rests import Rests
from tests.support.small_rules import SmallRules

ROOM = Place("19:meeting_x@thread.v2", "tenant", meeting_id="m1", service_url="https://teams.example/")
_HURRY = "UPDATE outbox SET due = 1 WHERE due > 1 AND claimed_until = 0 AND kind <> 'wake'"
KEEN = Working(poll_s=0.05)
"""As a courier works, but looking more often, so that a test waits less."""


@dataclass
class Bench:
    """A database with a turn on it, and as many couriers as a test starts. `wire` replaces the Teams in memory."""

    database: Database
    teams: PretendTeams = field(default_factory=PretendTeams)
    rules: SmallRules = field(default_factory=SmallRules)
    couriers: list[Courier] = field(default_factory=list)
    paces: list[Paced] = field(default_factory=list)
    wire: Sends | None = None
    switches: Switches | None = None
    reads: ReadsSigns | None = None
    hides: Hides | None = None
    serving_s: Callable[[], float] = lambda: math.inf
    place: Place = ROOM
    turn: Turn = field(init=False)

    def __post_init__(self) -> None:
        self.turn = Turn(self.database, self.rules, nudge=self._nudge)

    def _nudge(self) -> None:
        for courier in self.couriers:
            courier.nudge()

    def courier(self, working: Working = KEEN, database: Database | None = None) -> Courier:
        """Start a courier, on the bench's own database if it gets no other."""
        database = database or self.database
        states = NewestStates(database, self.rules)
        drawing = Drawing(self.rules)
        self.paces.append(paced := Paced(self.wire or self.teams))
        courier = Courier(
            CarrierDeps(
                database,
                paced,
                states,
                self.turn,
                drawing,
                Files(self.teams),
                self.serving_s,
                self.switches,
                self.hides,
                self.reads,
            ),
            working,
        )
        self.couriers.append(courier)
        courier.start()
        return courier

    async def say(self, verb: str, form: str = "", place: Place | None = None, road: Road = Road.EXECUTE) -> None:
        """Press a verb."""
        who = Sender(f"29:{form or 'anna'}", form or "oid-anna", "tenant", locale="en-GB")
        said = Pressed(
            place=place or self.place, who=who, at=datetime.now(UTC), verb=verb, road=road, form=form, fresh=form
        )
        await self.turn.hear(said)

    async def send(self, *deliveries: Delivery, verb: str = "send", place: Place | None = None) -> None:
        """Let the rules send these."""
        self.rules.on[verb] = Outcome(deliveries=deliveries)
        await self.say(verb, place=place)

    async def facts(self) -> Sequence[Fact]:
        """Return what stands in the journal."""
        return [entry.fact for entry in await self.entries()]

    async def entries(self) -> Sequence[Entry]:
        """The same, with their times."""
        sitting = antechamber(self.place.chat)
        return await self.database.write(lambda conn: journal.read(conn, sitting))

    async def not_reached(self) -> list[str]:
        """Return what was said back as not delivered: "<to>/<what>:<reason>"."""
        return [f"{fact.person}/{fact.what}" for fact in await self.facts() if isinstance(fact, NotReached)]

    async def waiting(self) -> int:
        """How many rows of the outbox wait or are under way."""
        return len(await self.database.write(_rows))

    async def rests(self) -> None:
        """Wait until nothing is left to deliver; what waits for its time is due at once."""
        rest = Rests()
        while await self.database.write(_hurried):
            await rest()

    async def tried_all(self) -> None:
        """Wait until every row was carried out, or tried, and none is under way."""
        untried = "SELECT 1 FROM outbox WHERE claimed_until > 0 OR (done = 0 AND tries = 0)"
        rest = Rests()
        while await rows(self.database, untried):
            await rest()

    async def hurry(self) -> None:
        """Let time pass for what waits in the outbox, but not for the times that somebody asked for."""
        await change(self.database, _HURRY)

    async def close(self) -> None:
        """Stop everything."""
        self.teams.open.set()
        for courier in self.couriers:
            await courier.close(5)
        await self.turn.close()


def _hurried(conn: Connection) -> Sequence[int]:
    conn.exec_driver_sql(_HURRY)
    return _rows(conn)


def _rows(conn: Connection) -> Sequence[int]:
    return conn.execute(select(outbox.c.id).where(outbox.c.due.is_not(None))).scalars().all()


async def until(holds: Callable[[], bool]) -> None:
    """Wait until it holds; the test's own time limit is the end of patience."""
    while not holds():  # noqa: ASYNC110  # nor does a list
        await asyncio.sleep(0.005)


@pytest_asyncio.fixture
async def bench(database: Database) -> AsyncIterator[Bench]:
    """A bench on each of the two databases in turn."""
    made = Bench(database)
    yield made
    await made.close()
