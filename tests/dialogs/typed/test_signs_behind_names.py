"""Signs behind a typed name are no part of it, and a day that is not understood is nobody's name (R-036, R-078)."""

import pytest

from dialogs.typed.opening import read_adjusters
from dialogs.typed.roll import read_roll


@pytest.mark.parametrize("sign", [":", " :", ",", " –", " -", ""])
def test_a_sign_behind_a_name_is_no_part_of_it(sign: str) -> None:
    """As people write lists."""
    assert read_roll(f"upprop anna-lena ek{sign} frånvarande") == (
        "roll.note",
        {"name": "anna-lena ek", "answer": "away"},
    )


def test_adjusters_are_read_as_minutes_have_them() -> None:
    """With a colon behind each word."""
    assert read_adjusters("Justerare: Anna Ek, ersättare: Bo Lind") == {"name": "anna ek", "with": "bo lind"}


@pytest.mark.parametrize(
    ("when", "day", "clock"),
    [
        ("15 december kl 16.00", "15 december", "16.00"),
        ("2026-12-15 kl 16", "2026-12-15", "16.00"),
        ("onsdag kl 16.00", "onsdag", "16.00"),
    ],
)
def test_a_day_that_is_not_understood_is_a_day(when: str, day: str, clock: str) -> None:
    """The refusal is of the day; the place comes after it, also with a number."""
    found = read_adjusters(f"justerare Anna Ek, ersättare Bo Lind, {when}, Rum 3")
    assert found == {"name": "anna ek", "with": "bo lind", "day": day, "clock": clock, "where": "Rum 3"}
