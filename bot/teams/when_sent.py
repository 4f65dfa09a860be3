"""When something was said: Teams' own time, and the one that it is judged by, whatever Teams' clock and a late delivery do."""

from datetime import UTC, datetime, timedelta
from typing import Final

_LATE: Final = timedelta(seconds=120)
"""So much earlier than its arrival a message counts as written: what Teams holds back for longer is judged as written then."""


def moment(raw: object) -> datetime | None:
    """When it was said by Teams' own clock, aware UTC; None where Teams gives no time, or none that can be read."""
    if not isinstance(raw, str):
        return None
    try:
        said = datetime.fromisoformat(raw)
        if said.tzinfo is not UTC:
            said = said.replace(tzinfo=UTC) if said.tzinfo is None else said.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return said


def judged_at(sent: datetime | None, arrived: datetime) -> datetime:
    """Teams' time held within the 120 seconds before it arrived; `arrived` where there is none."""
    return arrived if sent is None else max(arrived - _LATE, min(sent, arrived))
