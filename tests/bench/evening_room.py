"""The pretended Teams of an evening: many towns, Teams' real limits for each chat and each tenant, and a stopwatch.

It remembers what stands in the chats and nothing else, so that its own memory and time stay small however long it goes on.
"""

import asyncio
import math
import time
import uuid
from collections import Counter, defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.client.client import Client
from bot.rehearsal.client.refresh import Refreshing
from bot.rehearsal.pretended.chat import Message, TeamsChat
from bot.rehearsal.pretended.limits import Limits
from bot.rehearsal.pretended.line_to_bot import Line
from bot.rehearsal.pretended.people import Person, make_person
from bot.rehearsal.pretended.wire_names import Json, as_object
from bot.rehearsal.pretended_teams import PretendedTeams

TENANT_EACH_S: Final = 50
"""So many sends a second Teams takes for one app in one tenant."""
TOWN_BOARDS: Final = 4
"""So many boards of one municipality meet at the same time."""
_REPEATS: Final = 3


@dataclass(slots=True)
class Storm:
    """Everybody remote answers at once. Times are a monotonic clock's: the last answer, and the first card that shows them all."""

    text: str
    answered_s: float = 0.0
    room_s: float = 0.0
    own_s: float = 0.0
    shown: str = ""

    def look(self, chat: TeamsChat, cards: list[Json]) -> None:
        """See whether a card shows all of it."""
        known = self.own_s if chat.is_private else self.room_s
        shown = " ".join(line for card in cards for line in card_as_text(card))
        if "på distans har bekräftat" in shown and not chat.is_private:
            self.shown = shown
        if known or self.text not in shown:
            return
        if chat.is_private:
            self.own_s = time.monotonic()
        else:
            self.room_s = time.monotonic()


@dataclass(slots=True)
class Stopwatch:
    """How long each kind of call waited for its answer (seconds), what the bots sent by how Teams took it, and the storms."""

    took_s: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    bad: "Counter[str]" = field(default_factory=Counter)
    sent: "Counter[str]" = field(default_factory=Counter)
    storms: list[Storm] = field(default_factory=list)

    def heard(self, way: str, record: Json) -> None:
        """See `Recorder.heard`."""
        if way == "answer":
            self._answered(record)
        elif way == "from bot":
            self.sent[f"{record['method']} {record['status']}"] += 1

    def _answered(self, record: Json) -> None:
        kind = kind_of(record["activity"])
        self.took_s[kind].append(record["took_s"])
        if record["status"] != 200:
            self.bad[f"{kind} {record['status']}"] += 1


def kind_of(activity: Json) -> str:
    """What a call is, as it is told of: an answer to the checklist, another press, a form, a message, a client's own look, an event."""
    if activity["type"] != "invoke":
        return "message" if activity["type"] == "message" else "event"
    value = as_object(activity.get("value"))
    if value.get("trigger") == "automatic":
        return "look"
    if str(activity.get("name")).startswith("task/"):
        return "form"
    return "answer" if as_object(value.get("action")).get("verb") == "checklist.submit" else "press"


class _Watching(Refreshing):
    """Clients that ask anew when a card has changed; and what was shown before is forgotten."""

    storms: dict[str, Storm]

    def changed(self, chat: TeamsChat, message: Message) -> None:
        """See `Refreshing.changed`."""
        message.history.clear()
        storm = self.storms.get(chat.id)
        if storm is not None:
            storm.look(chat, message.cards)
        Refreshing.changed(self, chat, message)


@dataclass(slots=True)
class _WholeLimits(Limits):
    """Those of each chat, and those of each tenant."""

    chats: Mapping[str, TeamsChat] = field(default_factory=dict)
    _tenants: dict[str, deque[float]] = field(default_factory=dict)

    def wait_s(self, conversation: str, *, reading: bool) -> int:
        """See `Limits.wait_s`."""
        chat = self.chats.get(conversation)
        if not self.enabled or chat is None:
            return Limits.wait_s(self, conversation, reading=reading)
        sent, at_s = self._tenants.setdefault(chat.tenant_id, deque(maxlen=TENANT_EACH_S)), self.clock_s()
        if len(sent) == TENANT_EACH_S and sent[0] > at_s - 1:
            self.refused += 1
            return max(1, math.ceil(sent[0] + 1 - at_s))
        wait_s = Limits.wait_s(self, conversation, reading=reading)
        if not wait_s:
            sent.append(at_s)
        return wait_s


@dataclass(slots=True)
class Balanced(Line):
    """A line that calls the bots in turn, as a load balancer does."""

    bots: tuple[str, ...] = ()
    _turns: "count[int]" = field(default_factory=count)

    async def post(self, url: str, octets: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        """See `Line.post`."""
        bot = self.bots[next(self._turns) % len(self.bots)] if self.bots else url
        return await Line.post(self, f"{bot}/api/messages", octets, headers)


class Room(PretendedTeams):
    """The whole room. `watch` is its stopwatch, `storms` those that go on, by chat."""

    def __init__(self) -> None:
        super().__init__()
        self.watch, self.storms, self.line = Stopwatch(), dict[str, Storm](), Balanced()
        self.lag_s = 0.0
        self.recorder.keep, self.recorder.heard = False, self.watch.heard
        self.limits = _WholeLimits(chats=self.world.chats)
        self.refreshing = _Watching(self.make, self.wire)
        self.refreshing.storms = self.storms
        self.wire._line = self.line
        self.wire.habits.repeats = _REPEATS
        self.bot_url = "http://127.0.0.1:9/api/messages"  # the line is told the bots' own

    def town(self, number: int) -> str:
        """The tenant in which the board with this number meets."""
        tenant = str(uuid.uuid5(uuid.NAMESPACE_URL, f"town/{number // TOWN_BOARDS}"))
        self.world.other_tenants.add(tenant)
        return tenant

    def citizen(self, name: str, tenant: str) -> Client:
        """Somebody of a town, with a Teams and a private chat of their own."""
        person = make_person(name, tenant)
        self.world.people[person.mri] = self.world._by_id[person.mri] = self.world._by_id[_id(person)] = person
        client = self._clients[person.mri] = Client(person, self.make, self.wire, self.refreshing)
        self.world.private_chat(person).tenant_id = tenant
        return client

    async def watch_lag(self) -> None:
        """Remember by how much this process itself was late, at most: no figure can be better than that."""
        while True:
            began_s = time.monotonic()
            await asyncio.sleep(0.1)
            self.lag_s = max(self.lag_s, time.monotonic() - began_s - 0.1)


def _id(person: Person) -> str:
    assert person.object_id is not None
    return person.object_id
