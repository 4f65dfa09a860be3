"""A Teams in memory, on the courier's side of the wire: chats that keep what is posted, and troubles on request."""

import asyncio
import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.remote.chat_list import ChatList
from bot.remote.errors import Forbidden, Gone, Later
from dialogs.said.inbound import Place, RosterRow


@dataclass(frozen=True, slots=True)
class Call:
    """One call that reached Teams: post, edit, delete, open, members or organizer; where, and the text of the card."""

    what: str
    chat: str
    text: str = ""
    activity: str = ""


@dataclass(slots=True)
class PretendTeams:
    """Does what it is asked and remembers it. `troubles` are raised first, in order, by calls of their kind.

    While `open` is not set every call waits at the door. `without_app`: people whose 1:1 chat Teams does not open.
    `unlucky` is how often a call fails: half of those before, and half after it was carried out.
    """

    calls: list[Call] = field(default_factory=list)
    cards: dict[str, dict[str, str]] = field(default_factory=dict)
    troubles: list[tuple[str, Exception]] = field(default_factory=list)
    without_app: set[str] = field(default_factory=set)
    people: tuple[RosterRow, ...] = ()
    files: dict[str, bytes] = field(default_factory=dict)
    open: asyncio.Event = field(default_factory=asyncio.Event)
    at_the_door: int = 0
    unlucky: float = 0.0
    dice: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311  # the same troubles every run

    def __post_init__(self) -> None:
        self.open.set()

    def trouble(self, what: str, *errors: Exception) -> None:
        """Let the next calls of this kind fail so."""
        self.troubles.extend((what, error) for error in errors)

    async def post(self, place: Place, activity: Mapping[str, object]) -> str:
        """See `Sends`."""
        await self._enter("post")
        shown = self.cards.setdefault(place.chat, {})
        activity_id = f"{place.chat}/{self.count('post') + 1}"
        shown[activity_id] = _text(activity)
        self.calls.append(Call("post", place.chat, _text(activity), activity_id))
        self._leave()
        return activity_id

    async def edit(self, place: Place, activity_id: str, activity: Mapping[str, object]) -> None:
        """See `Sends`."""
        await self._enter("edit")
        if activity_id not in self.cards.get(place.chat, {}):
            raise Gone
        self.cards[place.chat][activity_id] = _text(activity)
        self.calls.append(Call("edit", place.chat, _text(activity), activity_id))
        self._leave()

    async def delete(self, place: Place, activity_id: str) -> None:
        """See `Sends`."""
        await self._enter("delete")
        if self.cards.get(place.chat, {}).pop(activity_id, None) is None:
            raise Gone
        self.calls.append(Call("delete", place.chat, "", activity_id))
        self._leave()

    async def put(self, address: str, document: bytes) -> None:
        """See `PutsFiles`."""
        self.files[address] = document

    async def open_personal(self, place: Place, member: str) -> str:
        """See `Sends`."""
        await self._enter("open")
        self.calls.append(Call("open", place.chat, member))
        if member in self.without_app:
            raise Forbidden("ForbiddenOperationException")
        return f"alone:{member}"

    async def members(self, place: Place) -> ChatList:
        """See `Sends`."""
        await self._enter("members")
        self.calls.append(Call("members", place.chat))
        return ChatList(self.people)

    async def organizer(self, place: Place) -> str | None:
        """See `Sends`."""
        await self._enter("organizer")
        self.calls.append(Call("organizer", place.chat))
        return "oid-chair"

    def count(self, what: str) -> int:
        """How many calls of this kind were carried out."""
        return Counter(call.what for call in self.calls)[what]

    def texts(self, chat: str) -> list[str]:
        """What stands in a chat now, the oldest first."""
        return list(self.cards.get(chat, {}).values())

    async def _enter(self, what: str) -> None:
        self.at_the_door += 1
        await self.open.wait()
        self.at_the_door -= 1
        for nr, (kind, error) in enumerate(self.troubles):
            if kind == what:
                del self.troubles[nr]
                raise error
        self._leave()

    def _leave(self) -> None:
        """Fail now and then."""
        if self.dice.random() < self.unlucky / 2:
            raise Later(0)


def _text(activity: Mapping[str, Any]) -> str:
    """Return the text of the one card in an activity."""
    (attachment,) = activity["attachments"]
    return str(attachment["content"]["body"][0]["text"])
