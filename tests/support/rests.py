"""Rests between two looks at what has no bell to ring: short at first, longer the longer it takes.

To look costs a read of the database, a fold and often the drawing of every card. Who looked again at once would take from the
bot, and from the tests next to it, the time that the bot needs to come there.
"""

import asyncio
from dataclasses import dataclass

_LONGEST_S = 0.15


@dataclass(slots=True)
class Rests:
    """`await rests()` before each new look."""

    next_s: float = 0.01

    async def __call__(self) -> None:
        """Rest, half as long again as the last time."""
        await asyncio.sleep(self.next_s)
        self.next_s = min(self.next_s * 1.5, _LONGEST_S)
