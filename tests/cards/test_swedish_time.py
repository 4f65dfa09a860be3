"""The time on a card is Swedish local time, whatever zone it was noted in."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from cards.swedish_time import clock, day_and_clock, day_of


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 12, 8, 13, 5, tzinfo=UTC), "14.05"),
        (datetime(2026, 6, 9, 13, 5, tzinfo=UTC), "15.05"),
        (datetime(2026, 12, 8, 23, 30, tzinfo=UTC), "00.30"),
    ],
)
def test_a_time_is_said_as_swedes_write_it_in_winter_and_in_summer(at: datetime, said: str) -> None:
    """Two figures, a full stop, two figures."""
    assert clock(at) == said


def test_the_zone_that_a_time_was_noted_in_changes_nothing() -> None:
    """The same moment is the same time on a card."""
    at = datetime(2026, 12, 8, 13, 5, tzinfo=UTC)
    assert clock(at.astimezone(timezone(timedelta(hours=-8)))) == clock(at)


def test_a_time_at_the_end_of_the_calendar_is_said_too() -> None:
    """No date lies beyond it, so it has no Swedish time; nobody's card may break by what somebody's clock said."""
    assert clock(datetime(9999, 12, 31, 23, 59, tzinfo=UTC)) == "23.59"
    assert day_and_clock(datetime(9999, 12, 31, 23, 59, tzinfo=UTC)) == "9999-12-31 23.59"


def test_the_day_is_the_swedish_one_too() -> None:
    """An evening in UTC is the next day here."""
    assert day_and_clock(datetime(2026, 12, 8, 23, 30, tzinfo=UTC)) == "2026-12-09 00.30"


def test_the_clock_is_put_forward_at_one_in_the_morning_utc() -> None:
    """On the last Sunday in March 02.00 becomes 03.00."""
    assert clock(datetime(2026, 3, 29, 0, 59, tzinfo=UTC)) == "01.59"
    assert clock(datetime(2026, 3, 29, 1, 0, tzinfo=UTC)) == "03.00"


def test_a_day_is_the_one_that_swedish_calendars_show() -> None:
    """Half past eleven at night in UTC is the next day; at the end of the calendar it is the day itself."""
    assert day_of(datetime(2026, 12, 8, 23, 30, tzinfo=UTC)) == date(2026, 12, 9)
    assert day_of(datetime(9999, 12, 31, 23, 59, tzinfo=UTC)) == date(9999, 12, 31)
