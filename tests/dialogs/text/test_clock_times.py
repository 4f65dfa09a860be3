"""Clock times in forms: as a secretary writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.text.clock_times import clock_of


@pytest.mark.parametrize(
    "written",
    [
        *("10.42", "10:42", "kl 10.42", "kl. 10.42", "Kl.10:42", "klockan 10.42", "at 10:42", "1042", "10,42", "10 42"),
        *(" 10.42 ", "10.42.", "10:42:13", "\uff11\uff10\uff1a\uff14\uff12", "kl\u00a010.42", "10\u200b.42"),
    ],
)
def test_a_time_is_read_however_it_is_written(written: str) -> None:
    """With a full stop, a colon or nothing between; with what stands before it, and signs that nobody sees."""
    assert clock_of(written) == "10.42"


@pytest.mark.parametrize(
    ("written", "read"),
    [("9.05", "09.05"), ("09.05", "09.05"), ("kl 9", "09.00"), ("0.00", "00.00"), ("23:59", "23.59")],
)
def test_both_figures_of_each_are_given(written: str, read: str) -> None:
    """A time without minutes has none."""
    assert clock_of(written) == read


@pytest.mark.parametrize(
    "written",
    [
        "",
        "kl",
        "24.00",
        "25.10",
        "10.60",
        "10.4",
        "104",
        "-1",
        "10.42 eller så",
        "i går",
        "tio",
        "10..42",
        "8/12",
        "1" * 99,
    ],
)
def test_what_is_no_time_is_none(written: str) -> None:
    """Nothing is guessed."""
    assert clock_of(written) is None


@given(
    st.integers(0, 23), st.integers(0, 59), st.sampled_from(".: ,"), st.sampled_from(("", "kl ", "kl. ", "klockan "))
)
def test_every_time_of_the_day_comes_back(at: int, minute: int, mark: str, before: str) -> None:
    """As it is written on cards."""
    assert clock_of(f"{before}{at}{mark}{minute:02}") == f"{at:02}.{minute:02}"
