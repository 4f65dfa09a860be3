"""In which order the buttons of the next steps stand, whichever subject offers them.

A subject's `offers` says what can be done and where it belongs (`OfferPlace`). In one place they stand in the order of the
rows of `subjects.py`. Which of them are seen and which stand behind "…" is the card's (`kit.buttons`).
"""

from collections.abc import Iterable
from enum import IntEnum

from cards.offers import Offer


class OfferPlace(IntEnum):
    """The places, from what one should do now to what can wait."""

    BEGIN = 1  # the sitting begins, or goes on after a break
    OPEN = 2  # the gate of the matter that was called
    GO_ON = 3  # to the next matter, or to the close where none is left
    NOTE = 4  # what was said aloud
    CHANGE = 5  # the matter on the table, or anything else of the sitting
    PAUSE = 6
    END = 7  # what stands last


def in_order(offered: Iterable[Offer]) -> tuple[Offer, ...]:
    """The buttons as they stand on the card; those of one place in the order they come."""
    return tuple(sorted(offered, key=lambda offer: offer.place))
