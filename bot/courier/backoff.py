"""How long to wait before the next try: longer each time, and spread, so that not everybody tries at the same moment."""

from typing import Final

LEAST_S = 1.0
MOST_S = 60.0
LONGEST_ASKED_S = 3600.0
SELDOM_S: Final = 3600.0
"""The longest pause of what never grows old: it would be asked for without end, and nobody waits for it meanwhile."""

AS_ASKED: Final = 10
"""So many tries in a row wait as long as Teams asks for. From then on the pauses grow, also where it asks for one second each time."""

A_DAY: Final = 2000
"""So many tries take more than a day, at a minute's most between them: what is tried for longer is tried seldom."""

_DOUBLED: Final = 12  # so many times a second is more than 60 minutes


def longest_s(kind: str, tries: int) -> float:
    """The longest pause between two tries of a row of this `kind`.

    A card must be right within a minute once Teams is back, however long it was away. Who is in the chat is asked anew, at once,
    with whatever happens there (`store/intentions.py`); and a wake asks nobody outside.
    """
    if kind == "ask_roster" or (tries > A_DAY and kind != "wake"):
        return SELDOM_S
    return MOST_S


def wait_s(tries: int, chance: float, asked_s: float | None = None, most_s: float = MOST_S) -> float:
    """Seconds until the next try after `tries` failed ones, `most_s` at most unless Teams asks for more.

    `chance` in [0, 1) spreads those who failed together. `asked_s` is what Teams asked for (`Retry-After`): never less
    than that is waited, and a little more, so that a whole storm does not come back in one second.
    """
    if asked_s is None:
        return _grown_s(tries, most_s) * (0.5 + chance / 2)
    long = _grown_s(tries - AS_ASKED, most_s) if tries > AS_ASKED else 0.0
    return max(min(max(asked_s, 0.0), LONGEST_ASKED_S), long) + chance * LEAST_S


def _grown_s(tries: int, most_s: float) -> float:
    return min(most_s, LEAST_S * 2.0 ** min(max(tries - 1, 0), _DOUBLED))
