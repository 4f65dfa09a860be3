"""When something was said, by Teams' own clock. When it counts as said is for the turn, which has the database's clock."""

from datetime import UTC, datetime
from typing import Final

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
