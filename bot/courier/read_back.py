"""Carries a `ReadBack`: who wrote in the chat during a gap is asked of Teams, and said to the turn (R-112, R-132)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.graph_problems import or_problem
from bot.courier.ports import Keep
from bot.courier.rosters import CLOCKWORK
from bot.remote.errors import Later
from bot.store.outbox import Claimed
from dialogs.judging.outcome import ReadBack
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.inbound import Place, ReadBackTold
from dialogs.said.read_back import ReadBackFound

NOTHING_READ: Final = ReadBackFound()
_SILENT_TRIES: Final = 3


@dataclass(frozen=True, slots=True)
class CarryReadBack:
    """Reads, and says to the turn who wrote."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Do it. Raises Later where Graph is busy or silent; where it stays so that is said, and it is tried on."""
        asked = row.what
        assert isinstance(asked, ReadBack)  # noqa: S101  # the courier's table pairs them
        place, _ = await self.deps.sees.where(row.chat)
        try:
            found, problem = await self._found(place, asked)
        except Later:
            if row.tries + 1 == _SILENT_TRIES:
                await say_read_back(self.deps, row, asked, NOTHING_READ, SwitchProblem.OUT_OF_REACH)
            raise
        await say_read_back(self.deps, row, asked, found, problem)
        return None

    async def _found(self, place: Place, asked: ReadBack) -> tuple[ReadBackFound, SwitchProblem | None]:
        if self.deps.reads is None:
            return NOTHING_READ, SwitchProblem.NOT_GRANTED
        since, until = datetime.fromisoformat(asked.since), datetime.fromisoformat(asked.until)
        since, until = since - timedelta(seconds=asked.early_s), until + timedelta(seconds=asked.late_s)
        return await or_problem(self.deps.reads.written(place, since, until), NOTHING_READ)


async def say_read_back(
    deps: CarrierDeps, row: Claimed, asked: ReadBack, found: ReadBackFound, problem: SwitchProblem | None
) -> None:
    """Say to the turn who wrote, or why nobody can say."""
    place, at = await deps.sees.where(row.chat)
    await deps.hears.hear(
        ReadBackTold(
            place=place,
            who=CLOCKWORK,
            at=at,
            sitting=row.sitting,
            no=asked.no,
            since=datetime.fromisoformat(asked.since),
            until=datetime.fromisoformat(asked.until),
            written=found.written,
            more=found.more,
            problem=problem,
        )
    )
