"""A person's hand on the cards: finds a button on what the person really sees, fills in, presses, and shows what came."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.rehearsal.client.answers import NOTHING, Effect, effect_of
from bot.rehearsal.client.buttons import Button, NoSuchButtonError, buttons, find_button, invoked_action
from bot.rehearsal.client.forms import NoSuchFieldError, field_named, fill
from bot.rehearsal.pretended.chat import Message, TeamsChat
from bot.rehearsal.pretended.envelope import Envelope
from bot.rehearsal.pretended.own_cards import CONSENT as FILE_QUESTION
from bot.rehearsal.pretended.people import Person
from bot.rehearsal.pretended.wire import BotAnswer, Wire
from bot.rehearsal.pretended.wire_names import CONSENT, EXECUTE, FETCH, SUBMIT, Json, as_object
from bot.rehearsal.pretended.world import World


@dataclass(slots=True)
class Dialog:
    """An open dialog: only this person sees it, and nothing else can be pressed until it is closed."""

    title: str
    card: Json
    chat: TeamsChat
    draft: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pressed:
    """What came of a press.

    `errors` (input id to message) means that the client sent nothing. `answer` is what the bot answered, None when it
    was not asked. `activity` is what was sent.
    """

    button: Button
    effect: Effect = NOTHING
    answer: BotAnswer | None = None
    activity: Json | None = None
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def notice(self) -> str:
        """The short text shown to the person, if any."""
        return self.effect.notice


@dataclass(frozen=True, slots=True)
class _Place:
    chat: TeamsChat
    message: Message
    number: int
    button: Button


@dataclass(slots=True)
class Hand:
    """Presses for one person. `old_client` knows Action.Submit only."""

    person: Person
    make: Envelope
    wire: Wire
    old_client: bool = False
    dialog: Dialog | None = None

    @property
    def world(self) -> World:
        """Where the person is."""
        return self.make.world

    def write_in(self, name: str, value: object, message: Message | None = None) -> None:
        """Fill in the field by this label or id, in the open dialog or on the newest card that has it.

        It stays until a button is pressed, or the card is changed under the person's hands. Raises NoSuchFieldError.
        """
        if self.dialog is not None:
            self.dialog.draft[str(field_named(self.dialog.card, name)["id"])] = value
            return
        problem: LookupError = NoSuchFieldError(f"{self.person.name} sees no card to fill in")
        for _, one in self._messages(message):
            view = one.view_of(self.person)
            for card in view.cards:
                try:
                    view.draft[str(field_named(card, name)["id"])] = value
                except LookupError as error:
                    problem = error
                else:
                    return
        raise problem

    async def press(
        self,
        what: str,
        inputs: Mapping[str, object] | None = None,
        *,
        message: Message | None = None,
        data: Mapping[str, object] | None = None,
        old_client: bool | None = None,
    ) -> Pressed:
        """Press the newest button with this title or verb (and, if given, holding this data) on what the person sees.

        `inputs` is keyed by id or label. An open dialog comes first, and lets nothing else be pressed. Raises
        NoSuchButtonError or NoSuchFieldError when a person could not have done it.
        """
        old = self.old_client if old_client is None else old_client
        if self.dialog is not None:
            return await self._press_in_dialog(self.dialog, what, inputs or {}, data or {})
        place = self._find(what, data or {}, message)
        button = place.button.on_old_client() if old else place.button
        filled = fill(button, place.message.view_of(self.person).draft | dict(inputs or {}))
        if filled.errors:
            return Pressed(button, errors=filled.errors)
        if button.kind == "Action.Execute":
            return await self._execute(place, button, filled.values)
        if button.kind == "Action.Submit":
            return await self._submit(place, button, filled.values)
        raise NoSuchButtonError(f"{button.title!r} is a {button.kind}: the bot hears nothing of it")

    async def press_action(self, message: Message, number: int, action: Json) -> Pressed:
        """Press an action of the message's card `number`, as a client that has merged what was filled in into its data.

        Nothing is looked up: a client sends what it shows, also when the card has been changed in the meantime.
        """
        chat = next(chat for chat in self.world.chats.values() if message.id in chat.messages)
        button = Button(action, {})
        place = _Place(chat, message, number, button)
        return await (self._execute if button.kind == "Action.Execute" else self._submit)(place, button, {})

    async def press_in_dialog(self, action: Json) -> Pressed:
        """Press an action of the open dialog in the same way. Raises NoSuchButtonError when none is open."""
        if self.dialog is None:
            raise NoSuchButtonError(f"{self.person.name} has no open dialog")
        return await self._send_dialog(self.dialog, Button(action, {}), {})

    def close_dialog(self) -> None:
        """Close the dialog without sending; the bot is not told."""
        self.dialog = None

    async def _execute(self, place: _Place, button: Button, values: dict[str, object]) -> Pressed:
        action = invoked_action(button.action)
        if values or "data" in action:
            action["data"] = _merged(action.get("data"), values)
        value = {"action": action, "trigger": "manual"}
        activity = self.make.pressed(place.chat, self.person, place.message.id, EXECUTE, value)
        answer = await self.wire.tell(activity)
        effect = effect_of(EXECUTE, answer)
        if effect.card is not None:
            view = place.message.view_of(self.person)
            view.cards = [*view.cards[: place.number], effect.card, *view.cards[place.number + 1 :]]
            view.draft.clear()
        return Pressed(button, effect, answer, activity)

    async def _submit(self, place: _Place, button: Button, values: dict[str, object]) -> Pressed:
        data = _merged(button.action.get("data"), values)
        if as_object(data).get("msteams") == {"type": FILE_QUESTION}:
            return await self._answer_file(place, button, as_object(data))
        if not button.opens_dialog:
            activity = self.make.submitted(place.chat, self.person, place.message.id, data)
            return Pressed(button, NOTHING, await self.wire.tell(activity), activity)
        value = {"data": data, "context": {"theme": "default"}}
        activity = self.make.pressed(place.chat, self.person, place.message.id, FETCH, value)
        answer = await self.wire.tell(activity)
        effect = effect_of(FETCH, answer)
        if effect.card is not None:
            self.dialog = Dialog(effect.dialog_title or "", effect.card, place.chat)
        return Pressed(button, effect, answer, activity)

    async def _answer_file(self, place: _Place, button: Button, data: Json) -> Pressed:
        """Take a file that was offered, or decline it: with a yes Teams says where it goes."""
        value: Json = {"type": "fileUpload", "action": data.get("answer"), "context": data.get("context")}
        if data.get("answer") == "accept":
            value["uploadInfo"] = self.world.drive.let_in(self.person, str(data.get("name") or ""))
        activity = self.make.pressed(place.chat, self.person, place.message.id, CONSENT, value)
        return Pressed(button, NOTHING, await self.wire.tell(activity), activity)

    async def _press_in_dialog(
        self, dialog: Dialog, what: str, inputs: Mapping[str, object], data: Mapping[str, object]
    ) -> Pressed:
        button = find_button(dialog.card, what, data)
        if button is None or button.kind != "Action.Submit":
            raise _not_seen(self.person, what, buttons(dialog.card), "in the open dialog")
        filled = fill(button, dialog.draft | dict(inputs))
        if filled.errors:
            return Pressed(button, errors=filled.errors)
        return await self._send_dialog(dialog, button, filled.values)

    async def _send_dialog(self, dialog: Dialog, button: Button, values: Mapping[str, object]) -> Pressed:
        value = {"data": _merged(button.action.get("data"), values), "context": {"theme": "default"}}
        activity = self.make.from_dialog(dialog.chat, self.person, value)
        answer = await self.wire.tell(activity)
        effect = effect_of(SUBMIT, answer)
        # Whoever closed the dialog meanwhile does not see it come back with the answer.
        if self.dialog is not dialog:
            return Pressed(button, effect, answer, activity)
        if effect.card is not None:
            self.dialog = Dialog(effect.dialog_title or dialog.title, effect.card, dialog.chat)
        elif not effect.failed:
            self.dialog = None
        return Pressed(button, effect, answer, activity)

    def _find(self, what: str, data: Mapping[str, object], message: Message | None) -> _Place:
        seen: list[Button] = []
        for chat, one in self._messages(message):
            for number, card in enumerate(one.view_of(self.person).cards):
                button = find_button(card, what, data)
                if button is not None:
                    return _Place(chat, one, number, button)
                seen += buttons(card)
        raise _not_seen(self.person, what, seen, "anywhere")

    def _messages(self, message: Message | None) -> list[tuple[TeamsChat, Message]]:
        # Only the bot's messages have cards; people's own may be thousands.
        chats = self.world.chats_of(self.person)
        found = [(chat, one) for chat in chats for one in chat.from_bot if one.cards and not one.deleted]
        found = [(chat, one) for chat, one in found if one.only_for in {"", self.person.mri}]
        found.sort(key=lambda pair: int(pair[1].id), reverse=True)
        return [pair for pair in found if message is None or pair[1] is message]


def _merged(data: object, values: Mapping[str, object]) -> object:
    # Teams writes the inputs over the button's own data; a button whose data is a text keeps it when nothing is filled.
    if data is not None and not isinstance(data, dict) and not values:
        return data
    return as_object(data) | dict(values)


def _not_seen(person: Person, what: str, seen: list[Button], where: str) -> NoSuchButtonError:
    there = tuple(dict.fromkeys(one.title for one in seen))
    return NoSuchButtonError(f"{person.name} sees no {what!r} {where}; there is {there}", there)
