"""Where what Teams says of somebody does not agree with the roster or with the rules: who and how, in as few lines as can be read (R-026, R-090)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from cards.naming import person
from cards.phrases.book import Phrases
from cards.ranges import together

_IN_ONE_LINE: Final = ("another_account",)
"""Of these there may be many at once, and the buttons stand below."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A hint about somebody, with its code."""

    name: str = field(repr=False)
    code: str


def hint_lines(hints: Iterable[Hint], phrases: Phrases) -> Iterator[str]:
    """A line each; all of whom one of `_IN_ONE_LINE` is said stand in one, which comes first."""
    say, alone = phrases.readiness.hints, []
    same: dict[str, list[str]] = {}
    for hint in hints:
        name = person(hint.name, phrases.common)
        if hint.code in _IN_ONE_LINE:
            same.setdefault(hint.code, []).append(name)
        else:
            alone.append(say[hint.code].format(name=name))
    yield from (say[code].format(name=together(names, phrases.common)) for code, names in same.items())
    yield from alone
