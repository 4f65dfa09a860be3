"""Rows as a spreadsheet copies or saves them: a cell between quotation marks is one cell, however many lines it has.

Excel puts a cell with line breaks between quotation marks, in what it copies (tabs) as in a file (";" or ","). Read line by
line the second line of a cell would be a row of its own, and "Sekretess" there a heading of the next matter. Source: R-107.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogs.agenda.kind_words import is_mark

_MOST: Final = 12  # rows of one record: a quotation mark that is never closed opens no cell
_ONE: Final = r"\d{1,3}[.):]?"
# The beginnings of the rows of a file, by what parts its cells. "1,5 miljoner" and "1. Budget; drift" are none.
_FILES: Final = (
    (";", re.compile(rf'(?:"{_ONE}"|{_ONE});|(?:[^";]*;)*"(?:[^"]|"")*+(?:";|$)')),
    (",", re.compile(rf'(?:"{_ONE}"|{_ONE}),(?=[^\W\d]|")|"(?:[^"]|"")*+","')),
)
_FEWEST: Final = 2  # rows of a file
_OPENED: Final = re.compile(r'(?:^|\t) *+"(?:[^"]|"")*+$')
_CELL: Final = re.compile(r' *+"((?:[^"]|"")*+)"')
_RECORD: Final = re.compile(rf'"?{_ONE}"?[;,\t]')


@dataclass(frozen=True, slots=True)
class Unquoted:
    """The rows of a text with the cells of each record in its first row, parted by tabs.

    `within` are the rows, from 0, that a record goes on in: they are empty. `behind`, by the record's row, holds the lines
    of its cells that do not go on from the line before: each is a column of its own, and stands behind all others.
    """

    rows: list[str] = field(repr=False)
    within: frozenset[int] = frozenset()
    behind: dict[int, str] = field(default_factory=dict, repr=False)


def unquoted(rows: Sequence[str]) -> Unquoted:
    """The rows of a spreadsheet as tables are read; other rows as they are."""
    separator = _separator(rows)
    found = Unquoted(list(rows))
    within: set[int] = set()
    for at, row in enumerate(rows):
        if at in within or separator not in row:
            continue
        last = _last_row(rows, at, separator)
        cells = _cells("\n".join(rows[at : last + 1]), separator)
        if cells is None or (separator == "\t" and last == at):
            continue
        lines = [_lines(cell) for cell in cells]
        found.rows[at] = "\t".join(one[0] for one in lines)
        found.behind.update({at: "\t".join(more)} if (more := [line for one in lines for line in one[1:]]) else {})
        for below in range(at + 1, last + 1):
            found.rows[below] = ""
            within.add(below)
    return Unquoted(found.rows, frozenset(within), found.behind)


def _separator(rows: Sequence[str]) -> str:
    """What parts the cells: that of a file where two rows are a file's, else the tab of what was copied."""
    for separator, begins in _FILES:
        if sum(begins.match(row) is not None for row in rows) >= _FEWEST:
            return separator
    return "\t"


def _last_row(rows: Sequence[str], at: int, separator: str) -> int:
    """The row in which the record that begins at `at` ends: its quotation marks come in pairs there."""
    marks = rows[at].count('"') % 2
    if not marks or (separator == "\t" and not _OPENED.search(rows[at])):
        return at
    for below in range(at + 1, min(at + _MOST, len(rows))):
        if _RECORD.match(rows[below]):
            return at  # a mark that was forgotten: what looks like a row of its own is one
        marks += rows[below].count('"')
        if marks % 2 == 0:
            return below
    return at


def _cells(record: str, separator: str) -> list[str] | None:
    """The cells of a record, without quotation marks; None where a line breaks outside them."""
    cells: list[str] = []
    at = 0
    while at <= len(record):
        quoted = _CELL.match(record, at)
        begin = quoted.end() if quoted else at
        end = record.find(separator, begin)
        end = len(record) if end < 0 else end
        rest = record[begin:end]
        if "\n" in rest:
            return None
        cells.append((quoted[1].replace('""', '"') if quoted else "") + rest)
        at = end + 1
    return cells


def _lines(cell: str) -> list[str]:
    """The lines of a cell; one that goes on in the middle of a sentence, or of a word, is no line of its own."""
    lines = [""]
    for line in filter(None, (one.replace("\t", " ").strip() for one in cell.split("\n"))):
        before = lines[-1]
        if not before:
            lines[-1] = line
        elif is_mark(line.strip("()[] ")) or not (line[0].islower() or before.endswith(("-", "/"))):
            lines.append(line)
        elif before.endswith("-") and line[0].islower():
            lines[-1] = before[:-1] + line
        else:
            lines[-1] = f"{before} {line}"
    return lines
