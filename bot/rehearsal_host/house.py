"""Our side of the rehearsal room: the scripts, and our bot with what it has written down."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal_host.journal import JournalReader
from bot.rehearsal_host.scripts import packaged
from bot.rehearsal_host.throwaway_bot import OwnBot, own_bot
from bot.settings.profiles import open_shelf


@dataclass(slots=True)
class BotWithJournal:
    """Our bot, as `backstage.Bot` describes one."""

    own: OwnBot
    _reader: JournalReader = field(init=False)

    def __post_init__(self) -> None:
        """Open the journal for reading."""
        self._reader = JournalReader(self.own.database)

    @property
    def address(self) -> str:
        """Where it listens."""
        return self.own.address

    @property
    def is_up(self) -> bool:
        """Whether it runs."""
        return self.own.is_up

    async def start(self) -> None:
        """Start it on the store it had."""
        await self.own.start()

    async def stop(self, *, kill: bool = False) -> None:
        """End it in good order, or on the spot."""
        await self.own.stop(kill=kill)

    async def new_rows(self) -> Sequence[Json]:
        """What it has written down since the last time."""
        return await asyncio.to_thread(self._reader.rows)

    async def search(self, words: str) -> Sequence[Json]:
        """How often the words stand in its database and in its log."""
        # What SQLite has not taken into the database file yet stands in files next to it, and is kept just as well.
        database = sorted(self.own.folder.glob(f"{self.own.database.name}*"))
        places = {"database": database, "log": [self.own.log]}
        return [await asyncio.to_thread(_found, place, words, files) for place, files in places.items()]


@dataclass(frozen=True, slots=True)
class OwnBackstage:
    """Our house, as `backstage.Backstage` describes one. `own` are scripts that somebody here has written, by name."""

    own: Mapping[str, Path] = field(default_factory=dict)

    def scripts(self) -> Mapping[str, Path]:
        """The scripts that come along, and those of one's own."""
        return {**packaged(), **self.own}

    def profiles(self) -> Mapping[str, str]:
        """The profiles that come along: a rehearsal knows of no others (`throwaway_bot.py`)."""
        return {name: f"{one.own.owner}: {one.own.title}" for name, one in open_shelf().profiles.items()}

    @asynccontextmanager
    async def bot(self, environment: Mapping[str, str]) -> AsyncIterator[BotWithJournal]:
        """Our bot in a process of its own; ended with its store at the end."""
        async with own_bot(environment) as own:
            yield BotWithJournal(own)


def _found(place: str, words: str, files: Sequence[Path]) -> Json:
    kept = b"".join(file.read_bytes() for file in files if file.is_file())
    hits = kept.decode(errors="replace").casefold().count(words.casefold())
    return {"place": place, "bytes": len(kept), "hits": hits}
