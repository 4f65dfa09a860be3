"""Lists that are shown a page at a time: which page is asked for, and what stands on it."""

from collections.abc import Sequence
from typing import TypeVar

from dialogs.said.inbound import Pressed
from dialogs.text.digits import number

_Item = TypeVar("_Item")
_DIGITS = 3


def asked_page(said: Pressed) -> int:
    """Which page is asked for, from 0; the first where it is no number."""
    return number(said.field("page"), _DIGITS) or 0


def paged(items: Sequence[_Item], page: int, size: int) -> tuple[tuple[_Item, ...], int]:
    """What stands on the page, and which page follows (0: none does)."""
    first = page * size
    return tuple(items[first : first + size]), page + 1 if first + size < len(items) else 0
