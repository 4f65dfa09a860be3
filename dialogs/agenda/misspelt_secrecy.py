"""Slips of the pen in the one word that must not be missed."""

from collections import Counter
from typing import Final

_WHOLE: Final = Counter("sekretess")
_LONG: Final = 11  # a slip has a letter more at most


def slipped(cell: str) -> bool:
    """Whether a part is "sekretess" with a letter too much, too little or in another place."""
    if cell[:1] not in {"s", "S"} or len(cell) >= _LONG:
        return False
    own = Counter(cell.casefold())
    return ((own - _WHOLE) + (_WHOLE - own)).total() <= 1
