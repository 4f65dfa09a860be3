"""What the courier needs from others: a wire to Teams, the sittings' newest state, and somebody to hear the results."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Protocol

from bot.remote.chat_list import ChatList
from bot.remote.online_meetings import OnlineMeeting
from bot.store.database import Connection
from bot.store.outbox import Claimed
from cards.quick_dataclass import quick_dataclass
from dialogs.journal.entries import Entry
from dialogs.meeting.meeting import Meeting
from dialogs.said.chat_setting import ChatSetting
from dialogs.said.inbound import Place, Said
from dialogs.said.read_back import ReadBackFound
from dialogs.said.reasons import HostLine, TickState
from dialogs.said.recording import SignSeen

Activity = Mapping[str, object]

Keep = Callable[[Connection], None]
"""What is remembered of a delivery in the transaction that marks it done."""

Carry = Callable[[Claimed], Awaitable[Keep | None]]
"""Carries out one kind of delivery. Raises the errors of `bot.remote`, and `Undeliverable`."""


class Undeliverable(Exception):
    """It cannot be delivered, now or later: `reason` is a code, and never a word that somebody spoke."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Sends(Protocol):
    """The wire to Teams. `place` says in which chat and by which service."""

    async def post(self, place: Place, activity: Activity) -> str:
        """Post a new activity; returns its id ("" where Teams did not say)."""
        ...

    async def edit(self, place: Place, activity_id: str, activity: Activity) -> None:
        """Put `activity` in the place of an earlier one. Raises `Gone` when that is no more."""
        ...

    async def delete(self, place: Place, activity_id: str) -> None:
        """Take away one of our own messages. Raises `Gone` when that is no more."""
        ...

    async def open_personal(self, place: Place, member: str) -> str:
        """Open the 1:1 conversation with somebody seen at `place` (Teams id or object id); returns its id."""
        ...

    async def members(self, place: Place) -> ChatList:
        """Read everybody on the chat's roster, and whether that is certainly all."""
        ...

    async def organizer(self, place: Place) -> str | None:
        """Read the object id of the meeting's organizer, where Teams says it."""
        ...


class Switches(Protocol):
    """Teams' switch of a meeting's chat, as Microsoft Graph has it. Each raises the errors of `bot.remote.errors`."""

    async def find(self, place: Place) -> OnlineMeeting:
        """Return the meeting of this chat, with what its switch says."""
        ...

    async def ticks(self, place: Place) -> Mapping[HostLine, TickState]:
        """Return how the meeting of this chat is set up, in the lines that Graph can tell."""
        ...

    async def setting(self, meeting: OnlineMeeting) -> ChatSetting:
        """Return what the switch says now."""
        ...

    async def turn(self, meeting: OnlineMeeting, to: ChatSetting) -> None:
        """Turn the switch."""
        ...


class Hides(Protocol):
    """Hides what people wrote, by Microsoft Graph. Each raises the errors of `bot.remote.errors`."""

    async def hide(self, place: Place, message: str) -> None:
        """Have a message hidden for everybody."""
        ...

    async def show(self, place: Place, message: str) -> None:
        """Have it shown again."""
        ...


class ReadsSigns(Protocol):
    """What Teams has of a chat, by Microsoft Graph: its own messages, and who wrote others. Each raises the errors of `bot.remote.errors`."""

    async def signs(self, place: Place, since: datetime) -> tuple[SignSeen, ...]:
        """Return the signs of each recording that may go on at `since`, or began later."""
        ...

    async def written(self, place: Place, since: datetime, until: datetime) -> ReadBackFound:
        """Return who wrote between these times, and nothing of what."""
        ...


class PutsFiles(Protocol):
    """Puts files where somebody wants them. Raises the errors of `bot.remote.errors`."""

    async def put(self, address: str, document: bytes) -> None:
        """Put the whole file to this address."""
        ...


class HearsResults(Protocol):
    """The turn: whatever comes back from the world is judged there like anything else said."""

    async def hear(self, said: Said) -> object:
        """Judge and write down. Raises `NotNow` when nothing was written."""
        ...


@quick_dataclass(frozen=True, slots=True)
class Newest:
    """A sitting as it is now, where its chat is, and the time by the database's clock (aware UTC).

    `head` is the journal's newest digest in hexadecimal, `seq` how many entries it is made of. `entries` are all of them, where
    the whole journal was asked for.
    """

    meeting: Meeting
    place: Place
    at: datetime
    head: str = ""
    seq: int = 0
    entries: tuple[Entry, ...] = ()


class Sees(Protocol):
    """The newest state of every sitting."""

    async def look(self, chat: str, sitting: str, *, whole: bool = False) -> Newest:
        """Return the sitting as the journal has it now; `whole`: with all its entries."""
        ...

    async def where(self, chat: str) -> tuple[Place, datetime]:
        """Return the chat as Teams names it, and the database's clock (aware UTC)."""
        ...
