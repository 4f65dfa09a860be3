"""Reads what is long before the transaction that judges it: on SQLite one writer serves every chat, and waits for nobody's list.

One list is read at a time, in a thread of its own, so that the loop goes on. Whoever sends many forms waits for their own.
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from dialogs.said.inbound import Pressed
from dialogs.sitting.list_read_ahead import reading

Apart = Callable[[Callable[[], object]], Awaitable[None]]


async def in_a_thread(work: Callable[[], object]) -> None:
    """Do the work where the loop need not wait for it."""
    await asyncio.to_thread(work)


class Ahead:
    """`apart` is where the work is done."""

    def __init__(self, apart: Apart = in_a_thread) -> None:
        """Begin with nothing to read."""
        self._apart = apart
        self._one = asyncio.Lock()
        self._own: dict[str, asyncio.Lock] = {}

    async def read(self, said: Pressed) -> None:
        """Have the long list in it read, so that the rules find it read."""
        own = self._own.setdefault(said.who.key, asyncio.Lock())
        try:
            async with own, self._one:
                await self._apart(partial(reading, said))
        finally:
            if not own.locked():
                self._own.pop(said.who.key, None)
