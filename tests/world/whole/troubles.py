"""What goes wrong between the bot and Teams, as the seed has it: answers lost, errors, silence, and the process killed at a commit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Final

from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended_teams import PretendedTeams
from tests.world.whole.outside import AFTER, BEFORE

_CALLS: Final = (Call.SEND, Call.EDIT, Call.DELETE, Call.CREATE, Call.MEMBERS)
_FAULTS: Final = (
    Fault(status=502),
    Fault(status=429, retry_after_s=2),
    Fault(status=503),
    Fault(loses_answer=True),
    Fault(delay_s=4.0),
    Fault(hangs=True),
)


@dataclass(slots=True)
class Troubles:
    """`deaths`: the commits at which the process dies. `odds`: how often a call of the bot's meets one of the faults."""

    odds: tuple[tuple[float, Fault], ...]
    repeats: int
    dice: Random
    deaths: Mapping[int, str] = field(default_factory=dict)

    def begin(self, teams: PretendedTeams) -> None:
        """From now on."""
        teams.faults._dice = self.dice
        for odds, fault in self.odds:
            teams.faults.sometimes(odds, fault, _CALLS)
        teams.wire.habits.repeats = self.repeats
        teams.wire.habits.repeat_after_s = 5.0

    def end(self, teams: PretendedTeams) -> None:
        """From now on all goes well."""
        teams.faults.clear()


def troubles(chance: Random) -> Troubles:
    """Mostly few; in every third world the process dies, once to three times."""
    storm = chance.choice((0.0, 0.01, 0.01, 0.05))
    odds = tuple((storm / len(_FAULTS), fault) for fault in _FAULTS) if storm else ()
    deaths = {chance.randint(20, 900): chance.choice((BEFORE, AFTER)) for _ in range(chance.choice((0, 0, 1, 3)))}
    return Troubles(odds, 4, Random(chance.getrandbits(64)), deaths)  # noqa: S311  # it must be possible to play it again
