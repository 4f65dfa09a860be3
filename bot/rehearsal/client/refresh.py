"""Lets each person's client ask the bot for their own version of a card, when the card says whose clients may ask."""

import asyncio
from dataclasses import dataclass, field

from bot.rehearsal.client.answers import effect_of
from bot.rehearsal.client.buttons import invoked_action
from bot.rehearsal.pretended.chat import Message, TeamsChat
from bot.rehearsal.pretended.envelope import Envelope
from bot.rehearsal.pretended.people import Person
from bot.rehearsal.pretended.wire import Wire
from bot.rehearsal.pretended.wire_names import EXECUTE, Json, as_object

_MAX_USERS = 60
_AT_MOST_EVERY_S = 60.0


@dataclass(slots=True)
class Refreshing:
    """The clients' automatic calls. `enabled` turns them off; `away` holds those whose client is closed."""

    make: Envelope
    wire: Wire
    enabled: bool = True
    away: set[str] = field(default_factory=set)
    calls: int = 0
    _running: dict[tuple[str, str], asyncio.Task[None]] = field(default_factory=dict)

    @property
    def is_idle(self) -> bool:
        """Whether no client is asking."""
        return not self._running

    def changed(self, chat: TeamsChat, message: Message) -> None:
        """A message is new or edited: the clients of those the card lists ask at once."""
        for card in message.cards:
            for mri in _listed(card):
                person = chat.members.get(mri)
                if person is not None:
                    self._ask(chat, message, person, card)

    def look(self, chat: TeamsChat, message: Message, person: Person) -> None:
        """A message comes into a person's view: the client asks if its last time is over a minute ago."""
        view = message.view_of(person)
        if message.deleted or self._now_s() - view.asked_at_s < _AT_MOST_EVERY_S:
            return
        for card in view.cards:
            if person.mri in _listed(card):
                self._ask(chat, message, person, card)

    async def close(self) -> None:
        """Stop asking."""
        running = list(self._running.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _now_s(self) -> float:
        return self.make.world.clock().timestamp()

    def _ask(self, chat: TeamsChat, message: Message, person: Person, card: Json) -> None:
        key = (message.id, person.mri)
        # A client that is asking already sees the newer version when it is done, and asks again by itself.
        if not self.enabled or person.mri in self.away or key in self._running:
            return
        self._running[key] = asyncio.create_task(self._run(key, chat, message, (person, card)))

    async def _run(self, key: tuple[str, str], chat: TeamsChat, message: Message, whose: tuple[Person, Json]) -> None:
        try:
            await self._until_current(chat, message, *whose)
        finally:
            # Here and not in a callback: an edit that comes right now must find the client free to ask.
            self._running.pop(key, None)

    async def _until_current(self, chat: TeamsChat, message: Message, person: Person, card: Json) -> None:
        while True:
            version = message.version
            message.view_of(person).asked_at_s = self._now_s()
            action = invoked_action(as_object(as_object(card.get("refresh")).get("action")))
            value = {"action": action, "trigger": "automatic"}
            self.calls += 1
            answer = await self.wire.tell(self.make.pressed(chat, person, message.id, EXECUTE, value))
            if message.version == version:
                break
            still = [one for one in message.cards if person.mri in _listed(one)]
            if not still:
                return
            card = still[0]
        effect = effect_of(EXECUTE, answer)
        if effect.card is not None:
            # A failed refresh leaves what the person saw: Teams shows no error for what nobody asked for.
            view = message.view_of(person)
            view.cards = [effect.card if one is card else one for one in view.cards] or [effect.card]
            view.draft.clear()


def _listed(card: Json) -> list[str]:
    users = as_object(card.get("refresh")).get("userIds")
    return users if isinstance(users, list) and len(users) <= _MAX_USERS else []
