"""The courier's pace for a whole house, sixty times as fast: the same places and lines, with shorter waits.

`hurried` is for a house in this process, `IN_PATH` for one in a process of its own (`hurry/sitecustomize.py`).
Teams' own stretches make a test of another thing wait for minutes. What they are, and that they are kept, is tried by
`tests/bot/courier` before a Teams that counts, and by `tests/world` in time of its own.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.courier.pace import TENANT, THREAD, Pace
from bot.courier.paced_wire import Paced
from bot.courier.ports import Sends
from bot.courier.waiting_line import WaitingLine

_TIMES: Final = 60
_OTHERS: Final = os.environ.get("PYTHONPATH", "")
IN_PATH: Final[Mapping[str, str]] = {
    "PYTHONPATH": os.pathsep.join(filter(None, (str(Path(__file__).with_name("hurry")), _OTHERS)))
}
"""What the environment of a process says so that the house in it, and in those that it starts, hurries."""


def hurried(wire: Sends) -> Paced:
    """Return the wire with the pace of a clock that goes sixty times as fast."""
    return Paced(wire, _line(THREAD), _line(TENANT))


def _line(limits: tuple[tuple[int, float], ...]) -> WaitingLine:
    return WaitingLine(Pace(tuple((most, within_s / _TIMES) for most, within_s in limits)))
