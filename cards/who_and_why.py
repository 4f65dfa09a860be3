"""People and why, in as few lines as can be read: who is not ready, and whom to confirm."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from types import MappingProxyType
from typing import Final

from cards.naming import MAX_NAME_SHOWN, person
from cards.own_answer import short_items
from cards.phrases.book import Phrases
from cards.phrases.common import CommonPhrases
from cards.quick_dataclass import quick_dataclass
from cards.ranges import together

MOST_NAMED: Final = 5  # in a line that is read in passing; the rest are counted
_ONE_LINE: Final = 3  # as many of whom the same is said; a line each is easier to read for two


@quick_dataclass(frozen=True, slots=True)
class Line:
    """One person who is not ready: the name, why (a code), and the checklist lines answered no."""

    name: str = field(repr=False)
    why: str
    items: tuple[str, ...] = ()


def people_lines(
    not_ready: Sequence[Line],
    phrases: Phrases,
    lacking: Mapping[str, str] = MappingProxyType({}),
    length: int = MAX_NAME_SHOWN,
) -> list[str]:
    """Those who are not ready, and why: the same words here and at the gate. `lacking`: what is to be confirmed of some, a code."""
    reasons = [(one.name, _why(one, phrases, lacking.get(one.name, ""))) for one in not_ready]
    return by_reason(reasons, phrases.common, length)


def _why(one: Line, phrases: Phrases, lack: str) -> str:
    why = phrases.readiness.why[one.why]
    if one.items:
        why = f"{why} ({short_items(one.items, phrases)})"
    return f"{why}; {phrases.quorum.lacks[lack]}" if lack else why


def lacking_lines(lacking: Sequence[tuple[str, str]], phrases: Phrases) -> list[str]:
    """Whom to confirm, each with what is lacking, a code; those who do not fit are counted."""
    say = phrases.quorum
    named = by_reason([(name, say.lacks[lack]) for name, lack in lacking[:MOST_NAMED]], phrases.common)
    more = len(lacking) - MOST_NAMED
    return [*named, *([say.more.format(count=more)] if more > 0 else [])]


def by_reason(people: Sequence[tuple[str, str]], common: CommonPhrases, length: int = MAX_NAME_SHOWN) -> list[str]:
    """Each name with its reason, in the order they come: "Bo: har inte svarat", or three and more in one line."""
    if len(people) < _ONE_LINE:
        return [f"{person(name, common, length)}: {why}" for name, why in people]
    same: dict[str, list[str]] = {}
    for name, why in people:
        same.setdefault(why, []).append(person(name, common, length))
    lines: list[str] = []
    for name, why in people:
        names = same[why]
        if len(names) < _ONE_LINE:
            lines.append(f"{person(name, common, length)}: {why}")
        elif (line := f"{together(names, common)}: {why}") not in lines:
            lines.append(line)
    return lines
