"""Hostile inputs for a pattern, made from its own parse tree: texts that a bad pattern reads again from every place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, product

# Python keeps its parser of patterns to itself; a test may look.
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

_ORDINARY: Final = ("a", "A", "1", " ", "\t", "\n", "_", "-", ".", "<", "(", "[", "\u0300", "å")
_OF_CATEGORY: Final[dict[Any, str]] = {
    codes.CATEGORY_DIGIT: "1",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_WORD: "-",
}
_LOOKS: Final = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}
_MOST_PUMPS: Final = 150
_MOST_WAYS: Final = 12
_MOST_UNITS: Final = 300


@dataclass(frozen=True, slots=True)
class Pump:
    """A short text that a bad pattern reads again and again where it is repeated, and what stands before it once."""

    unit: str
    start: str = ""

    def text(self, length: int, end: str) -> str:
        """So many characters of it, and the end."""
        return self.start + self.unit * (length // len(self.unit)) + end


def pumps(pattern: re.Pattern[str]) -> list[Pump]:
    """Short texts that the pattern begins to match: each, repeated, makes a bad pattern start again and again."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    found: dict[str, None] = {}
    for example in _beginnings(tree):
        found[example] = None
        for end in (" ", "a", "1"):
            found[example + end] = None
    found |= dict.fromkeys(_ORDINARY)
    beginnings = [Pump(text) for text in found if text][:_MOST_PUMPS]
    return list(dict.fromkeys([*beginnings, *(one for one in _repeated(tree) if one.unit)]))


def _beginnings(tree: Iterable[Any]) -> Iterator[str]:
    """The shortest example of each beginning of the pattern, branch by branch."""
    before = ""
    for node in tree:
        for inside in _inner(node):
            for part in _beginnings(inside):
                yield before + part
        before += _example(node)
        yield before


def _repeated(tree: Iterable[Any], before: str = "") -> Iterator[Pump]:
    """What the pattern repeats, behind an example of all that stands before it."""
    for node in tree:
        kind, value = node
        if kind in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            for unit in islice(_ways(value[2]), _MOST_UNITS):
                yield Pump(unit)
                yield Pump(unit, before)
        for inside in _inner(node):
            yield from _repeated(inside, before)
        before += _example(node)


def _ways(tree: Iterable[Any]) -> Iterator[str]:
    """Examples of a part of a pattern. What may be left out is, but for two neighbours, of which each choice is made in turn.

    For the same text can be read in more than one way where two neighbours can take it.
    """
    nodes = list(tree)
    yield "".join(map(_example, nodes))
    few = ["" if _may_be_left_out(node) else _example(node) for node in nodes]
    for at in range(max(1, len(nodes) - 1)):
        for two in product(*map(_choices, nodes[at : at + 2])):
            yield "".join([*few[:at], *two, *few[at + 2 :]])


def _choices(node: Any) -> list[str]:
    """An example of each choice that this part of a pattern leaves."""
    found = [""] if _may_be_left_out(node) else [_example(node)]
    for inside in _inner(node):
        found += islice(_ways(inside), _MOST_WAYS)
    return list(dict.fromkeys(found))


def _may_be_left_out(node: Any) -> bool:
    kind, value = node
    return kind in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT) and value[0] == 0


def _inner(node: Any) -> Iterator[Any]:
    kind, value = node
    if kind is codes.BRANCH:
        yield from value[1]
    elif kind is codes.SUBPATTERN:
        yield value[3]
    elif kind in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        yield value[2]
    elif kind is codes.ATOMIC_GROUP:
        yield value
    elif kind is codes.GROUPREF_EXISTS:
        yield value[1]
        if value[2]:
            yield value[2]


def _example(node: Any) -> str:
    """A short text that this part of a pattern matches; a repetition stands at least once."""
    kind, value = node
    if kind is codes.LITERAL:
        return chr(value)
    if kind is codes.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if kind is codes.ANY:
        return "a"
    if kind is codes.IN:
        return _of_class(value)
    if kind in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        return "".join(_example(part) for part in value[2]) * max(1, int(value[0]))
    inner = next(_inner(node), None)
    return "" if inner is None else "".join(_example(part) for part in inner)


def _of_class(members: Any) -> str:
    """A sign that the class holds."""
    if members[0][0] is not codes.NEGATE:
        return _member(members[0])
    refused = {_member(one) for one in members[1:]}
    classes = {one[1] for one in members[1:] if one[0] is codes.CATEGORY}
    for char in ("a", "1", " ", "-", "\x01"):
        if char not in refused and not any(_in_category(char, one) for one in classes):
            return char
    return "a"


def _member(one: Any) -> str:
    kind, value = one
    if kind is codes.LITERAL:
        return chr(value)
    if kind is codes.RANGE:
        return chr(value[0])
    return _OF_CATEGORY.get(value, "a")


def _in_category(char: str, category: Any) -> bool:
    return re.fullmatch(_LOOKS[category], char) is not None
