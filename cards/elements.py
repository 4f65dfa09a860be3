"""What a card shows: texts, lists, facts, and elements that stand together or side by side."""

import re
from collections.abc import Sequence
from typing import Final, Literal, TypeAlias, TypedDict, Unpack

from cards.shape import CardRefused, Element

MAX_COLUMNS: Final = 3  # more do not fit in the meeting's side pane

_RISKY: Final = frozenset("<#|`!")
_UNSHOWN: Final = re.compile(r"</?[a-z]|^#{1,6} |^\||```|!\[", re.IGNORECASE | re.MULTILINE)

_NUMBERED: Final = re.compile(r"\d{1,9}[.)][ \t\n]")

# The size of a part's heading is said, since Teams draws a heading large where nothing is.
_HEADINGS: Final = {
    "heading": {"style": "heading", "size": "Large", "weight": "Bolder"},
    "part": {"style": "heading", "size": "Default", "weight": "Bolder"},
}
_SUBTLE: Final = {"isSubtle": True}

Spacing: TypeAlias = Literal["none", "small", "default", "medium", "large", "extraLarge", "padding"]
Style: TypeAlias = Literal["default", "emphasis", "good", "attention", "warning", "accent"]
Width: TypeAlias = int | Literal["auto", "stretch"]


class Look(TypedDict, total=False):
    """How a text looks; `heading` is the card's, `part` the heading of a part of it. It never has a colour: few colours can be read on every background, so only backgrounds are coloured."""

    heading: bool
    part: bool
    subtle: bool
    weight: Literal["lighter", "default", "bolder"]
    size: Literal["small", "default", "medium", "large", "extraLarge"]
    spacing: Spacing
    separator: bool


def text(words: str, **look: Unpack[Look]) -> Element:
    """A text, wrapped. It reads Markdown (bold, lists, links); words by people go through `plain` first."""
    if not words or words.isspace():
        raise CardRefused("text", "an empty text")
    if not _RISKY.isdisjoint(words) and _UNSHOWN.search(words):
        raise CardRefused("text", "a tag, heading, table, picture or code: cards show none, and mentions are declared")
    if words[0].isdigit():
        _refuse_a_number_first("text", words)
    made: Element = {"type": "TextBlock", "text": words, "wrap": True}
    if not look:
        return made
    for name, value in look.items():
        if name in _HEADINGS:
            made |= _HEADINGS[name] if value else {}
        elif name == "subtle":
            made |= _SUBTLE if value else {}
        else:
            made[name] = _spelled(value) if isinstance(value, str) else value
    return made


def bullets(lines: Sequence[str], **look: Unpack[Look]) -> Element:
    """A bulleted list, one line of text each; words by people go through `plain` first."""
    whole = [*map(str.split, lines)]
    if not whole or not all(whole):
        raise CardRefused("bullets", "no lines, or an empty one")
    joined = [*map(" ".join, whole)]
    for line in joined:
        if line[0].isdigit():
            _refuse_a_number_first("bullets", line)
    return text("- " + "\r- ".join(joined), **look)


def facts(pairs: Sequence[tuple[str, str]], *, spacing: Spacing | None = None) -> Element:
    """Titles with their values, in two columns; both read Markdown, words by people go through `plain` first."""
    if not pairs or not all(title.strip() and value.strip() for title, value in pairs):
        raise CardRefused("facts", "no facts, or one without a title or a value")
    for pair in pairs:
        for words in pair:
            _refuse_a_number_first("facts", words)
    made: Element = {"type": "FactSet", "facts": [{"title": title, "value": value} for title, value in pairs]}
    return made if spacing is None else made | {"spacing": _spelled(spacing)}


def container(
    *items: Element,
    style: Style | None = None,
    spacing: Spacing | None = None,
    separator: bool = False,
    bleed: bool = False,
) -> Element:
    """Elements that belong together; a style colours the ground behind them, with `bleed` out to the card's edges."""
    if not items:
        raise CardRefused("container", "nothing in it")
    made: Element = {"type": "Container", "items": list(items)}
    if style is not None:
        made["style"] = style
    if spacing is not None:
        made["spacing"] = _spelled(spacing)
    if separator:
        made["separator"] = True
    if bleed:
        made["bleed"] = True
    return made


def columns(*sides: Sequence[Element], widths: Sequence[Width] = (), spacing: Spacing | None = None) -> Element:
    """One to three columns side by side; `widths` gives each a weight, `auto` or `stretch` (the default)."""
    if not 0 < len(sides) <= MAX_COLUMNS:
        raise CardRefused("columns", f"{len(sides)}: 1 to {MAX_COLUMNS} fit in the meeting's side pane")
    if widths and len(widths) != len(sides):
        raise CardRefused("columns", "as many widths as columns")
    if not all(sides):
        raise CardRefused("columns", "an empty column")
    made: Element = {
        "type": "ColumnSet",
        "columns": [
            {"type": "Column", "width": width, "items": list(side)}
            for width, side in zip(widths or ("stretch",) * len(sides), sides, strict=True)
        ],
    }
    return made if spacing is None else made | {"spacing": _spelled(spacing)}


def _refuse_a_number_first(where: str, words: str) -> None:
    """A text that begins with a number and a full stop becomes a list; `plain` makes such words by people safe."""
    if words[:1].isdigit() and _NUMBERED.match(words):
        raise CardRefused(where, "a number with a full stop first becomes a list")


def _spelled(word: str) -> str:
    """The word as Teams' model spells it; only the styles of a container are written small there."""
    return word[0].upper() + word[1:]
