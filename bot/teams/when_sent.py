"""When something was said: Teams' own time, and the one that it is judged by, whatever Teams' clock and a late delivery do."""

from datetime import UTC, datetime, timedelta
from typing import Final

_LATE: Final = timedelta(seconds=120)
"""So much earlier than its arrival a message counts as written: what Teams holds back for longer is judged as written then."""

_YEARS: Final = range(2000, 3000)
"""Outside these it is no time of Teams', whatever was sent; at the ends of the calendar no margin could be added to it."""


def moment(raw: object) -> datetime | None:
    """When it was said by Teams' own clock, aware UTC; None where Teams gives no time, or none that a clock can show."""
    if not isinstance(raw, str):
        return None
    try:
        said = datetime.fromisoformat(raw)
        if said.tzinfo is not UTC:
            said = said.replace(tzinfo=UTC) if said.tzinfo is None else said.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return said if said.year in _YEARS else None


def judged_at(sent: datetime | None, arrived: datetime) -> datetime:
    """Teams' time held within the 120 seconds before it arrived; `arrived` where there is none."""
    return arrived if sent is None else max(arrived - _LATE, min(sent, arrived))
