"""The cells of a line of a pasted list, each under its column where the list is a table."""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.roster.list_words import Column

CELLS: Final = re.compile(r"[;\t|]")


def cells_under(columns: Sequence[Column], line: str) -> list[str]:
    """The cells; as many as the table has columns where the line is a row of it, since empty ones at its end may be left out."""
    cells = [cell.strip() for cell in CELLS.split(line)]
    if len(cells) == 1 and columns:
        cells = line.split(",")  # the table is parted by commas, or this line is none of it
    if columns and columns[0] is Column.UNKEPT and not cells[0].isdigit():
        cells = ["", *cells]  # the number before the name was taken for a bullet
    return cells + [""] * max(0, len(columns) - len(cells))
