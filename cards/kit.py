"""Builds Adaptive Cards as plain dicts, and refuses what Teams would refuse or show wrong.

The one door to the kit: `from cards import kit`. Cards are written for Teams on a phone too: elements of version 1.2
in a card of version 1.4, the first that knows Action.Execute. Source: Microsoft's Teams cards reference.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Final, TypedDict, Unpack

from cards.asked import asked, corrected
from cards.band import State, band, figures, mistake
from cards.buttons import MAX_BUTTONS, buttons, exception, opens, press, refresh, sends
from cards.elements import bullets, columns, container, facts, text
from cards.inputs import choice, date_input, number_input, text_input, toggle
from cards.plain import plain, unmarked
from cards.shape import Action, Card, CardRefused, Element

__all__ = [
    "CARD_TYPE",
    "MAX_BUTTONS",
    "MAX_BYTES",
    "Action",
    "Card",
    "CardRefused",
    "Element",
    "State",
    "asked",
    "band",
    "bullets",
    "buttons",
    "card",
    "choice",
    "columns",
    "container",
    "corrected",
    "date_input",
    "dialog",
    "exception",
    "facts",
    "figures",
    "mistake",
    "number_input",
    "opens",
    "plain",
    "press",
    "quiet",
    "refresh",
    "sends",
    "text",
    "text_input",
    "title",
    "toggle",
    "unmarked",
    "weigh",
]

CARD_TYPE: Final = "application/vnd.microsoft.card.adaptive"
MAX_DIALOG_TITLE: Final = 60  # characters
MAX_BYTES: Final = 80 * 1024  # of UTF-16; Teams answers 413 a little above, mentions and envelope included
# Weighing a card costs more than building it, so only those that might be too big are weighed.
_SURELY_FITS: Final = MAX_BYTES // 8  # characters of words; each is at most four bytes, and buttons need room too
_ELEMENT_CHARS: Final = 200
_LANGUAGES: Final = frozenset({"sv", "en"})
_ROW_CHARS: Final = 30

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


class Frame(TypedDict, total=False):
    """What a card may have around its body."""

    refresh: Element | None  # made by `refresh`
    full_width: bool


def card(*body: Element, lang: str, fallback: str, actions: Sequence[Action] = (), **frame: Unpack[Frame]) -> Card:
    """A whole card in the language `lang` (sv, en); `fallback` is the text where it can't be shown, and its notice.

    `actions` come last. Buttons for the chat (`press`) are set into the body, where an old client finds their
    fallback; a dialog's (`sends`) stay at its foot. Raises CardRefused, naming the element.
    """
    if lang not in _LANGUAGES:
        raise CardRefused("card", f"lang must name its language (sv, en), not {lang!r}")
    if not fallback.strip():
        raise CardRefused("card", "it needs a fallback text")
    if not body:
        raise CardRefused("card", "it has no body")
    made: Card = {"type": "AdaptiveCard", "version": "1.4", "lang": lang, "fallbackText": fallback, "body": list(body)}
    if any(action["type"] == "Action.Execute" for action in actions):
        made["body"].append(buttons(*actions))
    elif len(actions) > MAX_BUTTONS:
        raise CardRefused("card", f"{len(actions)} buttons: {MAX_BUTTONS} are shown")
    elif actions:
        made["actions"] = list(actions)
    refreshed = frame.get("refresh")
    if refreshed is not None:
        made["refresh"] = refreshed
    if frame.get("full_width"):
        made["msteams"] = {"width": "full"}
    if _look_through(body, set()) > _SURELY_FITS and weigh(made) > MAX_BYTES:
        raise CardRefused("card", f"{weigh(made)} bytes: Teams takes {MAX_BYTES}")
    return made


def quiet(line: str, lang: str) -> Card:
    """What is left of a card that has nothing more to say or to ask: one line, without buttons."""
    return card(text(line, subtle=True), lang=lang, fallback=line)


def dialog(shown: Card) -> dict[str, object]:
    """What opens a dialog with the card, or shows the next one in it: the whole answer to task/fetch or task/submit.

    Its title is the card's own (`title`). Raises CardRefused if the card has a button for the chat, which does nothing
    in a dialog.
    """
    for action in _chat_buttons(shown["body"]):
        raise CardRefused("dialog", f"button {action['verb']!r} is for the chat and does nothing here")
    value = {
        "title": title(shown),
        "height": "medium",
        "width": "medium",
        "card": {"contentType": CARD_TYPE, "content": shown},
    }
    return {"task": {"type": "continue", "value": value}}


def title(shown: Card) -> str:
    """The title of a dialog with this card: its fallback, which never holds a spoken word, as far as the bar shows it."""
    words = str(shown["fallbackText"]).strip()
    if len(words) <= MAX_DIALOG_TITLE:
        return words
    sentence, stop, _ = words[:MAX_DIALOG_TITLE].rpartition(". ")
    return sentence if stop else f"{words[: MAX_DIALOG_TITLE - 1].rpartition(' ')[0] or words[: MAX_DIALOG_TITLE - 1]}…"


def weigh(shown: Card) -> int:
    """How many bytes the card is in UTF-16, the way Teams counts: a character two, an emoji four."""
    encoded = _encode(shown)
    return 2 * len(encoded) if encoded.isascii() else len(encoded.encode("utf-16-le", "surrogatepass"))


def _look_through(items: Sequence[Element], seen: set[str]) -> int:
    """About how many characters the elements take, on the high side; refuses two inputs with one id."""
    chars = _ELEMENT_CHARS * len(items)
    for item in items:
        kind = item["type"]
        if kind == "TextBlock":
            chars += len(item["text"])
        elif kind == "Container":
            chars += _look_through(item["items"], seen)
        elif kind == "ColumnSet":
            for column in item["columns"]:
                chars += _look_through(column["items"], seen)
        elif kind == "FactSet":
            chars += _rows(item["facts"])
        elif "id" in item:
            name = item["id"]
            if name in seen:
                raise CardRefused(f"input {name}", "two inputs with this id")
            seen.add(name)
            chars += _rows(item["choices"]) if "choices" in item else len(str(item.get("value", "")))
    return chars


def _rows(rows: Sequence[Element]) -> int:
    return sum(len(row["title"]) + len(row["value"]) + _ROW_CHARS for row in rows)


def _chat_buttons(value: object) -> Iterator[Action]:
    if isinstance(value, dict):
        if value.get("type") == "Action.Execute":
            yield value
        for inner in value.values():
            yield from _chat_buttons(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _chat_buttons(inner)
