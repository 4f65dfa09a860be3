"""What Microsoft's schemas demand, read off the schemas themselves: the part of JSON Schema that they use.

A schema for a manifest calls itself draft 4 and uses words of later drafts; each word is taken as those who wrote it mean it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

Part: TypeAlias = Mapping[str, Any]

_TYPES: Final[Mapping[str, type | tuple[type, ...]]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}
PASSED_OVER: Final = frozenset({"$schema", "id", "definitions", "description", "default", "format", "builtInTabId"})
"""Words that demand nothing, and `format`, which the schemas use for web addresses alone: their `pattern` says more."""


def mistakes(content: object, schema: Part) -> Iterator[str]:
    """Return where the content is not as the schema demands: "developer.name", and "" where it is the whole."""
    yield from _Reading(schema).mistakes(content, schema, "")


class _Reading:
    def __init__(self, root: Part) -> None:
        self._root = root

    def mistakes(self, one: object, demands: Part, at: str) -> Iterator[str]:
        if "$ref" in demands:
            yield from self.mistakes(one, self._found(demands["$ref"]), at)
        if not all(HOLDS[word](one, demanded) for word, demanded in demands.items() if word in HOLDS):
            yield at
        yield from self._of_choices(one, demands, at)
        if isinstance(one, dict):
            yield from self._of_object(one, demands, at)
        if isinstance(one, list) and isinstance(demands.get("items"), dict):
            for number, item in enumerate(one):
                yield from self.mistakes(item, demands["items"], f"{at}[{number}]")

    def _of_choices(self, one: object, demands: Part, at: str) -> Iterator[str]:
        fits = [self._fits(one, choice) for choice in demands.get("anyOf", [])]
        exactly = [self._fits(one, choice) for choice in demands.get("oneOf", [])]
        if (fits and not any(fits)) or (exactly and exactly.count(True) != 1):
            yield at
        if "if" in demands and self._fits(one, demands["if"]):
            yield from self.mistakes(one, demands.get("then", {}), at)

    def _of_object(self, one: Mapping[str, object], demands: Part, at: str) -> Iterator[str]:
        known, patterns = demands.get("properties", {}), demands.get("patternProperties", {})
        for name, value in one.items():
            where = f"{at}.{name}" if at else name
            rules = [known[name]] if name in known else []
            rules += [rule for pattern, rule in patterns.items() if re.search(pattern, name)]
            for rule in rules:
                yield from self.mistakes(value, rule, where)
            if not rules and demands.get("additionalProperties") is False:
                yield where
        for name, needed in demands.get("dependencies", {}).items():
            if name in one and not all(other in one for other in needed):
                yield at

    def _fits(self, one: object, demands: Part) -> bool:
        return next(self.mistakes(one, demands, ""), None) is None

    def _found(self, reference: str) -> Part:
        found: Any = self._root
        for name in reference.removeprefix("#/").split("/"):
            found = found[name]
        return dict(found)


def _is_of_type(one: object, wanted: str) -> bool:
    return isinstance(one, _TYPES[wanted]) and (wanted == "boolean" or not isinstance(one, bool))


def _for(kind: type | tuple[type, ...], holds: Callable[[Any, Any], bool]) -> Callable[[object, Any], bool]:
    """A demand that only means something for content of that kind."""
    return lambda one, demanded: not isinstance(one, kind) or isinstance(one, bool) or holds(one, demanded)


HOLDS: Final[Mapping[str, Callable[[object, Any], bool]]] = {
    "type": _is_of_type,
    "const": lambda one, wanted: one == wanted,
    "enum": lambda one, choices: one in choices,
    "minLength": _for(str, lambda text, fewest: len(text) >= fewest),
    "maxLength": _for(str, lambda text, most: len(text) <= most),
    "pattern": _for(str, lambda text, pattern: re.search(pattern, text) is not None),
    "minItems": _for(list, lambda items, fewest: len(items) >= fewest),
    "maxItems": _for(list, lambda items, most: len(items) <= most),
    "uniqueItems": _for(list, lambda items, _: all(one not in items[:nr] for nr, one in enumerate(items))),
    "minimum": _for((int, float), lambda number, least: number >= least),
    "maximum": _for((int, float), lambda number, most: number <= most),
    "minProperties": _for(dict, lambda found, fewest: len(found) >= fewest),
    "required": _for(dict, lambda found, names: all(name in found for name in names)),
}
