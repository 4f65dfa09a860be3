"""Holds a card against what Microsoft publishes: the schema of Adaptive Cards, and the Teams model of a card."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema.validators import Draft6Validator
from microsoft_teams.cards import core

SCHEMA = Path(__file__).parents[1] / "data" / "adaptive-card-1.5.0.json"
FOREIGN = {"AdaptiveCard": {"msteams"}}  # Teams' own, which the public schema doesn't know


def complaints(card: dict[str, Any]) -> list[str]:
    """Everything Microsoft's schema or model finds wrong with the card; empty for a good one."""
    return [*_schema_complaints(card), *(text for node in _nodes(card) for text in _model_complaints(node))]


def _schema_complaints(card: dict[str, Any]) -> Iterator[str]:
    plain = {key: value for key, value in card.items() if key not in FOREIGN["AdaptiveCard"]}
    for error in _schema().iter_errors(plain):
        yield f"{error.json_path}: {error.message[:200]}"


def _model_complaints(node: dict[str, Any]) -> Iterator[str]:
    kind = node.get("type")
    model = _models().get(kind) if isinstance(kind, str) else None
    if model is None:
        yield f"{kind!r} is no element that Teams knows"
        return
    try:
        made = model.model_validate(node)
    except ValueError as error:
        yield f"{kind}: {error}"
        return
    yield from _unknown(made, str(kind))


def _unknown(made: core.SerializableObject, where: str) -> Iterator[str]:
    """Properties the model let through without knowing them; nested elements are looked at by themselves."""
    if type(made) in (core.CardElement, core.Action):
        return
    for name in made.model_extra or {}:
        if not isinstance(made, core.SubmitActionData):
            yield f"{where}: no such property {name!r}"
    for name in type(made).model_fields:
        inner = getattr(made, name)
        for one in inner if isinstance(inner, list) else [inner]:
            if isinstance(one, core.SerializableObject):
                yield from _unknown(one, f"{where}.{name}")


def _nodes(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "type" in value:
            yield value
        for key, inner in value.items():
            if key not in ("data", "choices", "facts", "inlines"):
                yield from _nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _nodes(inner)


@cache
def _schema() -> Draft6Validator:
    return Draft6Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


@cache
def _models() -> dict[str, type[core.SerializableObject]]:
    found: dict[str, type[core.SerializableObject]] = {}
    for value in vars(core).values():
        if isinstance(value, type) and issubclass(value, (core.AdaptiveCard, core.CardElement, core.Action)):
            type_field = value.model_fields.get("type")
            if type_field is not None and isinstance(type_field.default, str):
                found[type_field.default] = value
    return found
