"""Reads a card out as a screen reader does: element by element, what each is and what it says."""

import re
from collections.abc import Iterator
from typing import Any

from cards.kit import Card, title

_STRONG = re.compile(r"(\*\*|__)(?=\S)((?:(?!\1).)+)(?<=\S)\1")
_ESCAPED = re.compile(r"\\([\\`*_~\[\]|])")
_PRIMARY = "positive"


def read_out(card: Card, *, dialog: bool = False) -> list[str]:
    """Everything that is heard, a line an element, in the order it is heard."""
    head = [f"dialogruta: {title(card)}"] if dialog else [f"notis: {card['fallbackText']}"]
    foot = [line for action in card.get("actions", ()) for line in _button(action)]
    return [*head, *(line for item in card["body"] for line in _heard(item)), *foot]


def _heard(item: dict[str, Any]) -> Iterator[str]:
    kind = item["type"]
    if kind == "TextBlock":
        yield from _text(item)
    elif kind == "RichTextBlock":
        yield "".join(run["text"] for run in item["inlines"])
    elif kind == "FactSet":
        for fact in item["facts"]:
            yield f"uppgift: {_bare(fact['title'])}: {_bare(fact['value'])}"
    elif kind == "Container":
        yield from (line for inner in item["items"] for line in _heard(inner))
    elif kind == "ColumnSet":
        yield from (line for column in item["columns"] for inner in column["items"] for line in _heard(inner))
    elif kind == "ActionSet":
        yield from (line for action in item["actions"] for line in _button(action))
    else:
        yield from _field(item)


def _text(item: dict[str, Any]) -> Iterator[str]:
    lines = re.split(r"\r\n?|\n+", item["text"])
    if item.get("style") == "heading":
        yield f"rubrik: {_bare(item['text'])}"
    elif all(line.startswith("- ") for line in lines):
        yield f"lista med {len(lines)}:"
        yield from (f"  {_bare(line.removeprefix('- '))}" for line in lines)
    else:
        yield from (_bare(line) for line in lines)


def _button(action: dict[str, Any]) -> Iterator[str]:
    kind = "knapp bakom …" if action.get("mode") == "secondary" else "knapp"
    yield f"{kind}{', den första' if action.get('style') == _PRIMARY else ''}: {action['title']}"


def _field(item: dict[str, Any]) -> Iterator[str]:
    must = ", obligatorisk" if item.get("isRequired") else ""
    label = _bare(item.get("label") or item["title"])
    if item["type"] == "Input.Toggle":
        yield f"kryssruta{must}: {label}, {'markerad' if item.get('value') == item['valueOn'] else 'inte markerad'}"
    elif item["type"] == "Input.ChoiceSet":
        chosen = str(item.get("value", "")).split(",")
        kind = "alternativ" if item["style"] == "expanded" else "rullista"
        yield f"{kind}{must}: {label}"
        yield from (f"  {'vald' if one['value'] in chosen else 'inte vald'}: {one['title']}" for one in item["choices"])
    else:
        kind = {"Input.Date": "datum", "Input.Number": "tal"}.get(item["type"], "textruta")
        yield f"{kind}{must}: {label}, {item.get('value') or 'tom'}"
    if "errorMessage" in item:
        yield f"  om det blir fel: {item['errorMessage']}"


def _bare(words: str) -> str:
    """The words without what Markdown makes of them."""
    return _ESCAPED.sub(r"\1", _STRONG.sub(r"\2", words)).replace("\u2060", "")
