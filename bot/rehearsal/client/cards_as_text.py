"""Shows an Adaptive Card as plain text that a person can read in a terminal."""

import re
import textwrap
from collections import OrderedDict
from itertools import zip_longest

from bot.rehearsal.client.buttons import parts
from bot.rehearsal.pretended.wire_names import Json, as_object, objects

_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]*\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)((?:(?!\1).)+)(?<=\S)\1")
_BULLET = re.compile(r"^(\s*)[-*+] ")


def card_as_text(card: Json, width: int | None = None) -> list[str]:
    """The card line by line: headings, facts, fields to fill in, buttons. Lines are at most `width` wide if given.

    A field is `Label: [what stands there]` with a star when it must be filled in; a button is `[ Title ]`.
    """
    lines: list[str] = []
    for element in objects(card.get("body")):
        more = _element(element, width)
        if lines and more and _stands_apart(element):
            lines.append("")
        lines += more
    if buttons := _actions(card, width):
        lines += ["", *buttons] if lines else buttons
    return lines


_APART = frozenset({"medium", "large", "extralarge", "padding"})
_REMEMBERED = 2000
_texts: OrderedDict[int, tuple[Json, list[str]]] = OrderedDict()


def remembered_text(card: Json) -> list[str]:
    """The same without a width, worked out once a card: whoever waits for a text looks at a hundred screens again.

    A card is never changed after it was sent; a new one takes its place.
    """
    kept = _texts.get(id(card))
    if kept is None or kept[0] is not card:
        kept = _texts[id(card)] = (card, card_as_text(card))
        if len(_texts) > _REMEMBERED:
            _texts.popitem(last=False)
    return kept[1]


def _stands_apart(element: Json) -> bool:
    spacing = str(element.get("spacing", "")).lower()
    return bool(element.get("separator")) or spacing in _APART or element.get("type") == "ActionSet"


def _element(element: Json, width: int | None) -> list[str]:
    if element.get("isVisible") is False:
        return []
    kind = str(element.get("type", ""))
    if kind.startswith("Input."):
        return _field(element, width)
    if kind == "TextBlock":
        return _text(element, width)
    if kind == "RichTextBlock":
        whole = "".join(one if isinstance(one, str) else str(one.get("text", "")) for one in element.get("inlines", ()))
        return _wrapped(whole, width)
    if kind == "FactSet":
        return _facts(element, width)
    if kind in {"ColumnSet", "Table"}:
        return _grid(element, width)
    if kind == "Image":
        return [f"(bild: {element['altText']})"] if element.get("altText") else []
    if kind == "ActionSet":
        return _actions(element, width)
    return _box(element, width)


def _box(element: Json, width: int | None) -> list[str]:
    framed = element.get("style") not in {None, "default"}
    inner_width = width - 2 if width and framed else width
    lines = [line for part in parts(element) for line in _element(part, inner_width)]
    if isinstance(element.get("selectAction"), dict):
        lines.append(f"[ {element['selectAction'].get('title', '…')} ]")
    return [f"│ {line}" for line in lines] if framed else lines


def _text(element: Json, width: int | None) -> list[str]:
    lines = _wrapped(str(element.get("text", "")), width)
    size, weight = str(element.get("size", "")).lower(), str(element.get("weight", "")).lower()
    large = size in {"large", "extralarge"} and weight == "bolder"
    if lines and (large or (element.get("style") == "heading" and size != "default")):
        lines.append("─" * max(len(line) for line in lines))
    return lines


def _facts(element: Json, width: int | None) -> list[str]:
    facts = [
        (_plain(str(one.get("title", ""))), _plain(str(one.get("value", "")))) for one in objects(element["facts"])
    ]
    margin = max((len(title) for title, _ in facts), default=0) + 2
    lines: list[str] = []
    for title, value in facts:
        first, *rest = _wrapped(value, max(width - margin, 20) if width else None) or [""]
        lines += [f"{title:<{margin}}{first}", *(f"{'':<{margin}}{line}" for line in rest)]
    return lines


def _grid(element: Json, width: int | None) -> list[str]:
    rows = objects(element.get("rows")) or [element]
    cells = [[_box(cell, None) for cell in objects(row.get("cells") or row.get("columns"))] for row in rows]
    sizes = [
        max((len(line) for cell in column for line in cell), default=0) for column in zip_longest(*cells, fillvalue=[])
    ]
    if width and sum(sizes) + 3 * len(sizes) > width:
        # Too wide to stand side by side: one below the other loses nothing but the look.
        return [line for row in cells for cell in row for line in cell]
    lines: list[str] = []
    for row in cells:
        side_by_side = (zip(line, sizes, strict=False) for line in zip_longest(*row, fillvalue=""))
        lines += ["   ".join(f"{text:<{size}}" for text, size in line).rstrip() for line in side_by_side]
    return lines


def _field(field: Json, width: int | None) -> list[str]:
    star = " *" if field.get("isRequired") else ""
    label = f"{_plain(str(field.get('label') or field.get('title') or field.get('id', '')))}{star}"
    value = str(field.get("value") or "")
    if field.get("type") == "Input.Toggle":
        mark = "x" if value and value == str(field.get("valueOn", "true")) else " "
        title = _plain(str(field.get("title", "")))
        return _wrapped(f"[{mark}] {title}{star if not field.get('label') else ''}", width)
    if field.get("type") != "Input.ChoiceSet":
        shown = value or (f"… {field['placeholder']}" if field.get("placeholder") else "…")
        return _wrapped(f"{label}: [{shown}]", width)
    chosen = value.split(",")
    choices = [
        (str(one.get("value")) in chosen, _plain(str(one.get("title", "")))) for one in objects(field.get("choices"))
    ]
    if field.get("style") == "expanded" or field.get("isMultiSelect"):
        return [*_wrapped(f"{label}:", width), *(f"  ({'•' if picked else ' '}) {title}" for picked, title in choices)]
    picked = next((title for is_it, title in choices if is_it), "…")
    return _wrapped(f"{label}: [{picked} ▾]", width)


def _actions(element: Json, width: int | None) -> list[str]:
    lines, line = [], ""
    inner: list[str] = []
    for action in objects(element.get("actions")):
        opens = action.get("type") == "Action.ShowCard"
        button = f"[ {action.get('title') or '…'}{' ▾' if opens else ''} ]"
        if line and width and len(line) + len(button) + 2 > width:
            lines.append(line)
            line = ""
        line = f"{line}  {button}" if line else button
        if opens:
            inner += [f"    {one}".rstrip() for one in card_as_text(as_object(action.get("card")), width and width - 4)]
    return [*lines, *([line] if line else []), *inner]


def _wrapped(text: str, width: int | None) -> list[str]:
    lines: list[str] = []
    for line in _plain(text).split("\n"):
        indent = "  " if line.lstrip().startswith("•") else ""
        lines += (textwrap.wrap(line, width, subsequent_indent=indent) or [""]) if width else [line]
    return lines if any(lines) else []


def _plain(text: str) -> str:
    bare = "\n".join(_BULLET.sub(r"\1• ", line) for line in re.split(r"\r\n?|\n", text))
    return _STRONG.sub(r"\2", _LINK.sub(r"\1", bare))
