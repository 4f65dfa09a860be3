"""Every text of a phrase book with its place; and how hard a Swedish text is to read."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

LONG = 6  # letters; a longer word is a long one, by the measure's own rule
_WORD = re.compile(r"[^\W\d_]+")


def texts_of(value: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a phrase book, or in a part of one, each with its place (".gate.reasons[oral]")."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from texts_of(inner, f"{where}[{key}]")
    elif isinstance(value, tuple | list):
        for number, inner in enumerate(value):
            yield from texts_of(inner, f"{where}[{number}]")
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts_of(getattr(value, one.name), f"{where}.{one.name}")


def words_of(text: str) -> list[str]:
    """The words of a text, small; what is filled in is none of them."""
    return _WORD.findall(re.sub(r"\{\w+\}", "", text).lower())


def lix(text: str) -> float:
    """Björnsson's measure of Swedish: words to a sentence, and a hundredfold the share of long words."""
    words = words_of(text)
    sentences = max(1, len(re.findall(r"[.!?:](?:\s|$)", text)))
    return len(words) / sentences + 100 * sum(len(word) > LONG for word in words) / len(words)
