"""An answer that is worked out at most once a second, however many ask for it."""

import asyncio
from collections.abc import Awaitable, Callable
from math import inf
from time import monotonic
from typing import Final

_LASTS_S: Final = 1.0


class Lately:
    """An answer that costs something, and is at most a second old by `clock`. What finding it out raises is raised here."""

    def __init__(self, find: Callable[[], Awaitable[str | None]], clock: Callable[[], float] = monotonic) -> None:
        """Find out by `find`, when somebody asks."""
        self._find = find
        self._clock = clock
        self._finding = asyncio.Lock()
        self._found: str | None = None
        self._until_s = -inf

    async def found(self) -> str | None:
        """Return the answer. Those who ask while it is worked out wait for the same one."""
        async with self._finding:
            if self._clock() >= self._until_s:
                self._found = await self._find()
                self._until_s = self._clock() + _LASTS_S
            return self._found
