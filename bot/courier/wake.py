"""Carries a `Wake`: the time that was asked for has come."""

from dataclasses import dataclass

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.ports import Keep
from bot.courier.rosters import CLOCKWORK
from bot.store.clock import moment
from bot.store.outbox import Claimed
from dialogs.judging.outcome import Wake
from dialogs.said.inbound import TimePassed


@dataclass(frozen=True, slots=True)
class CarryWake:
    """Wakes a sitting."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Say to the turn that the time has passed; it is judged anew there, so twice is no more than once."""
        wake = row.what
        assert isinstance(wake, Wake)  # noqa: S101  # the courier's table pairs them
        place, at = await self.deps.sees.where(row.chat)
        asked_at = moment(row.placed)
        said = TimePassed(
            place=place,
            who=CLOCKWORK,
            at=at,
            sitting=row.sitting,
            what=wake.what,
            asked_at=asked_at,
            begun_since=(at - asked_at).total_seconds() > self.deps.serving_s(),
        )
        await self.deps.hears.hear(said)
        return None
