"""Carries a `WatchRecording`: Teams' own signs of a recording are looked for in the chat, and said to the turn (R-057)."""

from dataclasses import dataclass
from datetime import datetime

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.graph_problems import or_problem
from bot.courier.ports import Keep
from bot.courier.rosters import CLOCKWORK
from bot.store.outbox import Claimed
from dialogs.judging.outcome import WatchRecording
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.inbound import Place, RecordingTold
from dialogs.said.recording import SignSeen


@dataclass(frozen=True, slots=True)
class CarryWatch:
    """Looks, and says to the turn what was seen."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Do it. Raises Later where Graph is busy or silent."""
        asked = row.what
        assert isinstance(asked, WatchRecording)  # noqa: S101  # the courier's table pairs them
        place, _ = await self.deps.sees.where(row.chat)
        signs, problem = await self._seen(place, datetime.fromisoformat(asked.since))
        await say_recording(self.deps, row, asked, signs, problem)
        return None

    async def _seen(self, place: Place, since: datetime) -> tuple[tuple[SignSeen, ...], SwitchProblem | None]:
        if self.deps.reads is None:
            return (), SwitchProblem.NOT_GRANTED
        return await or_problem(self.deps.reads.signs(place, since), ())


async def say_recording(
    deps: CarrierDeps,
    row: Claimed,
    asked: WatchRecording,
    signs: tuple[SignSeen, ...],
    problem: SwitchProblem | None,
) -> None:
    """Say to the turn what was seen, or why nothing could be."""
    place, at = await deps.sees.where(row.chat)
    await deps.hears.hear(
        RecordingTold(
            place=place,
            who=CLOCKWORK,
            at=at,
            sitting=row.sitting,
            no=asked.no,
            since=datetime.fromisoformat(asked.since),
            until=datetime.fromisoformat(asked.until) if asked.until else None,
            signs=signs,
            problem=problem,
        )
    )
