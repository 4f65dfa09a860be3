"""How long to wait before the next try: longer each time, and spread, so that not everybody tries at the same moment."""

LEAST_S = 1.0
MOST_S = 60.0
LONGEST_ASKED_S = 3600.0


def wait_s(tries: int, chance: float, asked_s: float | None = None) -> float:
    """Seconds until the next try after `tries` failed ones.

    `chance` in [0, 1) spreads those who failed together. `asked_s` is what Teams asked for (`Retry-After`): never less
    than that is waited, and a little more, so that a whole storm does not come back in one second.
    """
    grown = min(MOST_S, LEAST_S * 2.0 ** min(max(tries - 1, 0), 10))
    if asked_s is not None:
        return min(max(asked_s, 0.0), LONGEST_ASKED_S) + chance * LEAST_S
    return grown * (0.5 + chance / 2)
