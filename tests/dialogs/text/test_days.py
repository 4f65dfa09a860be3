"""A day is understood as people write it, and a day that is none is not."""

from datetime import date

import pytest

from dialogs.text.days import day_of


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-08",
        "2026\u201312\u201308",
        "8 december 2026",
        "den 8 december 2026",
        "tisdagen den 8 december 2026",
        "Tisdag 8 dec. 2026",
        "8 DECEMBER\u00a02026.",
        "8/12 2026",
        "8.12.2026",
        "8 December 2026",
        "Tuesday, December 8, 2026",
        "the 8th of December 2026",
    ],
)
def test_a_day_is_read_as_it_is_written(text: str) -> None:
    """In numbers and in words, in Swedish and in English."""
    assert day_of(text) == date(2026, 12, 8)


@pytest.mark.parametrize(
    "text", ["", "8 december", "31 februari 2026", "8 brumaire 2026", "13/13 2026", "i morgon", "x" * 1000]
)
def test_what_names_no_day_is_none(text: str) -> None:
    """A day without a year is none either: the next sitting may be in January."""
    assert day_of(text) is None


def test_every_month_has_its_own_number() -> None:
    """Written out, and by its first three letters."""
    swedish = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ]
    for number, month in enumerate(swedish, 1):
        assert {day_of(f"5 {name} 2027") for name in (month, month[:3])} == {date(2027, number, 5)}
