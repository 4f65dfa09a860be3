"""On which day a sitting ended: its minutes are adjusted within fourteen days of that (KL 5:69; R-198)."""

from datetime import date, datetime, timedelta
from typing import Final

from cards.swedish_time import day_of
from dialogs.meeting.meeting import Meeting

_CLOSED_WITHIN: Final = timedelta(hours=6)
"""Of what was done last. A sitting that is closed later than that was over before: somebody forgot to close it."""


def day_it_ended(meeting: Meeting, closed: datetime) -> date:
    """Return the day, by Swedish calendars, on which the sitting ended that is closed at this time.

    It is the day of the close, also of a sitting that went on past midnight or for several days. Where the close was forgotten
    it is the last day on which a matter was called or ended, or the sitting was adjourned or resumed. What is opened after its
    day, or entered from paper, is noted afterwards: that sitting was held on its day (R-229).
    """
    last = meeting.went_on
    if meeting.date and _noted_afterwards(meeting):
        return date.fromisoformat(meeting.date)
    if last is not None and closed - last.written > _CLOSED_WITHIN:
        return day_of(last.written)
    return day_of(closed)


def _noted_afterwards(meeting: Meeting) -> bool:
    return bool(meeting.archive.from_paper) or meeting.opening.day > meeting.date
