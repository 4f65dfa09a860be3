"""Swedish local time on cards; storage and rules know UTC alone."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

_SWEDEN = ZoneInfo("Europe/Stockholm")


def clock(at: datetime) -> str:
    """Return the time as Swedes write it, 14.05; `at` is aware, of any zone. In the first and last hours that a date can hold it is `at` itself."""
    try:
        return at.astimezone(_SWEDEN).strftime("%H.%M")
    except OverflowError:
        return at.strftime("%H.%M")


def day_and_clock(at: datetime) -> str:
    """Return the day and the time as Swedish clocks show them: 2026-12-03 14.05."""
    try:
        return at.astimezone(_SWEDEN).strftime("%Y-%m-%d %H.%M")
    except OverflowError:
        return at.strftime("%Y-%m-%d %H.%M")


def day_of(at: datetime) -> date:
    """Return the day that Swedish calendars show then; `at` is aware. In the first and last hours that a date can hold it is the day of `at` itself."""
    try:
        return at.astimezone(_SWEDEN).date()
    except OverflowError:
        return at.date()


def next_at(shown: str, after: datetime) -> datetime:
    """Return when Swedish clocks next show this time (15.30) after that moment, in that moment's zone: today, or tomorrow."""
    hour, minute = map(int, shown.split("."))
    today = after.astimezone(_SWEDEN).replace(hour=hour, minute=minute, second=0, microsecond=0, fold=0)
    at = today.astimezone(after.tzinfo)
    return at if at > after else (today + timedelta(days=1)).astimezone(after.tzinfo)
