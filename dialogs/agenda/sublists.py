"""Which numbered lines are no matters but a list below one: letters that came in, points of a decision.

A board numbers its matters in one way. A list with another sign after its numbers, whose numbers the matters have too,
is a list within; so is one that begins anew at 1 and after which the matters go on.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.headings import heading_of
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.lines import Line

_DECISION: Final = re.compile(
    r"(?:förslag till )?beslut\w*|.{0,60}(?:beslutar|föreslår|föreslås|beslut).{0,60}|yrkanden?", re.IGNORECASE
)
_FEWEST: Final = 2  # in a row, to be called a list
_NUMBERED: Final = (Style.CLEAR, Style.BARE)


def lists_within(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that belong to such a list."""
    numbered = [line for line in lines if _counted(line)]
    headed = _under_headings(lines)
    shape = _main_shape(numbered)
    main = [line for line in numbered if line.shape == shape]
    return frozenset(_other_shapes(numbered, shape, headed) | _begun_anew(main, headed))


def _counted(line: Line) -> bool:
    if line.style not in _NUMBERED or not line.number or line.part or line.extra:
        return False
    return line.style is Style.CLEAR or not line.words or not line.words[0].islower()


def _under_headings(lines: Sequence[Line]) -> frozenset[int]:
    """The numbered lines that are the first after a heading; "Beslut" above the points of a decision is none."""
    found: set[int] = set()
    headed = False
    for line in lines:
        if _counted(line):
            if headed:
                found.add(line.line_no)
            headed = False
        elif line.style is Style.NONE and not _DECISION.fullmatch(line.words.strip(" :.")):
            heading = heading_of(line.words)
            headed = headed or (heading is not None and not heading.tag and not heading.doubtful)
    return frozenset(found)


def _main_shape(numbered: Sequence[Line]) -> str:
    """The sign of the numbers of the matters: "§" where there are such, else that of the longest row, the first of two."""
    rows: defaultdict[str, dict[int, int]] = defaultdict(dict)
    longest: dict[str, int] = {}
    for line in numbered:
        row, number = rows[line.shape], line.number or 0
        row[number] = max(row.get(number, 0), row.get(number - 1, 0) + 1)
        longest[line.shape] = max(longest.get(line.shape, 0), row[number])
    if longest.get("§", 0) >= _FEWEST:
        return "§"
    return max(longest, key=lambda shape: longest[shape], default="")


def _other_shapes(numbered: Sequence[Line], shape: str, headed: frozenset[int]) -> set[int]:
    matters = {line.number for line in numbered if line.shape == shape}
    if len(matters) < _FEWEST:
        return set()
    within: set[int] = set()
    highest = before = 0
    for line in numbered:
        number = line.number or 0
        if line.shape == shape:
            highest, before = max(highest, number), 0
        elif (
            highest
            and line.line_no not in headed
            and (number <= highest or number in matters or number == before + 1 > 1)
        ):
            within.add(line.line_no)
            before = number
    return within


def _begun_anew(main: Sequence[Line], headed: frozenset[int]) -> set[int]:
    last_at = {line.number or 0: at for at, line in enumerate(main)}
    within: set[int] = set()
    used: set[int] = set()
    highest = before = 0  # of the matters, and of the list that is being read
    for at, line in enumerate(main):
        number = line.number or 0
        goes_on = last_at.get(highest + 1, -1) > at
        if before:
            listed = number == before + 1 and (number != highest + 1 or goes_on)
        else:
            anew = number == 1 and highest >= _FEWEST and 1 in used and line.line_no not in headed
            listed = anew and (goes_on or _sentences(main[at:]))
        if listed:
            within.add(line.line_no)
            before = number
        else:
            used.add(number)
            highest, before = max(highest, number), 0
    return within


def _sentences(rest: Sequence[Line]) -> bool:
    """Whether all that is left are whole sentences ("Informationen noteras."), as the points of a decision are."""
    return all(line.words.endswith(".") and " " in line.words for line in rest)
