"""The courier: claims what waits in the outbox, carries it out after the commit, and writes down what became of it.

Any number of couriers may work on one database. A row is claimed for a short lease, which is renewed as long as somebody is at
work with it; one whose courier died is anybody's a few seconds later. What cannot be promised: after a crash between sending and writing it down a message is sent once more.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot import clock_and_chance
from bot.courier.amends_for_lost_lease import make_amends
from bot.courier.answer_by_post import CarryReply
from bot.courier.attempt import Attempt, Ending
from bot.courier.carrier_deps import CarrierDeps
from bot.courier.clock_seen import ClockSeen
from bot.courier.figures import DELIVERIES, OLDEST_S, UNDER_WAY
from bot.courier.hide_message import CarryHide
from bot.courier.ports import Carry
from bot.courier.read_back import CarryReadBack
from bot.courier.read_settings import CarryReadSettings
from bot.courier.redraw import CarryRedraw
from bot.courier.rosters import CarryAsk, CarryRemember
from bot.courier.send_file import CarrySendFile
from bot.courier.show_card import CarryShow
from bot.courier.still_held import HOLDING, Holding, Moment
from bot.courier.switch_chat import CarrySwitch
from bot.courier.tell_person import CarryTell
from bot.courier.tell_remains import CarryRemains
from bot.courier.wake import CarryWake
from bot.courier.watch_recording import CarryWatch
from bot.logs import frames, logger
from bot.store import backlog, clock_set_back, left_by_dead_process, outbox
from bot.store.backlog import Backlog
from bot.store.clock import now
from bot.store.database import Connection, NotNow
from bot.store.outbox import Claimed, UnderWay

_FAILED_REST_S: Final = 5.0
_SETTLE_WAITS_S: Final = (0.2, 0.5, 1.0, 2.0, 4.0)

_log = logger(__name__)


def carriers(deps: CarrierDeps) -> Mapping[str, Carry]:
    """Return who carries what."""
    return {
        "show": CarryShow(deps),
        "tell": CarryTell(deps),
        "reply": CarryReply(deps),
        "ask_roster": CarryAsk(deps),
        "remember_roster": CarryRemember(deps),
        "switch_chat": CarrySwitch(deps),
        "read_settings": CarryReadSettings(deps),
        "watch_recording": CarryWatch(deps),
        "read_back": CarryReadBack(deps),
        "hide_message": CarryHide(deps),
        "send_file": CarrySendFile(deps),
        "wake": CarryWake(deps),
        "redraw": CarryRedraw(deps),
        "remains": CarryRemains(deps),
    }


@dataclass(frozen=True, slots=True)
class Working:
    """How the courier works: rows at once, for how many seconds a claim lasts unless it is renewed, and one attempt.

    `shares`: what asks Graph, and what makes files, has so many of the places at most. Where those are silent, all else goes on. It looks every `poll_s` seconds when nobody nudges, and never twice within `apart_s`, however many nudge: a look
    takes its turn with those who wait to be answered.
    """

    at_once: int = 64
    lease_s: float = 2.5
    attempt_s: float = 45.0
    shares: Mapping[str, int] = field(
        default_factory=lambda: {
            "hide_message": 8,
            "switch_chat": 24,
            "watch_recording": 8,
            "read_back": 8,
            "send_file": 4,
        }
    )
    poll_s: float = 1.0
    apart_s: float = 0.05


@dataclass(slots=True)
class Courier:
    """Delivers until it is closed. Make it inside a running event loop, `start` it, `nudge` it after each commit."""

    deps: CarrierDeps
    working: Working = field(default_factory=Working)
    owner: str = field(default_factory=lambda: clock_and_chance.octets(8).hex())
    _attempt: Attempt = field(init=False)
    _nudged: asyncio.Event = field(default_factory=asyncio.Event)
    _under_way: dict[asyncio.Task[None], Claimed] = field(default_factory=dict)
    _loop: asyncio.Task[None] | None = None
    _renewing: asyncio.Task[None] | None = None
    _closing: asyncio.Event = field(default_factory=asyncio.Event)
    _clock: ClockSeen = field(default_factory=ClockSeen)

    def __post_init__(self) -> None:
        self._attempt = Attempt(self.deps, carriers(self.deps), limit_s=self.working.attempt_s)

    def start(self) -> None:
        """Begin to deliver."""
        self._loop = asyncio.create_task(self._deliver(), name="courier")
        self._renewing = asyncio.create_task(self._renew(), name="the courier's leases")

    def nudge(self) -> None:
        """Say that there may be something to deliver. It is found within `poll_s` seconds without this, too."""
        self._nudged.set()

    async def close(self, grace_s: float) -> None:
        """Claim nothing more, finish what is under way within `grace_s` seconds, and release the rest to the others."""
        self._closing.set()
        self.nudge()
        if self._loop is not None:
            await self._loop
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=grace_s)
        left = tuple(self._under_way)
        for task in left:
            task.cancel()
        if self._renewing is not None:
            self._renewing.cancel()
        await asyncio.gather(*left, *filter(None, (self._renewing,)), return_exceptions=True)
        await self._release(None)

    async def _deliver(self) -> None:
        await self._fill_what_was_left()
        while not self._closing.is_set():
            self._nudged.clear()
            free = self.working.at_once - len(self._under_way)
            seen = Moment.now()
            rows, rest_s = await self._claim(free) if free else ((), self.working.poll_s)
            if self._closing.is_set():
                await self._release([row.id for row in rows])
                return
            for row in rows:
                self._begin(Holding(self.deps.database, row, self.working.lease_s, seen))
            if len(rows) < free or not free:
                await _wait(self._closing, self.working.apart_s)
                await _wait(self._nudged, rest_s - self.working.apart_s)

    async def _fill_what_was_left(self) -> None:
        """Have those cards filled that a process posted without getting to put their words in, since it died."""
        try:
            await self.deps.database.write(left_by_dead_process.put_again)
        except NotNow as error:
            _log.warning("cards were not looked for", problem=str(error))

    async def _renew(self) -> None:
        """Keep hold of what is under way. Where the database is out of reach nobody else can take it either."""
        while True:
            await asyncio.sleep(self.working.lease_s / 5)
            if self._under_way:
                try:
                    await self.deps.database.write(lambda conn: outbox.renew(conn, self.owner, self.working.lease_s))
                except NotNow as error:
                    _log.warning("leases not renewed", problem=str(error))

    async def _claim(self, limit: int) -> tuple[Sequence[Claimed], float]:
        """Claim up to `limit` rows; return them, and how long to rest when there is nothing more."""
        under_way = self._under_way.values()
        busy = Counter([row.kind for row in under_way])
        shares = {kind: max(most - busy[kind], 0) for kind, most in self.working.shares.items()}
        busy_with = frozenset([row.id for row in under_way])
        loop, lease_s = asyncio.get_running_loop(), self.working.lease_s
        began_s = loop.time()

        def work(conn: Connection) -> tuple[ClockSeen, Sequence[Claimed], Backlog]:
            at = now(conn)
            clock_set_back.mend(conn, at, lease_s, seen=self._clock.set_back(at, began_s))
            clock = self._clock.looked(at, began_s, loop.time(), lease_s)
            rows = outbox.claim(conn, self.owner, lease_s, limit, UnderWay(busy_with, shares, clock.leaps))
            return clock, rows, backlog.look(conn, self.owner, at)

        try:
            clock, rows, behind = await self.deps.database.write(work)
        except NotNow as error:
            _log.warning("outbox not reached", problem=str(error))
            return (), self.working.poll_s
        except Exception as error:  # noqa: BLE001  # the courier outlives a mistake; it is logged each time
            _log.error("claiming broke", problem=type(error).__name__, frames=frames(error))
            return (), _FAILED_REST_S
        self._clock = clock
        OLDEST_S.set(behind.oldest_s)
        return rows, min(self.working.poll_s, self.working.poll_s if behind.next_s is None else behind.next_s)

    def _begin(self, holding: Holding) -> None:
        task = asyncio.create_task(self._carry(holding), name=f"delivery {holding.row.id}")
        self._under_way[task] = holding.row
        UNDER_WAY.set(len(self._under_way))
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.pop(task, None)
        UNDER_WAY.set(len(self._under_way))
        error = None if task.cancelled() else task.exception()
        if error is not None:
            _log.error("delivery not written down", problem=type(error).__name__, frames=frames(error))
        self.nudge()

    async def _carry(self, holding: Holding) -> None:
        HOLDING.set(holding)  # in this task alone
        row = holding.row
        ending = await self._attempt.run(row)
        DELIVERIES.labels(row.kind, ending.outcome).inc()
        await self._settle(holding, ending)

    async def _settle(self, holding: Holding, ending: Ending) -> None:
        """Write down what became of it, and keep trying for a while: otherwise it would be sent again when the lease has passed."""

        def settle(conn: Connection) -> None:
            if not ending.settle(conn) and holding.acts:
                make_amends(conn, holding.row)

        for wait_s in _SETTLE_WAITS_S:
            try:
                return await self.deps.database.write(settle)
            except NotNow:
                await asyncio.sleep(wait_s)
        return await self.deps.database.write(settle)

    async def _release(self, ids: Sequence[int] | None) -> None:
        try:
            await self.deps.database.write(lambda conn: outbox.release(conn, self.owner, ids))
        except NotNow:
            _log.warning("not released", owner=self.owner)


async def _wait(event: asyncio.Event, most_s: float) -> None:
    """Wait for the event, but no longer than `most_s` seconds."""
    try:
        async with asyncio.timeout(max(most_s, 0.0)):
            await event.wait()
    except TimeoutError:
        return
