"""Looks whether a delivery is still ours right before a call that changes something in Teams.

A process can be stopped for longer than its lease (a suspended machine, a full disk), and goes on in the middle of a delivery
that another has carried out meanwhile. As long as it is stopped it renews nothing and sees nothing. So whoever is about to
call asks its clocks first, which were not stopped, and the database where too much time has gone.
"""

import asyncio
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

from bot import clock_and_chance
from bot.store.claim_held import HowHeld, hold
from bot.store.database import Database
from bot.store.outbox import Claimed
from cards.quick_dataclass import quick_dataclass
from dialogs.judging.outcome import HideMessage, SwitchChat


class Overtaken(Exception):
    """The row is somebody else's by now, or its wish is no longer the newest: nothing more is to be done of it."""


@quick_dataclass(frozen=True, slots=True)
class Moment:
    """Now by two clocks: the one may stand still while the machine sleeps, and the other may be set."""

    loop_s: float
    wall_s: float

    @classmethod
    def now(cls) -> "Moment":
        """What they say now."""
        return cls(asyncio.get_running_loop().time(), clock_and_chance.time_ns() / 1e9)

    def older_than(self, seconds: float) -> bool:
        """Whether more has gone by either of them; one that was set back says nothing, so that counts as more."""
        now = Moment.now()
        wall_s = now.wall_s - self.wall_s
        return now.loop_s - self.loop_s > seconds or not 0 <= wall_s <= seconds


@dataclass(slots=True)
class Holding:
    """A claimed row under way. `seen`: before it was claimed, or was last found to be ours. `acts`: something is called, or was."""

    database: Database
    row: Claimed
    lease_s: float
    seen: Moment
    acts: bool = False

    async def still(self) -> None:
        """Come back where the row is ours for a while yet. Raises `Overtaken`."""
        if self.seen.older_than(self.lease_s / 2):
            await self._looks()
        self.acts = True

    async def _looks(self) -> None:
        seen = Moment.now()
        stands = await self.database.write(lambda conn: hold(conn, self.row, self.lease_s))
        # A card is drawn anew after this anyway. What is turned or hidden by an older wish would be undone at once.
        wish = isinstance(self.row.what, SwitchChat | HideMessage)
        if stands is HowHeld.LOST or (stands is HowHeld.NEWER and wish):
            raise Overtaken
        self.seen = seen


HOLDING: Final[ContextVar[Holding | None]] = ContextVar("holding", default=None)
"""What the running task carries out."""


async def still_ours() -> None:
    """Come back where what this task carries out is still ours; called right before each change in Teams. Raises `Overtaken`."""
    holding = HOLDING.get()
    if holding is not None:
        await holding.still()
