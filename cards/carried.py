"""A text that a dialog carries on to the next one, in its buttons: how long it may be."""

from typing import Final

from cards import kit

MAX_CARRIED: Final = 24_000  # bytes: two buttons each carry it, next to what the dialog shows


def fits(text: str) -> bool:
    """Whether a dialog can carry the text and still be a card that Teams takes."""
    return kit.weigh({"text": text}) <= MAX_CARRIED
