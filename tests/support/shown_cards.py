"""Draws a page to the card that somebody would see, and reads what stands on it."""

from collections.abc import Iterator, Mapping
from typing import Any

from cards.kit import Card
from cards.phrases.book import of
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.scene import Scene
from dialogs.pages import draw
from tests.support.card_contract import complaints

LANGUAGES = ("sv", "en")


def card_of(page: Page, scene: Scene, language: str = "sv", words: Mapping[str, str] | None = None) -> Card:
    """The card of a page as the scene's viewer sees it; `words` are the wordings by key."""
    return rendered(draw(page, scene), language, words)


def rendered(view: View, language: str = "sv", words: Mapping[str, str] | None = None) -> Card:
    """The card of a view model, held against Microsoft's schema and model on the way."""
    card = view.draw(of(language), words or {})
    assert complaints(card) == []
    return card


def texts(card: Card) -> str:
    """Everything that can be read on the card, one line a text; the notice in the chat list too."""
    return "\n".join(_texts(card))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("type") == "RichTextBlock":
            yield "".join(run["text"] for run in value["inlines"])
            return
        for key, inner in value.items():
            if isinstance(inner, str) and key in ("text", "title", "label", "value", "fallbackText", "errorMessage"):
                yield inner
            elif key != "data":
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def buttons(card: Card) -> tuple[tuple[str, dict[str, Any]], ...]:
    """Title and data of every button, in order; the fallback of a button is not counted."""
    return tuple((action["title"], action["data"]) for action in _actions(card))


def _actions(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if str(value.get("type", "")).startswith("Action."):
            yield value
            return
        for key, inner in value.items():
            if key != "refresh":
                yield from _actions(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _actions(inner)


def inputs(card: Card) -> dict[str, dict[str, Any]]:
    """Every input of the card, by id."""
    return {item["id"]: item for item in _inputs(card)}


def _inputs(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if str(value.get("type", "")).startswith("Input."):
            yield value
        for inner in value.values():
            yield from _inputs(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _inputs(inner)
