"""The gallery's cards of the opening."""

from dataclasses import replace
from datetime import UTC, datetime

from cards.opening import OpeningCard, OpeningOver, Script
from cards.view import View
from tests.support.gallery.people import CHAT, LIND

_LINES = (
    "bot_reads",
    "roll_call",
    "floor_both",
    "decisions",
    "motions_written",
    "adjournment_leave_call",
    "lost_both",
    "lost_wait",
    "microphone",
)
_SCRIPT = Script(_LINES, 15, "Omsorgsnämndens tillämpning", "Omsorgsnämnden 2026-08-20 § 7")
_TO_READ = OpeningCard(CHAT, _SCRIPT, None, leads=True)

OPENING: dict[str, View] = {
    "opening": _TO_READ,
    "opening-secretary": replace(_TO_READ, leads=False),
    "opening-read": replace(_TO_READ, given=(LIND, datetime(2026, 12, 8, 12, 1, tzinfo=UTC)), taken=1_765_200_000_005),
    "opening-none": replace(_TO_READ, script=None),
    "opening-over": OpeningOver(),
}
