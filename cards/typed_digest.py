"""A digest as people read and type it: `bisittare verify --head` takes it so, and whole."""

from typing import Final

_GROUP: Final = 4  # characters of a check sum that are read and typed at a time


def grouped(head: str) -> str:
    """The first eight groups of four of a digest, in capitals, as people read and type it."""
    short = head[: 8 * _GROUP].upper()
    return " ".join(short[at : at + _GROUP] for at in range(0, len(short), _GROUP))
