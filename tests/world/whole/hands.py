"""What people do with their hands: they write, come and go, and press what their Teams shows them, never what it does not.

An aim wishes for a verb; here somebody looks for a button of it on their screen, fills in what the card asks, and presses. Where
no such button is shown, nothing can be pressed.
"""

from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import Any

from bot.rehearsal.client.buttons import Button, buttons
from bot.rehearsal.client.client import Client, ImpossibleError
from bot.rehearsal.client.forms import inputs
from bot.rehearsal.client.hand import Pressed
from bot.rehearsal.pretended.chat import Message
from bot.rehearsal.pretended.wire_names import Json, as_object, objects

_ABOUT = ("matter", "motion", "person", "minutes", "level", "only_entitled", "place", "reason")
_OPENS: Mapping[str, str] = {"motion.submit": "motion.open", "checklist.submit": "checklist.open"}
_STEPS = 4
_NEWEST = 8


Where = tuple[str, str]
"""Where a button stood: the chat's id, "" for a private one, and the sitting that it names, "" for none."""


Fills = Callable[[Where], Mapping[str, str]]
"""What somebody fills in, when they see where the button stands."""


async def press(client: Client, verb: str, meant: Mapping[str, str], sitting: str, fills: Fills) -> Where | None:
    """Press the button of this verb, and go on in the dialog that it opens; return where it was, None where none was seen.

    `meant`: the fields of what is meant, by which the button is chosen.
    """
    client.close_dialog()
    found = _found(client, verb, meant, sitting)
    if found is None:
        return None
    message, button, _ = found
    where = _where(client, message, button)
    fields = fills(where)
    pressed = await _press(client, button, fields, message)
    for _ in range(_STEPS):
        dialog = client.dialog
        if dialog is None or pressed is None or pressed.errors:
            break
        onward = _onward(dialog.card, verb)
        if onward is None:
            break
        pressed = await _press(client, onward, fields, None)
        if client.dialog is not None and client.dialog.card == dialog.card:
            break
    client.close_dialog()
    return where


async def press_something(client: Client, chance: Random, fills: Fills) -> Where | None:
    """Press any button that the newest cards show; return where it was, None where there is none."""
    client.close_dialog()
    seen = [one for one in _seen(client) if one[1].verb]
    if not seen:
        return None
    message, button, _ = chance.choice(seen[-_NEWEST:])
    where = _where(client, message, button)
    fields = fills(where)
    await _press(client, button, fields, message)
    if client.dialog is not None:
        onward = _onward(client.dialog.card, button.verb)
        if onward is not None:
            await _press(client, onward, fields, None)
    client.close_dialog()
    return where


def _where(client: Client, message: Message, button: Button) -> Where:
    chats = client._make.world.chats.values()
    chat = next(one for one in chats if message.id in one.messages)
    return "" if chat.is_private else chat.id, str(as_object(button.action.get("data")).get("sitting") or "")


async def _press(client: Client, button: Button, fields: Mapping[str, str], message: Message | None) -> Pressed | None:
    """Fill in the card of the button as far as it asks for what is meant, and press it."""
    there = {str(one["id"]): one for one in inputs(button.card)}
    filled = {name: value for name, value in fields.items() if name in there and _possible(there[name], value)}
    data = {name: value for name, value in as_object(button.action.get("data")).items() if isinstance(value, str | int)}
    try:
        return await client.press(button.verb or button.title, filled, message=message, data=data)
    except (ImpossibleError, LookupError):
        return None  # the card was changed under their hands


def _possible(field: Json, value: str) -> bool:
    """Whether the field can hold that: a list has its choices."""
    if field["type"] != "Input.ChoiceSet":
        return True
    return value in {str(one.get("value")) for one in objects(field.get("choices"))}


def _found(client: Client, verb: str, fields: Mapping[str, str], sitting: str) -> tuple[Message, Button, int] | None:
    """The newest button that is meant: of this verb with the same matter or motion, else of the verb, else of what opens its form."""
    seen = list(_seen(client))
    for wanted in (verb, _OPENS.get(verb, "")):
        of_verb = [one for one in seen if wanted and one[1].verb == wanted and _of(one[1], sitting)]
        if of_verb:
            return max(of_verb, key=lambda one: (_alike(one[1], fields), int(one[0].id)))
    return None


def _of(button: Button, sitting: str) -> bool:
    """Whether the button is about this sitting, where one is meant."""
    own = as_object(button.action.get("data")).get("sitting")
    return not sitting or not own or own == sitting


def _alike(button: Button, fields: Mapping[str, str]) -> int:
    """How much of what is meant stands in the button, less what contradicts it."""
    data: Mapping[str, Any] = as_object(button.action.get("data"))
    pairs = [(str(data[name]), fields[name]) for name in _ABOUT if name in data and name in fields]
    return sum(1 if own == meant else -2 for own, meant in pairs)


def _seen(client: Client) -> Iterator[tuple[Message, Button, int]]:
    for seen in client.screen():
        if seen.message.sender is not None:
            continue
        for number, card in enumerate(seen.cards):
            yield from ((seen.message, button, number) for button in buttons(card))


def _onward(card: Json, verb: str) -> Button | None:
    """The button of a dialog that leads on: to accept, else of the verb that is meant, else the first."""
    there = [one for one in buttons(card) if one.kind == "Action.Submit"]
    of_verb = [one for one in there if one.verb == verb]
    accept = [one for one in of_verb if as_object(one.action.get("data")).get("step") == "accept"]
    return next(iter(accept or of_verb or there), None)
