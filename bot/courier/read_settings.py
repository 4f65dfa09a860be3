"""Carries a `ReadSettings`: how the meeting is set up is read from Graph, and said to the turn line by line (R-041, R-056)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.graph_problems import or_problem
from bot.courier.ports import Keep
from bot.courier.rosters import CLOCKWORK
from bot.store.outbox import Claimed
from dialogs.judging.outcome import ReadSettings
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.inbound import Place, SettingsTold
from dialogs.said.reasons import HostLine, TickState

Found = tuple[Mapping[HostLine, TickState], SwitchProblem | None]
"""What was read of which lines, and why nothing could be."""


@dataclass(frozen=True, slots=True)
class CarryReadSettings:
    """Reads the settings, and says to the turn what they are."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Do it. Raises Later where Graph is busy or silent."""
        asked = row.what
        assert isinstance(asked, ReadSettings)  # noqa: S101  # the courier's table pairs them
        place, at = await self.deps.sees.where(row.chat)
        await say_settings(self.deps, row, asked, await self._read(place), at)
        return None

    async def _read(self, place: Place) -> Found:
        if self.deps.switches is None:
            return {}, SwitchProblem.NOT_GRANTED
        return await or_problem(self.deps.switches.ticks(place), {})


async def say_settings(
    deps: CarrierDeps,
    row: Claimed,
    asked: ReadSettings,
    found: Found,
    read_at: datetime | None = None,
) -> None:
    """Say to the turn how the meeting is set up, or why it could not be read.

    It counts as of `read_at`, when it was asked for: Graph, or this process, may have taken long since, and another have read it anew.
    """
    place, now = await deps.sees.where(row.chat)
    at, (lines, problem) = read_at or now, found
    await deps.hears.hear(
        SettingsTold(
            place=place, who=CLOCKWORK, at=at, sitting=row.sitting, asker=asked.asker, lines=lines, problem=problem
        )
    )
