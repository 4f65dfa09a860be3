"""One person's Teams: everything a human being can do in a chat and a meeting, and everything they can see there."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.rehearsal.client.cards_as_text import card_as_text, remembered_text
from bot.rehearsal.client.hand import Dialog, Hand, Pressed
from bot.rehearsal.client.refresh import Refreshing
from bot.rehearsal.pretended import happenings
from bot.rehearsal.pretended.chat import MESSAGES, Message, TeamsChat
from bot.rehearsal.pretended.envelope import Envelope
from bot.rehearsal.pretended.people import Kind, Person
from bot.rehearsal.pretended.wire import BotAnswer, Wire
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.room_words import RoomError


class ImpossibleError(RoomError):
    """Teams does not let this person do that."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message as it was written, and the bot's HTTP answer: None when the message never reached it."""

    message: Message
    answer: BotAnswer | None


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing on a person's screen. `who` is a name, or the bot's."""

    message: Message
    who: str
    text: str
    cards: list[Json]

    def lines(self) -> list[str]:
        """The whole as readable text."""
        body = [self.text] if self.text else []
        return body + [line for card in self.cards for line in remembered_text(card)]


class Client:
    """What a person does and sees. `home` is the chat meant when none is named."""

    def __init__(self, person: Person, make: Envelope, wire: Wire, refreshing: Refreshing) -> None:
        self.person = person
        self.hand = Hand(person, make, wire)
        self.home: TeamsChat | None = None
        self.notices: list[str] = []
        self._make, self._wire, self._refreshing = make, wire, refreshing
        self.last_pressed: Pressed | None = None
        self._last: Json | None = None
        self._last_message: tuple[TeamsChat, Message] | None = None

    @property
    def dialog(self) -> Dialog | None:
        """The dialog that is open, if one is."""
        return self.hand.dialog

    async def say(
        self, text: str, *, mention: bool = False, chat: TeamsChat | None = None, delay_s: float = 0.0
    ) -> Said:
        """Write in the chat; with `delay_s` the bot hears of it late, with the time it was written.

        Without RSC only a message that mentions the bot reaches it. Raises ImpossibleError for those who are
        anonymous and want to mention it, and for everybody while the chat is switched off.
        """
        chat = chat or self._home()
        if not chat.is_open:
            raise ImpossibleError(lambda say: say.chat_is_off)
        if mention and self.person.kind is Kind.ANONYMOUS:
            raise ImpossibleError(lambda say: say.no_mention)
        activity = self._make.message(chat, self.person, text, mention=mention)
        shown = f"@{self._make.world.bot_name} {text}" if mention else text
        said = Message(self._make.world.new_message_id(), self.person, shown, [], self._make.world.clock())
        said.mentions_bot = mention
        activity["id"] = said.id
        chat.add(said)
        self._last_message = (chat, said)
        return Said(said, await self._tell(chat, activity, said, delay_s))

    async def say_privately(self, text: str) -> Said:
        """Write to the bot alone. Raises ImpossibleError without the app."""
        if self.person.mri in self._make.world.without_app:
            raise ImpossibleError(lambda say: say.no_app.format(name=self.person.name))
        return await self.say(text, chat=self._make.world.private_chat(self.person))

    async def edit(self, text: str, said: Message | None = None) -> BotAnswer | None:
        """Change a message of one's own, the last one unless another is given."""
        chat, message = self._own(said)
        message.replace(text, [])
        message.edited_at = self._make.world.clock()
        activity = self._make.message(chat, self.person, text, mention=message.mentions_bot)
        activity |= {"type": "messageUpdate", "id": message.id}
        activity["channelData"]["eventType"] = "editMessage"
        return await self._tell(chat, activity, message)

    async def delete(self, said: Message | None = None) -> BotAnswer | None:
        """Delete a message of one's own."""
        chat, message = self._own(said)
        message.deleted = True
        activity = self._make.base("messageDelete", chat, self.person) | {"id": message.id}
        activity["channelData"]["eventType"] = "softDeleteMessage"
        return await self._tell(chat, activity, message)

    async def undelete(self, said: Message | None = None) -> BotAnswer | None:
        """Undo the deletion of a message of one's own."""
        chat, message = self._own(said)
        message.deleted = False
        activity = self._make.message(chat, self.person, message.text) | {"type": "messageUpdate", "id": message.id}
        activity["channelData"]["eventType"] = "undeleteMessage"
        return await self._tell(chat, activity, message)

    def hide(self, said: Message | None = None) -> None:
        """Let a rule of the tenant's hide a message of one's own, the last one unless another is given. The bot is not told."""
        _, message = self._own(said)
        message.hidden = True

    async def react(self, message: Message, reaction: str = "like") -> BotAnswer | None:
        """Put a reaction on a message; the bot hears of it on its own messages only."""
        chat = self._chat_of(message)
        if message.sender is not None or not chat.has_bot:
            return None
        return await self._wire.tell(happenings.reacted(self._make, chat, self.person, message, reaction))

    async def type_something(self) -> BotAnswer:
        """Begin to write."""
        return await self._wire.tell(self._make.base("typing", self._home(), self.person))

    async def press(
        self,
        what: str,
        inputs: Mapping[str, object] | None = None,
        *,
        message: Message | None = None,
        data: Mapping[str, object] | None = None,
        old_client: bool | None = None,
    ) -> Pressed:
        """Press a button by its title or verb, as Hand.press says; what is shown for a moment is kept in `notices`."""
        return self._kept(await self.hand.press(what, inputs, message=message, data=data, old_client=old_client))

    async def press_action(self, message: Message, number: int, action: Json) -> Pressed:
        """Press a card's own action, filled in already, as Hand.press_action says."""
        return self._kept(await self.hand.press_action(message, number, action))

    async def press_in_dialog(self, action: Json) -> Pressed:
        """Press an action of the open dialog, filled in already. Raises NoSuchButtonError when none is open."""
        return self._kept(await self.hand.press_in_dialog(action))

    def _kept(self, pressed: Pressed) -> Pressed:
        self.notices += [pressed.notice] if pressed.notice else []
        self._last, self.last_pressed = pressed.activity or self._last, pressed
        return pressed

    def close_dialog(self) -> None:
        """Close the dialog; nobody is told."""
        self.hand.close_dialog()

    async def again(self, *, new_id: bool = False) -> BotAnswer:
        """Let the service say once more what it last said for this person: with the same id, or with a new one."""
        if self._last is None:
            raise ImpossibleError(lambda say: say.done_nothing.format(name=self.person.name))
        fresh = {"id": self._make.base("invoke", self._home(), self.person)["id"]} if new_id else {}
        return await self._wire.tell(self._last | fresh)

    def look(self) -> None:
        """Let every card come into view: those that may be refreshed are, if their last time is over a minute ago."""
        for chat in self._make.world.chats_of(self.person):
            for message in chat.from_bot:
                self._refreshing.look(chat, message, self.person)

    def screen(self, chat: TeamsChat | None = None) -> list[Seen]:
        """All that stands in the person's chats (or in one of them), oldest first, as this person sees it."""
        chats = self._make.world.chats_of(self.person) if chat is None else [chat]
        seen = [self._seen(one) for chat in chats for one in chat.seen_by(self.person)]
        return sorted(seen, key=lambda one: int(one.message.id))

    def reads(self) -> str:
        """The whole screen as text: chats, the open dialog, and the last notice."""
        lines = [line for seen in self.screen() for line in seen.lines()]
        if self.dialog is not None:
            lines += [self.dialog.title, *card_as_text(self.dialog.card)]
        return "\n".join(lines + self.notices[-1:])

    def sees(self, text: str) -> bool:
        """Whether the text stands anywhere on the screen, blanks and capitals aside."""
        return _plain(text) in _plain(self.reads())

    def _seen(self, message: Message) -> Seen:
        who = message.sender.name if message.sender else self._make.world.bot_name
        view = message.view_of(self.person) if message.cards else None
        return Seen(message, who, "" if message.hidden else message.text, view.cards if view else [])

    async def _tell(self, chat: TeamsChat, activity: Json, message: Message, delay_s: float = 0.0) -> BotAnswer | None:
        hears = chat.is_private or MESSAGES in chat.grants or message.mentions_bot
        if not (chat.has_bot and hears):
            return None
        self._last = activity
        return await self._wire.tell(activity, delay_s=delay_s)

    def _home(self) -> TeamsChat:
        chat = self.home or next((one for one in self._make.world.chats_of(self.person) if not one.is_private), None)
        if chat is None:
            raise ImpossibleError(lambda say: say.in_no_chat.format(name=self.person.name))
        return chat

    def _own(self, said: Message | None) -> tuple[TeamsChat, Message]:
        if said is not None:
            return self._chat_of(said), said
        if self._last_message is None:
            raise ImpossibleError(lambda say: say.written_nothing.format(name=self.person.name))
        return self._last_message

    def _chat_of(self, message: Message) -> TeamsChat:
        return next(chat for chat in self._make.world.chats.values() if message.id in chat.messages)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
