"""On which days a sitting went on, and on which it ended: its minutes are adjusted within fourteen days of that (R-195, R-198)."""

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.archive.facts import EntersFromPaper
from dialogs.archive.minutes_deadlines import adjusted_by, held_on
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.record.course_of_sitting import Course, course_of
from dialogs.roster.facts import PlaceSaid
from dialogs.sitting.facts import Begun, Closed, SetUp
from tests.support.meetings import CAST, listed

DATE = "2026-12-08"
OPENED = datetime(2026, 12, 8, 8, 0, tzinfo=UTC)  # nine o'clock in Sweden


def went(*timed: tuple[float, Fact], opened: datetime = OPENED, date: str = DATE) -> Course:
    """The course of a sitting that was opened then; of each fact, how many hours after that."""
    before = (SetUp("Fullmäktige", "council", 15, date, "Stadshuset", "linkoping", ""), *CAST, listed(1), listed(2))
    facts = [*((-1.0, one) for one in before), (0.0, Begun("linkoping", "d")), *timed]
    entries = (
        Entry(seq, opened + timedelta(hours=hours), "chair", "", fact) for seq, (hours, fact) in enumerate(facts, 1)
    )
    return course_of(Meeting(key="s1", chat="c"), entries)


def treated(no: int, hours: float) -> tuple[tuple[float, Fact], ...]:
    """The matter is called, opened and ended within a quarter."""
    return (hours, MatterCalled(no)), (hours + 0.1, MatterOpened(no)), (hours + 0.2, MatterEnded(no))


NIGHT: tuple[tuple[float, Fact], ...] = ((2, Adjourned(0, "pause")), (24, Resumed()))


@pytest.mark.parametrize(
    ("timed", "days", "ended"),
    [
        ((*treated(1, 1), (2, Closed())), "08", "08"),
        ((*treated(1, 1), *NIGHT, *treated(2, 25), (26, Closed())), "08 09", "09"),
        # Nothing but the close is left for the second day.
        ((*treated(1, 1), *NIGHT, (24.1, Closed())), "08 09", "09"),
        # A day in between on which somebody is only noted is none of the sitting.
        ((*NIGHT[:1], (24, PlaceSaid("anna", "remote")), (48, Resumed()), (49, Closed())), "08 10", "10"),
        ((*NIGHT, (26, Adjourned(0, "pause")), (48, Resumed()), (49, Closed())), "08 09 10", "10"),
        # Somebody forgot to close it: it was over on its day.
        ((*treated(1, 1), (26, Closed())), "08", "08"),
        ((*treated(1, 1), *NIGHT[:1], (26, Closed())), "08", "08"),
        # What was noted on paper is entered the next day.
        ((*treated(1, 1), (24, EntersFromPaper(runs=True)), *treated(2, 25), (26, Closed())), "08", "08"),
    ],
)
def test_the_days_are_those_on_which_it_went_on(timed: tuple[tuple[float, Fact], ...], days: str, ended: str) -> None:
    """The last of them is the one from which the minutes' times are counted."""
    course = went(*timed)
    assert [day[-2:] for day in course.days] == days.split()
    held = held_on(course.meeting)
    assert held is not None
    assert (held.isoformat(), (adjusted_by(held) - held).days) == (f"2026-12-{ended}", 14)


def test_the_days_are_those_of_swedish_calendars() -> None:
    """A sitting that goes on past midnight, whose times are kept by another clock."""
    late = datetime(2026, 12, 8, 22, 30, tzinfo=UTC)  # 23.30
    course = went(*treated(1, 0.1), (1.2, Closed()), opened=late)
    assert (course.days, course.meeting.archive.ended_on) == (("2026-12-08", "2026-12-09"), "2026-12-09")
    early = datetime(2026, 6, 8, 22, 30, tzinfo=UTC)  # 00.30 on the 9th, in summer
    assert went((0.1, Closed()), opened=early, date="2026-06-09").days == ("2026-06-09",)
