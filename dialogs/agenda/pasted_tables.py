"""Pasted tables: which row is a head, and rows that say in words of their own what their cells say under it.

"Ja" under "Sekretess" says nothing by itself. A table comes with tabs, with "|" or ";" as it is written by hand, or with
spaces out of a PDF file; a cell that went over two paragraphs comes as two rows. The cell of the title is put first
after the number, so that no other is taken for it. Source: R-107.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogs.agenda.column_heads import SPEAKING, TableColumn, column_of
from dialogs.agenda.columns import crossed, is_sign, lettered, may_be_sign, said_in, unfilled
from dialogs.agenda.kind_words import WRITTEN
from dialogs.agenda.signs_explained import PERHAPS
from dialogs.meeting.kinds import MatterKind

_DOUBT: Final = f"{PERHAPS}{WRITTEN[MatterKind.SECRECY]}"
_FIRST: Final = re.compile(r"(?:nr|no|nummer|§|p|punkt|ärende\w*|titel|rubrik|tid)\.?", re.IGNORECASE)
_FEWEST: Final = 3  # columns of a table with names that we do not know
_MOST: Final = 20  # columns that are looked at
_SPACES: Final = re.compile(r"\s{2,}")
_NUMBER: Final = re.compile(r"\W{0,3}\d{1,3}\W{0,3}")
_NUMBERED: Final = re.compile(r"(§?\s?\d{1,3}[.):]?)\s+(\S.*)", re.DOTALL)
_OUTER: Final = "|"
_SEPARATORS: Final = ("\t", _OUTER, ";", "  ")


@dataclass(frozen=True, slots=True)
class _Head:
    """The head of a table: its names, what its columns tell, by place, and what parts them."""

    at: int
    separator: str
    names: tuple[str, ...]
    columns: tuple[TableColumn | None, ...]

    def place(self, column: TableColumn) -> int | None:
        return self.columns.index(column) if column in self.columns else None


@dataclass(slots=True)
class _Record:
    """One row of a table, and those that its broken cells went on in; `cells` are as many as the head has."""

    at: int
    cells: list[str] = field(repr=False)
    width: int  # how many cells it had
    aligned: bool = True
    goes_on: bool = False  # it has no number, and may be said of the one above


def tabled(rows: Sequence[str]) -> tuple[list[str], frozenset[int]]:
    """The rows as they were written, with what their columns say; and which of them, from 0, are heads of tables."""
    found = [head for at, row in enumerate(rows) if (head := _head(at, row)) is not None]
    marked = list(rows)
    for head, after in zip(found, [*(head.at for head in found[1:]), len(rows)], strict=False):
        _tell(head, marked, range(head.at + 1, after))
    return marked if found else _without_head(marked), frozenset(head.at for head in found)


def _without_head(rows: list[str]) -> list[str]:
    """The rows of a table that came without its head, with what an empty cell may say between others of open and of secret."""
    cells = {at: [cell.strip() for cell in row.split("\t")] for at, row in enumerate(rows) if "\t" in row}
    numbered = {at: row for at, row in cells.items() if _NUMBER.fullmatch(row[0])}
    wide = min(max(map(len, numbered.values()), default=0), _MOST)
    for place in range(_FEWEST - 1, wide):
        column = [row[place] if place < len(row) else "" for row in numbered.values()]
        for at, words in zip(numbered, unfilled(column), strict=True):
            rows[at] += f"\t{words}" if words else ""
    return rows


def _head(at: int, row: str) -> _Head | None:
    """The row as the head of a table, or None if it is none."""
    if any(letter.isdigit() for letter in row):
        return None
    for separator in _SEPARATORS:
        names = _split(row, separator)[:_MOST]
        if sum(map(bool, names)) < _FEWEST - 1:
            continue
        columns = tuple(column_of(name) if name else None for name in names)
        speaks = not SPEAKING.isdisjoint(columns)
        known = all(column for name, column in zip(names, columns, strict=True) if name)
        matters = not {TableColumn.NUMBER, TableColumn.TITLE}.isdisjoint(columns)
        wide = len([name for name in names if name]) >= _FEWEST
        if (known and matters and (wide or speaks)) or (wide and speaks and _FIRST.fullmatch(names[0])):
            return _Head(at, separator, tuple(names), _one_title(names, columns))
    return None


def _one_title(names: Sequence[str], columns: tuple[TableColumn | None, ...]) -> tuple[TableColumn | None, ...]:
    """The columns with one title: where there is "Ärende" and "Rubrik", the first of them is a number or a sort."""
    titles = [place for place, column in enumerate(columns) if column is TableColumn.TITLE]
    if len(titles) < 2:  # noqa: PLR2004
        return columns
    best = next(
        (at for at in titles if not re.match(r"ärenden?\b|items?\b|matters?\b", names[at], re.IGNORECASE)), titles[0]
    )
    return tuple(
        TableColumn.OTHER if column is TableColumn.TITLE and place != best else column
        for place, column in enumerate(columns)
    )


def _split(row: str, separator: str) -> list[str]:
    if separator == "\t":
        return [cell.strip() for cell in row.split("\t")] if "\t" in row else []
    if separator == "  ":
        return _SPACES.split(row.strip())
    inner = row.strip().removeprefix(_OUTER).removesuffix(_OUTER) if separator == _OUTER else row.strip()
    return [cell.strip() for cell in inner.split(separator)] if separator in inner else []


def _tell(head: _Head, marked: list[str], span: range) -> None:
    """Write what the columns say behind the rows of the table."""
    records = _records(head, marked, span)
    said = _said(head, [record for record in records if record.aligned])
    for record in records:
        if record.aligned:
            marked[record.at] = "\t".join([_title_first(head, record), *said.get(record.at, ())]).rstrip("\t")
        elif any(may_be_sign(cell) for cell in record.cells[1:]) and not SPEAKING.isdisjoint(head.columns):
            marked[record.at] += f"\t{_DOUBT}"  # its cells cannot be told apart, and one may hold a yes


def _said(head: _Head, records: Sequence[_Record]) -> dict[int, list[str]]:
    """What the columns say of each row, by its place; a cell that holds but a sign is read by that, and emptied."""
    said: dict[int, list[str]] = {}
    above = _above(records)
    for place, named in enumerate(head.columns):
        column = _told(named, head.names[place], [record.cells[place] for record in records])
        rows = [record for record in records if record.at not in above or record.cells[place]]
        if column is None or column not in SPEAKING:
            if named in (None, TableColumn.OTHER):
                for record, words in zip(rows, unfilled([one.cells[place] for one in rows]), strict=True):
                    said.setdefault(record.at, []).extend([words] if words else ())
            continue
        for record, words in zip(
            rows, said_in(column, head.names[place], [one.cells[place] for one in rows]), strict=True
        ):
            if words:
                said.setdefault(record.at, []).append(words)
                said.setdefault(above.get(record.at, record.at), []).extend([_DOUBT] if record.at in above else ())
            if not record.goes_on and (is_sign(record.cells[place]) or record.cells[place].isdigit()):
                record.cells[place] = ""
    return said


def _told(column: TableColumn | None, head: str, cells: Sequence[str]) -> TableColumn | None:
    """What the column tells: one of another name may still hold letters or signs that say what is secret."""
    if column not in (None, TableColumn.OTHER):
        return column
    return TableColumn.EITHER if lettered(cells) else crossed(head, cells) or column


def _above(records: Sequence[_Record]) -> dict[int, int]:
    """The rows without a number, and the one above that each may be said of."""
    above: dict[int, int] = {}
    last: int | None = None
    for record in records:
        if not record.goes_on:
            last = record.at
        elif last is not None:
            above[record.at] = last
    return above


def _title_first(head: _Head, record: _Record) -> str:
    """The cells with the number and the title before all others."""
    title, numbered = head.place(TableColumn.TITLE), head.place(TableColumn.NUMBER)
    front = [place for place in (numbered, title) if place is not None and record.cells[place]]
    rest = [cell for place, cell in enumerate(record.cells) if place not in front]
    return "\t".join([*(record.cells[place] for place in front), *rest])


def _records(head: _Head, rows: Sequence[str], span: range) -> list[_Record]:
    width = len(head.names)
    numbered = head.place(TableColumn.NUMBER)
    records: list[_Record] = []
    for at in span:
        cells = _split(rows[at], head.separator)[: width + _MOST]
        if len(cells) < 2:  # noqa: PLR2004
            continue
        last = records[-1] if records else None
        broken = last is not None and last.aligned and last.width < width and not _NUMBER.match(cells[0])
        if broken and last is not None and len(cells) < width and last.width + len(cells) - 1 <= width:
            _go_on(last, cells)
            continue
        if numbered == 0 and len(cells) < width and (joined := _NUMBERED.fullmatch(cells[0])):
            cells = [joined[1], joined[2], *cells[1:]]
        aligned = head.separator != "  " or len(cells) == width
        padded = [*cells, *[""] * (width - len(cells))][: max(width, len(cells))]
        records.append(_Record(at, padded, len(cells), aligned=aligned))
    if numbered is not None and any(record.cells[numbered] for record in records):
        for record in records:
            record.goes_on = record.aligned and not record.cells[numbered]
    return records


def _go_on(record: _Record, cells: Sequence[str]) -> None:
    """Put the cells of a row where the broken cell of the one above went on, behind that."""
    place = record.width - 1
    for cell in cells[1:]:
        place += 1
        record.cells[place] = cell
    record.width = place + 1
