"""Cleans the database's files after words were destroyed, and goes on until nobody who reads them keeps the words there."""

import asyncio
from dataclasses import dataclass

from bot.logs import frames, logger
from bot.store.database import Database, NotNow
from bot.store.scrub_deleted import AGAIN_S, scrub

_log = logger(__name__)


@dataclass(slots=True)
class Scrubbing:
    """Scrubs the files of `database`: once at once, and while that does not clean them, again and again aside."""

    database: Database
    _again: asyncio.Task[None] | None = None

    async def clean(self) -> None:
        """Scrub now. What cannot be cleaned yet is cleaned later, and nobody waits for that."""
        if not await self._cleaned() and self._again is None:
            _log.warning("the files wait to be cleaned: somebody reads them")
            self._begin()

    def begin(self) -> None:
        """Scrub aside: a process that died may have left words behind that it had destroyed."""
        if self._again is None:
            self._begin()

    def _begin(self) -> None:
        self._again = asyncio.create_task(self._repeat(), name="scrubbing")

    async def _repeat(self) -> None:
        while not await self._cleaned():  # noqa: ASYNC110  # whoever reads the file rings no bell
            await asyncio.sleep(AGAIN_S)
        self._again = None

    async def _cleaned(self) -> bool:
        try:
            return await scrub(self.database)
        except NotNow as error:
            _log.warning("the files were not cleaned", problem=str(error))
        except Exception as error:  # noqa: BLE001  # it is logged each time, and tried again
            _log.error("cleaning broke", problem=type(error).__name__, frames=frames(error))
        return False

    async def close(self) -> None:
        """Stop. What is left is cleaned when the house is opened again."""
        if self._again is not None:
            self._again.cancel()
            await asyncio.gather(self._again, return_exceptions=True)
            self._again = None
