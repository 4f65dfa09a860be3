"""By when the minutes are adjusted and announced, and when the time to appeal ends (KL 5:65, 8:12, 13:5; R-198)."""

from datetime import date, datetime, timedelta
from typing import Final

from dialogs.meeting.day_it_ended import day_it_ended
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.minutes_parts import ANNOUNCED_WITHIN

_DAY: Final = timedelta(days=1)
_ADJUSTED_WITHIN: Final = timedelta(days=14)
_APPEALED_WITHIN: Final = timedelta(weeks=3)
_SATURDAY: Final = 5
_HOLIDAYS: Final = frozenset(((1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)))
_OF_EASTER: Final = (-2, 1, 39)  # Good Friday, Easter Monday, Ascension Day
_MIDSUMMER: Final = range(19, 26)  # its eve is the Friday among these days of June
_FRIDAY: Final = 4


def held_on(meeting: Meeting, at: datetime | None = None) -> date | None:
    """The day from which the minutes' times are counted: the one on which the sitting ended, and before that the one it is called to; None where none was given.

    `at`: the time that it is, for a sitting that is closed by what is judged now.
    """
    if not meeting.date:
        return None
    if meeting.archive.ended_on or at is None:
        return date.fromisoformat(meeting.archive.ended_on or meeting.date)
    return day_it_ended(meeting, at)


def adjusted_by(sitting: date) -> date:
    """The last day to adjust the minutes of a sitting of this day."""
    return sitting + _ADJUSTED_WITHIN


def announced_by(adjusted: date) -> date:
    """The last day to announce on the notice board that they were adjusted on this day."""
    return adjusted + ANNOUNCED_WITHIN


def announced_last(meeting: Meeting) -> str:
    """The last day (ISO) on which something of the sitting was announced: its minutes, or what was adjusted at once (R-239); "" while the minutes are not."""
    dates = meeting.archive.dates
    if dates is None or not dates.announced:
        return ""
    return max([dates.announced, *(one.announced for one in meeting.minutes.at_once.values())])


def appeal_ends(announced: date) -> date:
    """The last day on which an appeal is in time: three weeks from the announcement, and the next weekday where that is none (act 1930:173)."""
    last = announced + _APPEALED_WITHIN
    while not _weekday(last):
        last += _DAY
    return last


def legal_force_from(announced: date) -> date:
    """The first day on which decisions announced on this day can have legal force: the time to appeal is over."""
    return appeal_ends(announced) + _DAY


def _weekday(day: date) -> bool:
    """Whether a time by law can end on this day: no Saturday, Sunday, public holiday, or eve that counts as one."""
    eve = day.month == 6 and day.day in _MIDSUMMER and day.weekday() == _FRIDAY  # noqa: PLR2004  # June
    easter = _easter(day.year)
    moved = day in {easter + days * _DAY for days in _OF_EASTER}
    return not (day.weekday() >= _SATURDAY or (day.month, day.day) in _HOLIDAYS or eve or moved)


def _easter(year: int) -> date:
    """Easter Sunday of the year, by the Gregorian reckoning (Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
