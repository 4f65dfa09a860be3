"""Swedish local time on cards; storage and rules know UTC alone."""

from datetime import datetime
from zoneinfo import ZoneInfo

_SWEDEN = ZoneInfo("Europe/Stockholm")


def clock(at: datetime) -> str:
    """Return the time as Swedes write it, 14.05; `at` is aware, of any zone. In the first and last hours that a date can hold it is `at` itself."""
    try:
        return at.astimezone(_SWEDEN).strftime("%H.%M")
    except OverflowError:
        return at.strftime("%H.%M")
