"""Carries a `ReadSettings`: how the meeting is set up is read from Graph, and said to the turn line by line (R-041, R-056)."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.ports import Keep
from bot.courier.rosters import CLOCKWORK
from bot.remote.errors import Forbidden, Gone, Refused
from bot.store.outbox import Claimed
from dialogs.chat_setting import SwitchProblem
from dialogs.inbound import Place, SettingsTold
from dialogs.outcome import ReadSettings
from dialogs.reasons import HostLine, TickState


@dataclass(frozen=True, slots=True)
class CarryReadSettings:
    """Reads the settings, and says to the turn what they are."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Do it. Raises Later where Graph is busy or silent."""
        asked = row.what
        assert isinstance(asked, ReadSettings)  # noqa: S101  # the courier's table pairs them
        place, _ = await self.deps.sees.where(row.chat)
        lines, problem = await self._read(place)
        await say_settings(self.deps, row, asked, lines, problem)
        return None

    async def _read(self, place: Place) -> tuple[Mapping[HostLine, TickState], SwitchProblem | None]:
        if self.deps.switches is None:
            return {}, SwitchProblem.NOT_GRANTED
        try:
            return await self.deps.switches.ticks(place), None
        except Forbidden:
            return {}, SwitchProblem.FORBIDDEN
        except Gone:
            return {}, SwitchProblem.NO_MEETING
        except Refused:
            return {}, SwitchProblem.REFUSED


async def say_settings(
    deps: CarrierDeps,
    row: Claimed,
    asked: ReadSettings,
    lines: Mapping[HostLine, TickState],
    problem: SwitchProblem | None,
) -> None:
    """Say to the turn how the meeting is set up, or why it could not be read."""
    place, at = await deps.sees.where(row.chat)
    await deps.hears.hear(
        SettingsTold(
            place=place, who=CLOCKWORK, at=at, sitting=row.sitting, asker=asked.asker, lines=lines, problem=problem
        )
    )
