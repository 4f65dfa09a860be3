"""The courier's pace for a whole house, sixty times as fast: the same places and lines, with shorter waits.

Teams' own stretches make a test of another thing wait for minutes. What they are, and that they are kept, is tried by
`tests/bot/courier` before a Teams that counts, and by `tests/world` in time of its own.
"""

from typing import Final

from bot.courier.pace import TENANT, THREAD, Pace
from bot.courier.paced import Paced
from bot.courier.ports import Sends
from bot.courier.waiting_line import WaitingLine

_TIMES: Final = 60


def hurried(wire: Sends) -> Paced:
    """Return the wire with the pace of a clock that goes sixty times as fast."""
    return Paced(wire, _line(THREAD), _line(TENANT))


def _line(limits: tuple[tuple[int, float], ...]) -> WaitingLine:
    return WaitingLine(Pace(tuple((most, within_s / _TIMES) for most, within_s in limits)))
