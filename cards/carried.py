"""How long a text may be that a dialog passes on to the next dialog in its buttons."""

from typing import Final

from cards import kit

MAX_CARRIED: Final = 24_000  # bytes: two buttons each carry it, next to what the dialog shows


MAX_HELD: Final = 44_000  # bytes: one field holds it, and it stands on the card once


def fits(text: str, most: int = MAX_CARRIED) -> bool:
    """Whether a dialog can carry the text, or with `most` hold it, and still be a card that Teams takes."""
    return kit.weigh({"text": text}) <= most
