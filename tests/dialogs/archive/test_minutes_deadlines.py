"""The last day for each of the minutes' dates, and that a time by law ends on a weekday."""

from datetime import date

import pytest

from dialogs.archive.minutes_deadlines import adjusted_by, announced_by, appeal_ends, legal_force_from


def test_minutes_are_adjusted_in_a_fortnight_and_announced_on_the_second_day() -> None:
    """Counted from the sitting, and from the adjustment."""
    assert adjusted_by(date(2026, 11, 24)) == date(2026, 12, 8)
    assert announced_by(date(2026, 12, 30)) == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("announced", "last"),
    [
        ("2026-11-10", "2026-12-01"),  # a Tuesday
        ("2026-11-07", "2026-11-30"),  # a Saturday: the Monday after
        ("2026-12-03", "2026-12-28"),  # Christmas Eve, then Christmas, a Saturday and a Sunday
        ("2026-12-10", "2027-01-04"),  # New Year's Eve, New Year's Day, a weekend
        ("2026-12-16", "2027-01-07"),  # Epiphany
        ("2026-03-13", "2026-04-07"),  # Good Friday to Easter Monday
        ("2026-04-10", "2026-05-04"),  # the first of May
        ("2026-04-23", "2026-05-15"),  # Ascension Day
        ("2026-05-29", "2026-06-22"),  # Midsummer Eve
        ("2025-05-16", "2025-06-09"),  # the national day, a Friday
        ("2027-03-05", "2027-03-30"),  # Good Friday 26 March 2027
        ("2025-03-28", "2025-04-22"),  # Good Friday 18 April 2025
        ("2024-03-08", "2024-04-02"),  # Good Friday 29 March 2024
    ],
)
def test_the_time_to_appeal_ends_on_a_weekday_three_weeks_after(announced: str, last: str) -> None:
    """Nor on a holiday, or an eve that counts as one."""
    assert appeal_ends(date.fromisoformat(announced)).isoformat() == last


def test_legal_force_comes_the_day_after_the_time_to_appeal() -> None:
    """Three weeks from the notice; where they end on a weekend, on the weekday after (KL 13:5, act 1930:173)."""
    assert legal_force_from(date(2026, 10, 2)) == date(2026, 10, 24)
    assert legal_force_from(date(2026, 10, 3)) == date(2026, 10, 27)
