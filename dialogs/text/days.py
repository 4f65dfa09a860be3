"""A day as people write it: 2026-12-08, 8 december 2026, den 8 dec 2026, 8/12 2026; in English December 8, 2026 too."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

_AHEAD: Final = timedelta(hours=2)
"""Swedish time is at most so far ahead of UTC: what is today there is no day to come."""
MOST_CHARS: Final = 40  # "torsdagen den 24 september 2026" has 31

_SWEDISH = ("januari", "februari", "mars", "april", "maj", "juni")
_SWEDISH_LATER = ("juli", "augusti", "september", "oktober", "november", "december")
_ENGLISH = ("january", "february", "march", "april", "may", "june")
_ENGLISH_LATER = ("july", "august", "september", "october", "november", "december")
_MONTHS: Mapping[str, int] = {
    short: number
    for names in ((*_SWEDISH, *_SWEDISH_LATER), (*_ENGLISH, *_ENGLISH_LATER))
    for number, name in enumerate(names, 1)
    for short in (name, name[:3])
} | {"sept": 9}

_DAY, _MONTH, _YEAR = r"(?P<day>\d{1,2})", r"(?P<month>[a-z]{3,9})\.?", r"(?P<year>\d{4})"
_WEEKDAY = r"(?:[a-zåäö]{3,9}day|(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?),? "
_WRITTEN = (
    re.compile(rf"(?:{_WEEKDAY})?(?:den |the )?{_DAY}(?::e|:a|\.|st|nd|rd|th)? (?:of )?{_MONTH},? {_YEAR}"),
    re.compile(rf"(?:{_WEEKDAY})?{_MONTH} {_DAY}(?:st|nd|rd|th)?,? {_YEAR}"),
    re.compile(rf"{_DAY}[/.] ?(?P<month>\d{{1,2}})[ /.-]{{1,2}}{_YEAR}"),
)
_DASHES = re.compile("[\u2010-\u2015\u2212]")


def day_of(text: str) -> date | None:
    """Return the day that the text names; None where it names none, or leaves out the year."""
    plain = _DASHES.sub("-", " ".join(text.casefold().split()) if len(text) <= MOST_CHARS else "").rstrip(". ")
    for pattern in _WRITTEN:
        if found := pattern.fullmatch(plain):
            month = found["month"]
            number = int(month) if month.isdigit() else _MONTHS.get(month, 0)
            return _made(f"{found['year']}-{number:02}-{int(found['day']):02}")
    return _made(plain)


def _made(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def latest_today(at: datetime) -> date:
    """Return the day that it is in Sweden at this time (UTC), or may be already: a later one is a day to come."""
    return (at + _AHEAD).date()
