"""How many bytes of somebody's text a card can take: passed on to the next dialog by its buttons, or in one field."""

from typing import Final

from cards import kit

MAX_CARRIED: Final = 24_000  # bytes: two buttons each carry it, next to what the dialog shows
MAX_ON_CARD: Final = 44_000  # bytes: one field holds it, and it stands on the card once


def fits(text: str, most: int = MAX_CARRIED) -> bool:
    """Whether a dialog can carry the text, or with `most` hold it, and still be a card that Teams takes."""
    return kit.weigh({"text": text}) <= most
