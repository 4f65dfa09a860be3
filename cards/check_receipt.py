"""What was noted of the host's check: by whom and when, on the gate and on the card with the next step."""

from dataclasses import dataclass, field
from datetime import datetime

from cards.naming import within
from cards.phrases.book import Phrases
from cards.swedish_time import clock


@dataclass(frozen=True, slots=True)
class CheckReceipt:
    """The check as it stands, or one that holds no longer; what else the level demands and nobody could confirm stands among what remains."""

    at: datetime
    by: str = field(repr=False)
    only_entitled: bool
    holds: bool = True


def check_line(receipt: CheckReceipt, phrases: Phrases) -> str:
    """Return when, by whom, and what was noted, in a sentence."""
    stands = phrases.gate.noted if receipt.only_entitled else phrases.gate.noted_not
    say = stands if receipt.holds else phrases.gate.lapsed
    return say.format(at=clock(receipt.at), by=within(receipt.by, phrases.common))
