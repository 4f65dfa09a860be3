"""On which days a sitting went on: a council's may take two, and one may go on past midnight (R-195)."""

from cards.swedish_time import day_of
from dialogs.journal.entries import Entry, Moving
from dialogs.meeting.meeting import LIVE, Meeting, Stage
from dialogs.sitting.facts import Begun


def days_after(days: tuple[str, ...], entry: Entry, meeting: Meeting) -> tuple[str, ...]:
    """Return the days (ISO) with that of the entry, where the sitting begins, goes on or ends by it; `meeting` has the entry taken onto it.

    What is noted of somebody in a break overnight makes no day of the sitting, nor does what is entered afterwards from paper (R-229).
    """
    if meeting.stage is Stage.CLOSED:
        ended = meeting.archive.ended_on
        return (*days, ended) if days and days[-1] < ended else days
    if not isinstance(entry.fact, Begun | Moving) or meeting.stage not in LIVE:
        return days
    day = day_of(entry.judged_at).isoformat()
    return days if entry.by in meeting.archive.from_paper else tuple(sorted({*days, day}))
