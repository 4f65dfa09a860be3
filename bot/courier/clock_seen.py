"""Whether the database's clock was set, back or forward, since somebody last looked at it."""

from dataclasses import dataclass, replace
from typing import Final

from bot.store.clock import SECOND
from bot.store.clock_leaps import NO_LEAPS, Leap, Leaps

_SLACK_S: Final = 1.0
"""What a clock that is corrected little by little may lose or gain between two looks."""


@dataclass(frozen=True, slots=True)
class ClockSeen:
    """What the clock said (microseconds), and by a clock of our own that never goes back (seconds) two moments around that.

    `from_s` is no later than the look, `by_s` no earlier. Before the first look nothing is known; then a row must show by itself
    that the clock was set back. A machine that sleeps stops our own clock too: to it that is a step forward.
    """

    said: int = 0
    by_s: float = 0.0
    from_s: float = 0.0
    leaps: Leaps = NO_LEAPS
    leapt_s: float = 0.0

    def set_back(self, at: int, began_s: float) -> bool:
        """Whether it says `at` in a look that began at `began_s`, though it must be later by now."""
        return self.said > 0 and at < self.said + (began_s - self.by_s - _SLACK_S) * SECOND

    def looked(self, at: int, began_s: float, now_s: float, lease_s: float) -> "ClockSeen":
        """What is known after a look that began at `began_s`: at `now_s` or before, the clock said `at`. Leases last `lease_s`."""
        since = replace(self, said=at, by_s=now_s, from_s=began_s)
        could_be = self.said + round((now_s - self.from_s) * SECOND)
        if self.said and at > could_be + _SLACK_S * SECOND:
            return replace(since, leaps=self.leaps.and_then(Leap(could_be, at - could_be)), leapt_s=now_s)
        if self.leaps.fresh and now_s - self.leapt_s > lease_s:
            return replace(since, leaps=replace(self.leaps, fresh=False))
        return since
