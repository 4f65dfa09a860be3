"""The gallery's cards of the register."""

from cards.archive import RegisterCard, RegisteredRow, WaitingRow
from cards.from_paper import FromPaperCard
from cards.legal_force import ForceCard
from cards.record_dates import DatesCard
from cards.view import View
from tests.support.gallery.people import CHAT
from tests.support.meetings import TEN

_WAITS = (
    WaitingRow(3, 5, "add", "Anna Ek"),
    WaitingRow(4, 5, "reject", "Bo Lind"),
    WaitingRow(7, 9, "", "Fatima Haddad"),
)
_DONE = (RegisteredRow(1, 2, "KS 2026/123", TEN), RegisteredRow(2, 2, "", TEN))
ARCHIVE: dict[str, View] = {
    "register": RegisterCard(CHAT, _WAITS, _DONE, sealed=(6,), stamp="0a" * 12),
    "register-all-done": RegisterCard(CHAT, (), _DONE, note="saved"),
    "register-none": RegisterCard(CHAT, (), ()),
    "register-one": RegisterCard(CHAT, _WAITS[:1], (), note="others", stamp="0a" * 12),
    "from-paper": FromPaperCard(CHAT, runs=True),
    "from-paper-off": FromPaperCard(CHAT, runs=False),
    "from-paper-over": FromPaperCard(CHAT, runs=False, live=False),
    "legal-force": ForceCard(CHAT, "", earliest="2026-12-30"),
    "legal-force-noted": ForceCard(CHAT, "2026-12-30", "force_saved", "2026-12-30"),
    "legal-force-unannounced": ForceCard(CHAT, "", "force_unannounced"),
    "legal-force-wrong": ForceCard(CHAT, "", "force_soon", "2026-12-30"),
    "record-dates": DatesCard(CHAT, "2026-11-24", adjusted_by="2026-12-08", due="remind_adjust"),
    "record-dates-noted": DatesCard(
        CHAT,
        "2026-11-24",
        "2026-12-04",
        "2026-12-08",
        "2026-12-05",
        "2026-12-06",
        "2026-12-28",
        "2026-12-29",
        "dates_saved",
    ),
    "record-dates-wrong": DatesCard(
        CHAT, "2026-11-24", "2026-12-04", "2026-12-08", announced_by="2026-12-06", note="dates_order", wrong="announced"
    ),
    "register-wrong": RegisterCard(CHAT, _WAITS[:1], (), stamp="0a" * 12, wrong="register_no_number"),
}
