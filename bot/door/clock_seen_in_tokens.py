"""What Teams' own tokens tell of this machine's clock: where it is wrong, every call is refused, and nobody in Teams can be told.

Only a token with a good signature says anything. One that is not valid yet can only mean that our clock is behind: nobody but
Microsoft makes such a token. One that has expired may also be an old one that somebody sends once more.
"""

from collections.abc import Callable
from math import inf
from time import monotonic
from typing import Final

from bot.logs import logger

_EVERY_S: Final = 60.0

_log = logger(__name__)


class ClockTold:
    """Remembers whether the last signed token was not valid yet, and tells the log of refused ones, at most once a minute."""

    def __init__(self, clock_s: Callable[[], float] = monotonic) -> None:
        """Begin with nothing told."""
        self._clock_s = clock_s
        self._next_s = -inf
        self.behind = False

    def right(self) -> None:
        """A token's times agree with our clock."""
        self.behind = False

    def early(self, apart_s: float) -> None:
        """A token is valid only in so many seconds."""
        self.behind = True
        if self._may_say():
            _log.error(
                "all that Teams sends is refused, and nothing of it is kept: this machine's clock is behind. Set it by a time server (NTP)",
                apart_s=round(apart_s),
            )

    def late(self, apart_s: float) -> None:
        """A token expired so many seconds ago."""
        if self._may_say():
            _log.warning(
                "a call is refused, and nothing of it is kept: its token has expired. If nothing works in Teams, this machine's clock is ahead: set it by a time server (NTP)",
                apart_s=round(apart_s),
            )

    def _may_say(self) -> bool:
        now_s = self._clock_s()
        if now_s < self._next_s:
            return False
        self._next_s = now_s + _EVERY_S
        return True
