"""Carries a `HideMessage`: a message is hidden by a rule of the tenant's, or shown again; its text is never fetched (R-131)."""

from dataclasses import dataclass

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.ports import Hides, Keep
from bot.courier.rosters import CLOCKWORK
from bot.courier.still_held import still_ours
from bot.remote.errors import Forbidden, Gone, Refused
from bot.store.outbox import Claimed
from dialogs.judging.outcome import HideMessage
from dialogs.said.inbound import HidingTold, Place
from dialogs.said.why_not_hidden import HidingProblem


@dataclass(frozen=True, slots=True)
class CarryHide:
    """Hides or shows, and says to the turn what Teams made of it."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Do it. Raises Later where Graph is busy or silent. Where the operator has not asked for it, nobody is told anything."""
        asked = row.what
        assert isinstance(asked, HideMessage)  # noqa: S101  # the courier's table pairs them
        if self.deps.hides is None:
            return None
        place, _ = await self.deps.sees.where(row.chat)
        await say_hiding(self.deps, row, asked, await _problem(self.deps.hides, place, asked))
        return None


async def say_hiding(deps: CarrierDeps, row: Claimed, asked: HideMessage, problem: HidingProblem | None) -> None:
    """Say to the turn that Teams took it, or why not."""
    place, at = await deps.sees.where(row.chat)
    await deps.hears.hear(
        HidingTold(
            place=place,
            who=CLOCKWORK,
            at=at,
            sitting=row.sitting,
            no=asked.no,
            author=asked.who,
            message=asked.message,
            shown=asked.shown,
            problem=problem,
        )
    )


async def _problem(hides: Hides, place: Place, asked: HideMessage) -> HidingProblem | None:
    if asked.foreign:
        return HidingProblem.FOREIGN
    await still_ours()
    try:
        await (hides.show if asked.shown else hides.hide)(place, asked.message)
    except Forbidden:
        return HidingProblem.FORBIDDEN
    except Gone:
        return HidingProblem.NO_MESSAGE
    except Refused:
        return HidingProblem.REFUSED
    return None
