"""In which worlds Teams lets the bot turn its switch of the chat."""

from typing import Final

_EVERY: Final = 7
_ONE: Final = 3


def grants(seed: int) -> bool:
    """Whether the world of this seed is one of them."""
    return seed % _EVERY == _ONE
