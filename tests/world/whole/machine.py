"""The process that the bot runs in: started, killed at a commit, started again on the same file.

What is killed finishes nothing. First everything by which it could reach the outside is cut off: its database, its lines, its
door. Only then are its tasks ended, so that whatever they still do reaches nobody, as if they had stopped there and then.
"""

import asyncio
import contextlib
from contextvars import copy_context
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from aiohttp import web

from bot.clock_and_chance import NATURE, Nature
from bot.door.callers import Callers, CountedRunner
from bot.settings.settings import Settings
from bot.wiring import House, Outside, open_house
from tests.world.whole.loop import OWNER, WorldLoop
from tests.world.whole.outside import GOES_ON, Lines, LoopDatabase, here

PORT: Final = 3978
_MOST: Final = 64


@dataclass(slots=True)
class Machine:
    """Where the bot runs. `deaths`: at which commit, counted over all its lives, it dies, and whether before or after it."""

    loop: WorldLoop
    settings: Settings
    nature: Nature
    deaths: dict[int, str] = field(default_factory=dict)
    commits: int = 0
    lives: int = 0
    died: int = 0
    house: House | None = None
    database: LoopDatabase | None = None
    _dying: asyncio.Task[None] | None = None

    @property
    def file(self) -> Path:
        """Where the database lies."""
        return Path(self.settings.database_url.removeprefix("sqlite:///"))

    @property
    def owner(self) -> str:
        """The name of the process that runs now."""
        return f"bot {self.lives}"

    async def start(self) -> None:
        """Start the bot, and wait until it listens, or has died of it."""
        self.lives += 1
        there = copy_context()
        there.run(OWNER.set, self.owner)
        there.run(NATURE.set, self.nature)
        begun = self.loop.create_task(self._opens(), context=there, name=self.owner)
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait([begun])
            if not begun.cancelled():
                begun.result()

    async def stop(self) -> None:
        """End it as an operator does; it may die of that, too."""
        assert self.house is not None
        self._deaf()
        there = copy_context()
        there.run(OWNER.set, self.owner)
        closing = self.loop.create_task(self.house.close(), context=there, name=self.owner)
        await asyncio.wait([closing])
        if self._dying is not None:
            await self._dying
        else:
            closing.result()
        self.house = None

    async def lives_again(self, after_s: float) -> None:
        """If it has died: let what is left of it end, and start it anew, so many seconds later."""
        while self._dying is not None:
            await self._dying
            self._dying = None
            await asyncio.sleep(after_s)
            await self.start()

    def room(self, pages: int) -> None:
        """Let the file have so many pages at most, or as few as it has now."""
        assert self.database is not None
        self.database.room(pages)

    @property
    def dead(self) -> bool:
        """Whether it has died and has not been started again."""
        return self._dying is not None

    async def _opens(self) -> None:
        self.house = await open_house(self.settings, Outside(self._open, Lines, apart=here))
        runner = CountedRunner(self.house.app, Callers(_MOST))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", PORT).start()

    def _open(self, url: str) -> LoopDatabase:
        self.database = LoopDatabase(url, self._next_commit, self._dies)
        return self.database

    def _next_commit(self) -> str:
        self.commits += 1
        return self.deaths.get(self.commits, GOES_ON)

    def _dies(self) -> None:
        assert self.database is not None
        self.died += 1
        self.database.severed = True
        self._deaf()
        for end in self.loop.exchange.ends:
            if end.context.get(OWNER) == self.owner:
                end.close()
        left, house, self.house = self.loop.tasks_of(self.owner), self.house, None
        there = copy_context()
        there.run(OWNER.set, "")
        self._dying = self.loop.create_task(_ended(left, house, self.database), context=there, name="the system")

    def _deaf(self) -> None:
        listening = self.loop.exchange.listens(PORT)
        if listening is not None:
            listening.close()


async def _ended(tasks: list["asyncio.Task[None]"], house: House | None, database: LoopDatabase) -> None:
    """Let go of everything, as the system does when a process has died."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    if house is not None:
        await house._leaving.aclose()  # the lock on its file goes with the process
    await database.close()
