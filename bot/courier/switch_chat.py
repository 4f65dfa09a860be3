"""Carries a `SwitchChat`: Teams' switch of the chat is turned where that was asked, and then read, since only that is proof (R-130)."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.graph_problems import or_problem
from bot.courier.ports import Keep, Switches
from bot.courier.rosters import CLOCKWORK
from bot.courier.still_held import still_ours
from bot.store.outbox import Claimed
from dialogs.judging.outcome import SwitchChat
from dialogs.said.chat_setting import ChatSetting, SwitchProblem
from dialogs.said.inbound import ChatSettingRead, Place

_READ_AGAIN_S: Final = (0.3, 0.7, 1.5)
"""Graph may answer with what stood there a moment longer."""


Found = tuple[ChatSetting | None, SwitchProblem | None]
"""What the switch said, and why it could not be read or turned."""


@dataclass(frozen=True, slots=True)
class CarrySwitch:
    """Turns and reads the switch, and says to the turn what it then said."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Do it. Raises Later where Graph is busy or silent: then it is read again before anything is turned."""
        asked = row.what
        assert isinstance(asked, SwitchChat)  # noqa: S101  # the courier's table pairs them
        place, at = await self.deps.sees.where(row.chat)
        found = await self._carried(asked, place)
        # A mere look has no number of its own: it counts as of when it was asked for.
        await say_setting(self.deps, row, asked, found, None if asked.asked else at)
        return None

    async def _carried(self, asked: SwitchChat, place: Place) -> Found:
        if self.deps.switches is None:
            return None, SwitchProblem.NOT_GRANTED
        return await or_problem(_turned(self.deps.switches, place, asked), None)


async def say_setting(
    deps: CarrierDeps,
    row: Claimed,
    asked: SwitchChat,
    found: Found,
    read_at: datetime | None = None,
) -> None:
    """Say to the turn what the switch said, or why it could not be read; at `read_at`, or now."""
    place, now = await deps.sees.where(row.chat)
    at, (value, problem) = read_at or now, found
    await deps.hears.hear(
        ChatSettingRead(
            place=place, who=CLOCKWORK, at=at, sitting=row.sitting, asked=asked.asked, value=value, problem=problem
        )
    )


async def _turned(switches: Switches, place: Place, asked: SwitchChat) -> ChatSetting:
    """Return what the switch says, turned where it says something else. Nothing is turned twice, unless that was asked.

    Raises `Overtaken` where this process stood still meanwhile, and what it asks for is of the past.
    """
    meeting = await switches.find(place)
    value, to = meeting.setting, asked.to
    if to is None or (value is to and not asked.anyway):
        return value
    await still_ours()
    await switches.turn(meeting, to)
    for rest_s in (0.0, *_READ_AGAIN_S):
        await asyncio.sleep(rest_s)
        value = await switches.setting(meeting)
        if value is to:
            break
    return value
