"""Finds the buttons a person can press on a card, the way a Teams client shows them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.rehearsal.pretended.wire_names import Json, as_object, objects

_WITHIN: Final = ("body", "items", "columns", "rows", "cells", "inlines")


class NotSeenError(LookupError):
    """The card does not have what the person looks for; `seen` is what there is of the kind."""

    def __init__(self, message: str, seen: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.seen = seen


class NoSuchButtonError(NotSeenError):
    """The person sees no button like that; `seen` are the titles of those there are."""


class NotOnOldClientError(NoSuchButtonError):
    """The button is for new clients only: whoever has an old one is locked out."""


@dataclass(frozen=True, slots=True)
class Button:
    """One action of a card; `card` is the (sub)card whose inputs go with it."""

    action: Json
    card: Json

    @property
    def title(self) -> str:
        """What stands on the button."""
        return str(self.action.get("title") or "")

    @property
    def kind(self) -> str:
        """What sort of action it is, such as `Action.Execute`."""
        return str(self.action.get("type") or "")

    @property
    def verb(self) -> str:
        """The verb, which an Execute has by itself and a Submit in its data."""
        return str(self.action.get("verb") or as_object(self.action.get("data")).get("verb") or "")

    @property
    def opens_dialog(self) -> bool:
        """Whether Teams asks the bot for a dialog instead of sending the data."""
        data = as_object(self.action.get("data"))
        return self.kind == "Action.Submit" and as_object(data.get("msteams")).get("type") == "task/fetch"

    def is_called(self, what: str, data: Mapping[str, object]) -> bool:
        """Whether the title (in any case) or the verb is `what`, and the data holds all of `data`."""
        if what != self.verb and what.casefold() != self.title.casefold():
            return False
        mine = as_object(self.action.get("data"))
        return all(str(mine.get(key)) == str(value) for key, value in data.items())

    def on_old_client(self) -> "Button":
        """The button as a client without Action.Execute shows it. Raises NotOnOldClientError when it shows none."""
        if self.kind != "Action.Execute":
            return self
        fallback = self.action.get("fallback")
        if not isinstance(fallback, dict):
            raise NotOnOldClientError(f"an old client does not show {self.title!r}: it has no fallback")
        return Button(fallback, self.card)


def buttons(card: Json) -> list[Button]:
    """All enabled buttons of a card, top to bottom, also those below "show more"."""
    return list(_in_element(card, card))


def find_button(card: Json, what: str, data: Mapping[str, object]) -> Button | None:
    """The first button by that title or verb, and with that data."""
    return next((one for one in buttons(card) if one.is_called(what, data)), None)


def invoked_action(action: Json) -> Json:
    """The action as it travels to the bot: what only the client needs is left out."""
    return {key: action[key] for key in ("type", "title", "id", "verb", "data") if key in action}


def parts(element: Json) -> Iterator[Json]:
    """The elements directly inside an element, in reading order."""
    for key in _WITHIN:
        if key in element:  # most are a text, in which there is nothing
            yield from objects(element[key])


def _in_element(element: Json, card: Json) -> Iterator[Button]:
    if element.get("isVisible") is False:
        return
    for key in ("selectAction", "inlineAction"):
        if key in element and isinstance(element[key], dict):
            yield Button(element[key], card)
    for part in parts(element):
        yield from _in_element(part, card)
    for action in objects(element.get("actions", ())):
        if action.get("isEnabled") is False:
            continue
        if action.get("type") == "Action.ShowCard":
            # What is written on the outer card goes along with a button of the inner one.
            inner = as_object(action.get("card"))
            whole = inner | {"body": [*objects(card.get("body")), *objects(inner.get("body"))]}
            yield from _in_element(inner | {"body": []}, whole)
        else:
            yield Button(action, card)
