"""Headings of a confidential part that a PDF file or a narrow cell has broken: "Sekre-" and below it "tessärenden".

Such rows are read as the one row that they were; each of them alone says nothing. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.headings import heading_of
from dialogs.agenda.line_numbers import numberings

_MOST: Final = 3  # rows of one heading
_HYPHENS: Final = "-‐\u00ad"  # noqa: RUF001
# A row does not end so, but goes on in the next one.
_HANGING: Final = re.compile(
    r"(?<!\w)(?:som|av|med|inom|enligt|enl\.?|bakom|under|för|om|på|i|till|ej|icke|inte|omfattas|behandlas|och|samt|stängda|slutna|lyckta|slutet|not|for|in|behind|of|under)$",
    re.IGNORECASE,
)


def rejoined(rows: Sequence[str]) -> tuple[list[str], frozenset[int]]:
    """The rows with each such heading whole on its first row, and which rows, from 0, it went on in."""
    whole = list(rows)
    within: set[int] = set()
    for at, row in enumerate(rows):
        if at in within or not row or _is_numbered(row) or (_opens_a_part(row) and not _cut(row)):
            continue
        end = at
        said = row
        while end + 1 < min(len(rows), at + _MOST) and (longer := _joined(said, rows[end + 1])):
            said, end = longer, end + 1
            if _opens_a_part(said):
                whole[at] = said
                within |= set(range(at + 1, end + 1))
                break
    return whole, frozenset(within)


def _joined(row: str, behind: str) -> str:
    """Both as one, or "" where the second does not go on from the first: a sentence with a number is no heading."""
    if not behind or any(sign.isdigit() for sign in row + behind):
        return ""
    alike = behind[0].islower() or (row.isupper() and behind.isupper())
    if _cut(row) and alike:
        return row[:-1] + behind
    return f"{row} {behind}" if _HANGING.search(row) and alike else ""


def _cut(row: str) -> bool:
    """Whether the row ends in the middle of a word."""
    return len(row) > 1 and row[-1] in _HYPHENS and row[-2].isalpha()


def _is_numbered(row: str) -> bool:
    found = next(numberings(row), None)
    return found is not None and bool(found.number)


def _opens_a_part(row: str) -> bool:
    heading = heading_of(row)
    return heading is not None and heading.confidential and not heading.doubtful
