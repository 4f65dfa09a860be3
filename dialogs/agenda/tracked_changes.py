"""Rows that a word processor's mark-up came along with: tracked changes that nobody has accepted, and what only dresses words.

What is inserted is read as it stands. What is struck is no part of the title, and is told; a mark of secrecy among it leaves
the matter in doubt, since nobody has said yet whether it holds. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

STRUCK: Final = "struket"
"""Stands before what was struck: so nothing in it is a mark by itself."""

_DELETED: Final = re.compile(r"<(del|s|strike)\b[^<>]{0,200}>([^<>]{0,1000})</\1>", re.IGNORECASE)
_DRESS: Final = re.compile(
    r"</?(?:ins|del|s|strike|b|i|u|em|strong|span|mark|font|p|div|br|ol|ul|li|table|tbody|tr|td|th)\b[^<>]{0,200}>",
    re.IGNORECASE,
)
_LAST_SIGN: Final = 0x10FFFF
_CHARACTER: Final = re.compile(r"&#(\d{2,6});")
_APART: Final = re.compile(r"[\t()\[\];|,*:]|\s[–—-]\s|\s{2,}")  # what makes a part that stands by itself
_NUMBERED: Final = re.compile(r"(?:§|ärende|punkt)?\s{0,3}\d", re.IGNORECASE)


def untracked(rows: Sequence[str]) -> list[str]:
    """The rows without mark-up, as many as before; what was struck in a row is a column at its end."""
    return [_row(row) if "<" in row or "&#" in row else row for row in rows]


def _row(row: str) -> str:
    row = _CHARACTER.sub(lambda found: _sign(int(found[1])), row)
    kept = _plain(_DELETED.sub(" ", row))
    struck = [words for found in _DELETED.finditer(row) if (words := " ".join(_APART.sub(" ", found[2]).split()))]
    if not struck:
        return _plain(row)
    if not kept.strip() and _NUMBERED.match(_plain(row).lstrip()):
        return f"{_plain(row)}\t{STRUCK}"  # a whole matter: the secretary says whether it is left out
    said = f"{STRUCK} {' '.join(struck)}"
    return f"{kept.rstrip()}\t{said}" if kept.strip() else said


def _plain(row: str) -> str:
    return _DRESS.sub("", row)


def _sign(code: int) -> str:
    return chr(code) if code <= _LAST_SIGN and chr(code).isprintable() else " "
