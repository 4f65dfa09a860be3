"""Whether the database's clock was set back since somebody last looked at it."""

from dataclasses import dataclass
from typing import Final

from bot.store.clock import SECOND

_SLACK_S: Final = 1.0
"""What a clock that is corrected little by little may lose between two looks."""


@dataclass(frozen=True, slots=True)
class ClockSeen:
    """What the clock said (microseconds), and by a clock of our own that never goes back (seconds) a moment that is no earlier.

    Before the first look nothing is known; then a row must show it by itself.
    """

    said: int = 0
    by_s: float = 0.0

    def set_back(self, at: int, began_s: float) -> bool:
        """Whether it says `at` in a look that began at `began_s`, though it must be later by now."""
        return self.said > 0 and at < self.said + (began_s - self.by_s - _SLACK_S) * SECOND
