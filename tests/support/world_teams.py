"""What is outside the bot in the worlds that meetings are played in: the machine's clock, and Teams."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.remote.chat_list import ChatList
from bot.remote.errors import Gone
from dialogs.said.inbound import Place, RosterRow
from tests.support.world_people import PEOPLE, in_chat, members_of
from tests.world.whole.loop import WorldLoop

MORNING = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@dataclass(slots=True)
class Clock:
    """The machine's clock: it goes as the world's loop does.

    Set forward by itself it would be a clock that leapt, and the bot does not count what a clock leapt over.
    """

    loop: WorldLoop
    began_s: float = field(init=False)

    def __post_init__(self) -> None:
        """It is morning when the world begins."""
        self.began_s = self.loop.time()

    @property
    def now(self) -> datetime:
        """What it says, in UTC."""
        return MORNING + timedelta(seconds=self.loop.time() - self.began_s)

    def time_ns(self) -> int:
        """Nanoseconds since 1970."""
        return (self.now - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 1000


@dataclass(slots=True)
class WorldTeams:
    """Teams as the courier meets it: it keeps each posted card as it stands now, and knows who is where; `out` of which chat somebody was taken."""

    cards: dict[str, dict[str, str]] = field(default_factory=dict)
    posted: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    out: set[tuple[str, str]] = field(default_factory=set)

    async def post(self, place: Place, activity: Mapping[str, object]) -> str:
        """See `Sends`."""
        self.posted += 1
        name = f"{place.chat}/{self.posted}"
        self.cards.setdefault(place.chat, {})[name] = json.dumps(activity, ensure_ascii=False)
        return name

    async def edit(self, place: Place, activity_id: str, activity: Mapping[str, object]) -> None:
        """See `Sends`."""
        if activity_id not in self.cards.get(place.chat, {}):
            raise Gone
        self.cards[place.chat][activity_id] = json.dumps(activity, ensure_ascii=False)

    async def delete(self, place: Place, activity_id: str) -> None:
        """See `Sends`."""
        if self.cards.get(place.chat, {}).pop(activity_id, None) is None:
            raise Gone

    async def put(self, address: str, document: bytes) -> None:
        """See `PutsFiles`."""
        self.files[address] = document

    async def open_personal(self, place: Place, member: str) -> str:
        """See `Sends`."""
        del place
        return f"alone:{member}"

    async def members(self, place: Place) -> ChatList:
        """See `Sends`."""
        gone = {who for chat, who in self.out if in_chat(chat).chat == place.chat}
        return ChatList(tuple(RosterRow(PEOPLE[one]) for one in members_of(place.chat) if one not in gone))

    async def organizer(self, place: Place) -> str | None:
        """See `Sends`."""
        return None if place.chat != in_chat("own").chat else "oid-colleague"
