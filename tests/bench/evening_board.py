"""A board: its chat, its people, and all that they do there, each thing by the door that Teams has for it."""

import asyncio
import re
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

import orjson

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended import happenings
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.wire import BotAnswer
from bot.rehearsal.pretended.wire_names import EXECUTE, Json
from tests.bench.evening_room import Room
from tests.support.living import DESCRIBED, surname

_ALPHABET: Final = 26
_POLL_S: Final = 0.25
_KEY: Final = re.compile(rb'"sitting":"(s[0-9a-f]{20,})"')
HOSTS: Final = 2


class NotTaken(Exception):
    """The bot did not take what was said to it, or did not show what it should have."""


@dataclass(slots=True)
class Board:
    """The board with this number: a chair and a secretary in the room; of the others every second one is remote."""

    room: Room
    number: int
    people: int
    speed: float
    dice: Random = field(init=False)
    chair: Client = field(init=False)
    secretary: Client = field(init=False)
    members: list[Client] = field(init=False)
    chat: TeamsChat = field(init=False)
    key: str = ""

    def __post_init__(self) -> None:
        """Let them exist."""
        self.dice = Random(self.number)  # noqa: S311  # the same evening again
        tenant = self.room.town(self.number)
        name = surname(self.number % _ALPHABET**2)
        self.chair, self.secretary = (self.room.citizen(f"{one} {name}", tenant) for one in ("Lena", "Karin"))
        names = [f"Led{surname(nr)} {name}" for nr in range(self.people - HOSTS)]
        self.members = [self.room.citizen(one, tenant) for one in names]
        self.chat = self.room.world.add_meeting(f"Nämnd {self.number}", self.secretary.person)
        self.chat.tenant_id = tenant
        self.chat.members |= {one.person.mri: one.person for one in (self.chair, *self.members)}

    @property
    def remote(self) -> list[Client]:
        """Those who are not in the room."""
        return self.members[::2]

    def listed(self) -> str:
        """The people, as the secretary pastes them."""
        lines = [
            f"{self.chair.person.name}, ordförande, i rummet",
            f"{self.secretary.person.name}, sekreterare, i rummet",
        ]
        places = ("distans", "i rummet")
        lines += [f"{one.person.name}, ledamot, {places[nr % HOSTS]}" for nr, one in enumerate(self.members)]
        return "\n".join(lines)

    def described(self, agenda: str) -> Mapping[str, object]:
        """The form by which the sitting is set up, filled in."""
        return {**DESCRIBED, "board": f"Nämnd {self.number}", "seats": str(len(self.members)), "agenda": agenda}

    # ---- time ----------------------------------------------------------------------------------------------------

    async def passes(self, seconds: float) -> None:
        """So many seconds of the evening go by."""
        await asyncio.sleep(seconds / self.speed)

    def within(self, seconds: float, number: int) -> Iterator[float]:
        """The pauses between so many things that happen by chance within so many seconds."""
        moments = sorted(self.dice.uniform(0, seconds) for _ in range(number))
        yield from (later - sooner for sooner, later in zip([0.0, *moments], moments, strict=False))

    # ---- what is said to the bot -----------------------------------------------------------------------------------

    async def press(self, who: Client, verb: str, **fields: object) -> Json:
        """Press a card's button; the answer's body."""
        data = {"sitting": self.key, "round": 0, "form": uuid.uuid4().hex, "verb": verb, **fields}
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
        return await self._tell(self.room.make.pressed(self.chat, who.person, "1", EXECUTE, value))

    async def hand_in(self, who: Client, verb: str, **fields: object) -> Json:
        """Hand a form in; the answer's body."""
        data = {"sitting": self.key, "round": 0, "form": uuid.uuid4().hex, "verb": verb, **fields}
        return await self._tell(self.room.make.from_dialog(self.chat, who.person, {"data": data, "context": {}}))

    async def say(self, who: Client, text: str, *, mention: bool = False, alone: bool = False) -> None:
        """Write in the chat, or alone to the bot."""
        chat = self.room.world.private_chat(who.person) if alone else self.chat
        activity = self.room.make.message(chat, who.person, text, mention=mention and not alone)
        await self._tell(activity | {"id": self.room.world.new_message_id()})

    async def commands(self, who: Client, *words: str, apart_s: float = 8.0) -> None:
        """Write commands, one after the other, as fast as somebody types."""
        for one in words:
            await self.say(who, one, mention=True)
            await self.passes(apart_s)

    async def comes(self, *people: Client) -> None:
        """They come into the call."""
        await self._happens(happenings.came(self.room.make, self.chat, [one.person for one in people]))

    async def goes(self, *people: Client) -> None:
        """They leave the call, or lose their link."""
        await self._happens(happenings.went(self.room.make, self.chat, [one.person for one in people]))

    async def call_ends(self) -> None:
        """The call is over."""
        await self._happens(happenings.ended(self.room.make, self.chat))

    async def _happens(self, activity: Json | None) -> None:
        if activity is not None:
            await self._tell(activity)

    async def _tell(self, activity: Json) -> Json:
        answer = await self.room.wire.tell(activity)
        return _body(answer, activity)

    # ---- before the evening ----------------------------------------------------------------------------------------

    async def prepare(self, agenda: str) -> None:
        """Install the app, set the sitting up by its form, paste the people, and accept whom Teams' roster has found."""
        for answer in await self.room.install(self.chat, self.secretary):
            _body(answer, {"type": "installation"})
        karin = self.secretary
        await self.seen("Förbered ett sammanträde")
        await karin.press("Förbered ett sammanträde")
        await karin.press("Granska", self.described(agenda))
        await karin.press("Spara och förbered sammanträdet")
        karin.close_dialog()
        await self.seen("Klistra in vilka som deltar")
        await karin.press("Klistra in vilka som deltar")
        await karin.press("Granska", {"people": self.listed()})
        await karin.press("Spara")
        karin.close_dialog()
        await self.seen("Godkänn namnen")
        await karin.press("Godkänn namnen")
        cards = orjson.dumps([one.cards for one in self.chat.from_bot])
        self.key = _KEY.findall(cards)[-1].decode()

    async def seen(self, text: str, within_s: float = 60.0) -> None:
        """Wait until the secretary can read this."""
        await self.until(lambda: self.secretary.sees(text), lambda: text, within_s)

    async def until(self, holds: Callable[[], Any], what: Callable[[], str], within_s: float = 60.0) -> None:
        """Wait until it holds. Raises `NotTaken`."""
        until_s = time.monotonic() + within_s
        while not holds():
            if time.monotonic() > until_s:
                raise NotTaken(f"board {self.number} waited in vain for {what()}")
            await asyncio.sleep(_POLL_S)


def _body(answer: BotAnswer, activity: Json) -> Json:
    if not answer.is_good:
        raise NotTaken(f"{activity['type']} {activity.get('name', '')}: {answer.status} {answer.trouble}")
    return answer.body if isinstance(answer.body, dict) else {}
