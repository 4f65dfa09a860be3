"""What stands before each item of a list as people read it: "3. ", "c. ", "iv. " or a bullet."""

import re
from typing import Final

BULLET: Final = "• "
_START: Final = re.compile(r"\bstart\s*=\s*[\"']?(-?[0-9]{1,6})", re.IGNORECASE)
_VALUE: Final = re.compile(r"\bvalue\s*=\s*[\"']?(-?[0-9]{1,6})", re.IGNORECASE)
_TYPE: Final = re.compile(r"\btype\s*=\s*[\"']?([1AaIi])(?![\w])")
_INDENT: Final = "  "
_DEEPEST: Final = 9
_ALPHABET: Final = 26
_ROMAN: Final = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST_ROMAN: Final = 399


class Numbered:
    """The lists that are open, the innermost last: how each counts, and the number of its next item (0: by bullets)."""

    def __init__(self) -> None:
        """No list is open."""
        self._open: list[tuple[str, int]] = []

    def begins(self, name: str, has: str) -> None:
        """A list begins, with these attributes."""
        kind, start = _TYPE.search(has), _START.search(has)
        self._open.append((kind[1] if kind else "1", int(start[1]) if start else 1) if name == "ol" else ("", 0))

    def ends(self) -> None:
        """The innermost list ends."""
        if self._open:
            self._open.pop()

    def item(self, has: str) -> str:
        """What stands before the next item, set in as deep as its list."""
        if not self._open:
            return BULLET
        kind, number = self._open[-1]
        deep = _INDENT * min(len(self._open) - 1, _DEEPEST)
        if not kind:
            return f"{deep}{BULLET}"
        given = _VALUE.search(has)
        number = int(given[1]) if given else number
        self._open[-1] = (kind, number + 1)
        return f"{deep}{_written(kind, number)}. "


def _written(kind: str, number: int) -> str:
    if kind in "Aa" and 0 < number <= _ALPHABET:
        return chr(ord(kind) + number - 1)
    if kind in "Ii" and 0 < number <= _MOST_ROMAN:
        shown = _roman(number)
        return shown.upper() if kind == "I" else shown
    return str(number)


def _roman(number: int) -> str:
    shown = ""
    for value, signs in _ROMAN:
        shown += signs * (number // value)
        number %= value
    return shown
