"""Where a typed command has room for what its writer chooses, it is no bare command: in a confidential matter it counts as a message (R-112)."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from re import _constants as signs  # type: ignore[attr-defined]  # what a pattern is made of; Python has no public name for it
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import dialogs.typed
from dialogs.said.inbound import Words
from dialogs.typed.commands import FREE, command, harmless

_A_FEW = 3
"""So many signs of anybody's choice tell nothing."""


def _patterns_in(value: object) -> "Iterator[re.Pattern[str]]":
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Mapping):
        yield from _patterns_in((*value.values(),))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _patterns_in(one)


def patterns() -> "list[re.Pattern[str]]":
    """All that commands are read by. A motion's are left out: it has its words, and says so."""
    modules = [one.name for one in pkgutil.iter_modules(dialogs.typed.__path__) if not one.name.startswith("motion")]
    loaded = [importlib.import_module(f"dialogs.typed.{name}") for name in modules]
    return [found for module in loaded for found in _patterns_in((*vars(module).values(),))]


def free_parts(pattern: str) -> set[str]:
    """The named groups in which there is room for words of one's own; "" where there is outside of any."""
    tree = parser.parse(pattern)
    names = {number: name for name, number in tree.state.groupdict.items()}
    return set(_free(tree, "", names))


def _free(tree: Any, within: str, names: Mapping[int, str]) -> Iterator[str]:  # Python's own tree has no type
    for what, how in tree:
        if what in (signs.MAX_REPEAT, signs.MIN_REPEAT, signs.POSSESSIVE_REPEAT):
            if how[1] > _A_FEW and any(_any_letter(*one) for one in how[2]):
                yield within
            yield from _free(how[2], within, names)
        elif what is signs.SUBPATTERN:
            yield from _free(how[3], names.get(how[0], within), names)
        elif what is signs.BRANCH:
            for one in how[1]:
                yield from _free(one, within, names)


def _any_letter(what: object, how: Any) -> bool:  # the same
    if what in (signs.ANY, signs.NOT_LITERAL):
        return True
    if what is not signs.IN:
        return False
    kinds = {(kind, detail) for kind, detail in how if kind is not signs.RANGE}
    if (signs.NEGATE, None) in kinds:
        return (signs.CATEGORY, signs.CATEGORY_WORD) not in kinds  # all but letters are signs alone
    return any(
        (kind is signs.CATEGORY and detail is not signs.CATEGORY_DIGIT)
        or (kind is signs.RANGE and chr(detail[1]).isalpha())
        or (kind is signs.LITERAL and chr(detail).isalpha())
        for kind, detail in how
    )


def test_what_holds_words_of_ones_own_is_named_so() -> None:
    """In every pattern; `opening.py` takes its message apart itself, and always says that it holds names."""
    found = {one.pattern: free_parts(one.pattern) - FREE for one in patterns()}
    assert len(found) > 50
    assert {pattern: parts for pattern, parts in found.items() if parts} == {}


@pytest.mark.parametrize(
    ("pattern", "free"),
    [
        (r"anteckna att (?P<who>.{1,40}?) går", {"who"}),
        (r"upprop .+", {""}),
        (r"jäv (?:(?P<no>\d+) )?(?P<text>[^,]*)", {"text"}),
        (r"tappa[rdet]*", {""}),
        (r"\A[^\w.]+", set()),
        (r"underlag (?P<no>[0-9]{1,3})|ta upp (?:ett|två)", set()),
        (r"dnr (?P<dnr>(?:[a-z]{1,9} ?)+)", {"dnr"}),
    ],
)
def test_room_for_words_is_found(pattern: str, free: set[str]) -> None:
    """Else the test above would say nothing."""
    assert free_parts(pattern) == free


@pytest.mark.parametrize(
    "said",
    [
        "anteckna att pojken i trean ber om distans",
        "anteckna att pojken i trean inte längre ber om distans",
        "note that the boy in 3B asks to be remote",
        "note that the boy in 3B does not ask to be remote",
        "upprop pojken i trean frånvarande",
        "godkänn distans utom pojken i trean",
        "har förvissat mig om pojken i trean",
        "ersätt pojken med grannen",
        "låt pojken i trean tjänstgöra igen",
        "jäv 4 pojken i trean",
        "måste gå 15.30 pojken i trean",
        "stannar pojken i trean",
        "registrerat 3 dnr KS 2026/123",
        "justerare pojken i trean",
    ],
)
def test_a_command_with_words_of_ones_own_is_not_bare(said: str) -> None:
    """Whoever writes it."""
    found = command(Words(said))
    assert found is not None
    assert not harmless(found)
