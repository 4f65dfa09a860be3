"""On which day a sitting ended: the times of its minutes run from it (R-198)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.archive.facts import EntersFromPaper
from dialogs.archive.minutes_deadlines import held_on
from dialogs.journal.entries import Fact
from dialogs.meeting.day_it_ended import day_it_ended
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.sitting.facts import Begun, Closed
from tests.support.meetings import TEN, a_meeting, happened

DATE = TEN.date().isoformat()


def sitting(*facts: Fact, date: str = DATE) -> Meeting:
    """One that was called to this day, opened at ten on 25 November, and what happened then."""
    return happened(replace(a_meeting(), date=date), Begun("linkoping", "d"), *facts)


@pytest.mark.parametrize(
    ("meeting", "after", "ended"),
    [
        (sitting(Adjourned(0, "pause"), Resumed()), 2, "2026-11-25"),
        # Past midnight by Swedish clocks, not by those that times are kept by.
        (sitting(), 14.5, "2026-11-26"),
        # Somebody forgot to close it.
        (sitting(Adjourned(0, "pause"), Resumed()), 26, "2026-11-25"),
        # Called to a later day, and held before it.
        (sitting(date="2026-12-08"), 2, "2026-11-25"),
        # Opened after its day, or entered from paper: it was held on its day.
        (sitting(date="2026-10-01"), 2, "2026-10-01"),
        (sitting(EntersFromPaper(runs=True)), 26, "2026-11-25"),
        (sitting(date=""), 2, "2026-11-25"),
    ],
)
def test_it_is_the_day_of_the_close_unless_the_sitting_was_over_before(
    meeting: Meeting, after: float, ended: str
) -> None:
    """Before it is closed, too, for what is asked at the close."""
    closed = TEN + timedelta(hours=after)
    assert day_it_ended(meeting, closed).isoformat() == ended
    held = held_on(meeting, closed)
    assert (held.isoformat() if held is not None else "") == (ended if meeting.date else "")


def test_until_it_is_closed_the_day_is_the_one_that_it_is_called_to() -> None:
    """And then it is kept."""
    early = sitting(date="2026-12-08")
    before, after = held_on(early), held_on(happened(early, Closed()))
    assert before is not None
    assert after is not None
    assert (before.isoformat(), after) == ("2026-12-08", datetime(2026, 11, 25, tzinfo=UTC).date())
