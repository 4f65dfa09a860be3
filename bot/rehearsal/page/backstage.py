"""What the room needs from those whose bot is rehearsed: they hand it in as they open the room, which knows no more of the bot."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from bot.rehearsal.pretended.wire_names import Json


class RehearsedBot(Protocol):
    """A bot that is rehearsed, in a process of its own and on a store that is thrown away with it."""

    @property
    def address(self) -> str:
        """Where it listens, on loopback, without a slash at the end."""

    @property
    def is_up(self) -> bool:
        """Whether it runs."""

    async def start(self) -> None:
        """Start it on the store it had. Raises OSError when it does not come up."""

    async def stop(self, *, kill: bool = False) -> None:
        """End it in good order, or kill it."""

    async def new_rows(self) -> Sequence[Json]:
        """The rows of its journal (protocol.ts, `JournalRow`) that it has written since the last time, in order."""

    async def search(self, words: str) -> Sequence[Json]:
        """How often the words stand in what it has kept, byte by byte (protocol.ts, `Found`)."""


class Backstage(Protocol):
    """What stands behind the room: its scripts, its profiles and its bot."""

    def scripts(self) -> Mapping[str, Path]:
        """The scripts that can be rehearsed, by key."""

    def profiles(self) -> Mapping[str, str]:
        """The rule profiles there are to choose among for a meeting of one's own: each with what its document is called."""

    def bot(self, environment: Mapping[str, str]) -> AbstractAsyncContextManager[RehearsedBot]:
        """A running bot that was told these settings; ended with its store at the end. Raises OSError."""
