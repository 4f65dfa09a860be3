"""What is typed of who adjusts the minutes: “justerare Anna Ek, ersättare Bo Alm, 2026-12-15 kl 16.00, Kommunkansliet”.

After the word come names, each behind a comma or an “och”; after “ersättare” those of the substitutes; after the day or the time the place.
"""

import re
from typing import Final

from dialogs.text.clock_times import clock_of
from dialogs.text.days import day_of
from dialogs.text.plain_text import simple
from dialogs.typed.minutes import LONGEST

_WORD: Final = re.compile(r"(?:justerare|adjusters?)(?: ?:)? ", re.IGNORECASE)
_INSTEAD: Final = re.compile(r"(?:ersättare|substitutes?)(?: ?:)? ", re.IGNORECASE)
_AND: Final = re.compile(r" (?:och|and) ", re.IGNORECASE)
_CLOCK: Final = re.compile(r"(?:^| )(?:klockan|kl\.?|at) ?(?P<clock>[0-9]{1,2}(?:[.:][0-9]{2})?)$", re.IGNORECASE)
# Nobody is called so: what the day is must be written otherwise, and the refusal says that.
_MEANT_AS_DAY: Final = re.compile(
    r"[0-9]|\b(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|idag|i dag|imorgon|i morgon|nästa vecka|today|tomorrow)\b",
    re.IGNORECASE,
)


def read_adjusters(said: str) -> dict[str, str] | None:
    """The fields of “opening.adjusters”, where that is the whole message; None otherwise. Names stand with a semicolon between them."""
    said = " ".join(simple(said).strip(' .!"”“').split())
    begins = _WORD.match(said) if len(said) <= LONGEST else None
    if begins is None:
        return None
    names: dict[str, list[str]] = {"name": [], "with": []}
    placed: dict[str, str] = {}
    whose = "name"
    for given in map(str.strip, said[begins.end() :].split(",")):
        instead = _INSTEAD.match(given)
        whose = "with" if instead else whose
        part = given[instead.end() :] if instead else given
        when = _when(part, named=bool(names["name"]) and not placed)
        if when:
            placed |= when
        elif placed:
            placed["where"] = ", ".join(filter(None, (placed.get("where", ""), part)))
        else:
            names[whose] += [one.strip() for one in _AND.split(part) if one.strip(" ;")]
    if not names["name"]:
        return None
    return {field: ";".join(found).casefold() for field, found in names.items() if found} | placed


def _when(part: str, *, named: bool) -> dict[str, str]:
    """The day, the time or both, where the part says nothing else."""
    found = _CLOCK.search(part)
    clock = clock_of(found["clock"]) if found else None
    day = part[: found.start()].strip() if found and clock else part
    if day and day_of(day) is None and not (named and _MEANT_AS_DAY.search(day)):
        return {}
    return {name: value for name, value in (("day", day), ("clock", clock or "")) if value}
