"""Cells of a pasted table that came out of a PDF file one after another: below the list, or below each matter.

"Öppet / Sekretess / Öppet" in rows of their own are said of the first, second and third matter where there are as many
of them; otherwise of any. "Allmänhet: Nej" below a matter is said of that one. Source: R-107.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.column_heads import SPEAKING, TableColumn, column_of
from dialogs.agenda.columns import is_sign, said_in
from dialogs.agenda.kind_words import WRITTEN, Mark
from dialogs.agenda.line_numbers import numberings
from dialogs.agenda.named_matters import EVERY_IN_DOUBT, NamedMatters
from dialogs.agenda.signs_explained import PERHAPS
from dialogs.meeting.kinds import MatterKind

_FEWEST: Final = 2  # cells in a row of rows
_LONGEST: Final = 40  # characters of a cell
_LABELLED: Final = re.compile(r"([^\W\d][^:=?\t]{1,39})(?:\s?[:=]|\?)\s?([^:=\t]{1,40})")
_IN_A_ROW: Final = re.compile(
    r"(?<!\w)(?:offentlig[ta]?|öppe[nt]|allmänhet(?:en)?|åhörare|publik|public|open)(?:\s?[:=]|\?)\s?(?:nej|no|n|ej|inte)(?!\w)",
    re.IGNORECASE,
)
_BULLETS: Final = frozenset("*+-–—")  # alone in a row they are ornaments
_OPEN_WORD: Final = re.compile(r"öppe[nt]|öppna|offentlig[ta]?|allmän[ta]?|publik[ta]?|public|open", re.IGNORECASE)
_SECRET_WORD: Final = re.compile(
    r"sekr|sekretess|hemlig[ta]?|slut(?:en|et)|stäng[dt]|(?:ej|icke|inte) (?:off|offentlig[ta]?|öppe[nt])|konf|konfidentiell[ta]?"
    r"|skydda[dt]|förtrolig[ta]?|confidential|closed|secret|intern[ta]?",
    re.IGNORECASE,
)
_DOUBT: Final = Mark(MatterKind.SECRECY, "sekretess", sure=False)


def stacked(rows: Sequence[str], written: Sequence[str]) -> dict[int, tuple[NamedMatters, ...]]:
    """The rows, from 0, that are such cells, with the matters that each is said of.

    `written`: all rows, also those that have been read as something else, such as the head of a table.
    """
    heads = [at for at, row in enumerate(written) if _speaking(row) is not None]
    numbers = [one for row in rows if (one := _number(row))]
    found = _apart(rows, written)
    for run in _runs(rows):
        above = bisect_right(heads, run[0])
        head = written[heads[above - 1]] if above else ""
        headed = _is_head(rows, run)
        values = run[1:] if headed else run
        said = _said(head, [rows[at] for at in values])
        fits = len(values) == len(numbers) == len(set(numbers))
        if not any(said) and (fits or not headed or not numbers):
            continue
        found.update(dict.fromkeys(run, ()))
        if not fits:
            found[run[0]] = (EVERY_IN_DOUBT,)
            continue
        for at, number, secret in zip(values, numbers, said, strict=True):
            found[at] = (NamedMatters(((number, number),), _DOUBT),) if secret else ()
    return found


def _apart(rows: Sequence[str], written: Sequence[str]) -> dict[int, tuple[NamedMatters, ...]]:
    """The signs that stand each below its matter, where the name of their column stands in a row above them all."""
    heads = (at for at, row in enumerate(written) if _speaking(row) is not None and not is_sign(row))
    head = next(heads, len(rows))
    signs = [at for at in range(head + 1, len(rows)) if is_sign(rows[at])]
    secret = (
        {at for at, said in zip(signs, _said(written[head], [rows[at] for at in signs]), strict=True) if said}
        if signs
        else set()
    )
    found: dict[int, tuple[NamedMatters, ...]] = {}
    number = 0
    for at in range(head, len(rows)):
        own = next(numberings(rows[at]), None)
        number = own.number if own is not None and own.number else number
        if at in secret:
            found[at] = (NamedMatters(((number, number),), _DOUBT) if number else EVERY_IN_DOUBT,)
    return found


def labelled(rows: Sequence[str]) -> list[str]:
    """The rows, where those with such as "Allmänhet: Nej" say in words of their own what they mean."""
    return [f"{row}\t{PERHAPS}{WRITTEN[MatterKind.SECRECY]}" if _says_no(row) else row for row in rows]


def _says_no(row: str) -> bool:
    if _IN_A_ROW.search(row):
        return True
    found = _LABELLED.fullmatch(row.strip(" .()[]"))
    column = column_of(found[1]) if found else None
    if found is None or column not in (TableColumn.PUBLIC, TableColumn.SHUT, TableColumn.DOORS):
        return False
    if column is TableColumn.SHUT and not is_sign(found[2]):
        return False  # "Slutet sammanträde: Budget"
    return bool(said_in(column, found[1], [found[2]])[0])


def _speaking(row: str) -> TableColumn | None:
    """What the row tells as the name of a column alone, or as the head of a table, if it tells what is public."""
    cells = row.split("\t") if "\t" in row else [row]
    columns = [column_of(cell, named=True) for cell in cells if 0 < len(cell) <= _LONGEST]
    return next((column for column in columns if column in SPEAKING), None)


def _number(row: str) -> int | None:
    found = next(numberings(row), None)
    return found.number if found is not None and found.end < len(row) else None


def _is_cell(row: str) -> bool:
    """Whether the row holds but a yes, a no, the name of a column, or a word for what is public or not."""
    cell = row.strip(" .")
    if not cell or len(cell) > _LONGEST or not (cell[0].isalpha() or is_sign(cell)):
        return False
    return (is_sign(cell) and cell not in _BULLETS) or bool(_OPEN_WORD.fullmatch(cell) or _SECRET_WORD.fullmatch(cell))


def _runs(rows: Sequence[str]) -> list[list[int]]:
    """The rows of cells that stand next to each other, but for empty ones between."""
    runs: list[list[int]] = [[]]
    for at, row in enumerate(rows):
        if _is_cell(row):
            runs[-1].append(at)
        elif row and runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) >= _FEWEST and _differ([rows[at] for at in run])]


def _differ(cells: Sequence[str]) -> bool:
    """Whether the cells say different things, as those of a column do; headings without matters may say the same."""
    return (
        any(is_sign(cell) for cell in cells)
        or len({_OPEN_WORD.fullmatch(cell.strip(" .")) is None for cell in cells}) > 1
    )


def _is_head(rows: Sequence[str], run: Sequence[int]) -> bool:
    """Whether the first of the cells is the name of the others' column: they are signs, and it is none."""
    return not is_sign(rows[run[0]]) and all(is_sign(rows[at]) for at in run[1:])


def _said(head: str, cells: Sequence[str]) -> list[bool]:
    """Of each cell, whether it says that its matter may be secret."""
    names = [name for name in head.split("\t") if column_of(name) in SPEAKING]
    column = column_of(names[0]) if names else None
    under = said_in(column, names[0], cells) if column is not None else [""] * len(cells)
    return [
        bool(words) if is_sign(cell) else not _OPEN_WORD.fullmatch(cell.strip(" ."))
        for words, cell in zip(under, cells, strict=True)
    ]
