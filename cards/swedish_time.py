"""Swedish local time on cards; storage and rules know UTC alone."""

from datetime import datetime
from zoneinfo import ZoneInfo

_SWEDEN = ZoneInfo("Europe/Stockholm")


def clock(at: datetime) -> str:
    """Return the time as Swedes write it, 14.05; `at` is aware, of any zone."""
    return at.astimezone(_SWEDEN).strftime("%H.%M")
