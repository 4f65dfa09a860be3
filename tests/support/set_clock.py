"""A clock that a test sets while a meeting goes on: the machine's, and with it that of a database in a file."""

from dataclasses import dataclass, replace
from types import SimpleNamespace

import pytest

from bot.clock_and_chance import NATURE
from bot.store import clock as database_clock


@dataclass
class Clock:
    """How far it is ahead of the world's, in seconds; behind where it is negative."""

    ahead_s: int = 0

    def hang(self) -> None:
        """Let whatever begins in this context from now on go by it."""
        right = NATURE.get()
        NATURE.set(replace(right, time_ns=lambda: right.time_ns() + self.ahead_s * 10**9))

    def hang_in_the_machine_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The same, but the database goes by the world's own: it stands elsewhere, and other machines share it."""
        monkeypatch.setattr(database_clock, "clock_and_chance", SimpleNamespace(time_ns=NATURE.get().time_ns))
        self.hang()
