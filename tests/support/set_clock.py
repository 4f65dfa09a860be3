"""A clock that a test sets while a meeting goes on: the machine's, and with it that of a database in a file."""

from dataclasses import dataclass, replace

from bot.nature import NATURE


@dataclass
class Clock:
    """How far it is ahead of the world's, in seconds; behind where it is negative."""

    ahead_s: int = 0

    def hang(self) -> None:
        """Let whatever begins in this context from now on go by it."""
        right = NATURE.get()
        NATURE.set(replace(right, time_ns=lambda: right.time_ns() + self.ahead_s * 10**9))
