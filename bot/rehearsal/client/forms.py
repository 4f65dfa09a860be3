"""Fills in a card's inputs and checks them as a Teams client does, before anything is sent."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.rehearsal.client.buttons import Button, NotSeenError, parts
from bot.rehearsal.pretended.wire_names import Json, objects


class NoSuchFieldError(NotSeenError):
    """The card has no input by that label or id, or no such choice."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What would be sent, and what the client complains about instead (input id to its error message)."""

    values: dict[str, object]
    errors: dict[str, str]


def inputs(element: Json) -> Iterator[Json]:
    """Every input of a card that can be seen."""
    if element.get("isVisible") is False:
        return
    if str(element.get("type", "")).startswith("Input."):
        yield element
    for part in parts(element):
        yield from inputs(part)


def fill(button: Button, written: Mapping[str, object]) -> Filled:
    """The values that go with a button.

    `written` is keyed by an input's id or label, a choice is named by title or value. Raises NoSuchFieldError.
    """
    fields = list(inputs(button.card))
    if button.action.get("associatedInputs") == "none":
        return Filled({}, {})
    chosen = {field["id"]: _worded(field, value) for field, value in _matched(fields, written)}
    values: dict[str, object] = {}
    errors: dict[str, str] = {}
    for field in fields:
        value = chosen.get(field["id"], field.get("value"))
        if value is None and field["type"] == "Input.Toggle":
            value = field.get("valueOff", "false")
        if value is None and field["type"] == "Input.Text":
            value = ""
        if problem := _problem(field, value):
            errors[field["id"]] = problem
        if value is not None:
            values[field["id"]] = value
    return Filled(values, errors)


def field_named(card: Json, name: str) -> Json:
    """The input with this id or label. Raises NoSuchFieldError, naming those there are."""
    fields = list(inputs(card))
    for field in fields:
        if name == field.get("id") or name.casefold() == str(field.get("label", "")).casefold():
            return field
    there = tuple(str(field.get("label") or field.get("id")) for field in fields)
    raise NoSuchFieldError(f"no field {name!r}; the card has {there}", there)


def _matched(fields: list[Json], written: Mapping[str, object]) -> Iterator[tuple[Json, object]]:
    for name, value in written.items():
        yield field_named({"body": fields}, name), value


def _worded(field: Json, value: object) -> object:
    if field["type"] == "Input.Toggle":
        yes = value is True or str(value).casefold() in {"ja", "yes", "true", str(field.get("valueOn")).casefold()}
        return field.get("valueOn", "true") if yes else field.get("valueOff", "false")
    if field["type"] == "Input.ChoiceSet":
        return _chosen(field, str(value))
    return value


def _chosen(field: Json, value: str) -> str:
    choices = {str(one.get("title")).casefold(): str(one.get("value")) for one in objects(field.get("choices"))}
    wanted = value.split(",") if field.get("isMultiSelect") else [value]
    found: list[str] = []
    for one in wanted:
        plain = one.strip()
        if plain.casefold() in choices:
            found.append(choices[plain.casefold()])
        elif plain in choices.values():
            found.append(plain)
        elif plain:
            there = tuple(str(choice.get("title")) for choice in objects(field.get("choices")))
            raise NoSuchFieldError(f"no choice {plain!r} in {field['id']!r}; there are {there}", there)
    return ",".join(found)


def _problem(field: Json, value: object) -> str:
    message = str(field.get("errorMessage") or "Rätta fältet.")
    if field["type"] == "Input.Toggle":
        return message if field.get("isRequired") and value != field.get("valueOn", "true") else ""
    text = "" if value is None else str(value)
    if not text.strip():
        return message if field.get("isRequired") else ""
    if field["type"] == "Input.Text":
        too_long = isinstance(field.get("maxLength"), int) and len(text) > field["maxLength"]
        pattern = field.get("regex")
        return message if too_long or (pattern and not re.search(pattern, text)) else ""
    if field["type"] == "Input.Number":
        return "" if _within(field, text) else message
    return ""


def _within(field: Json, text: str) -> bool:
    try:
        number = float(text)
    except ValueError:
        return False
    return float(field.get("min", number)) <= number <= float(field.get("max", number))
