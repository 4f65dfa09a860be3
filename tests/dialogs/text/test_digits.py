"""Numbers as people type them."""

import pytest

from dialogs.text.digits import number


@pytest.mark.parametrize(
    ("digits", "means"), [("0", 0), ("7", 7), ("007", 7), ("1234", None), ("", None), ("-1", None), ("\u0663", None)]
)
def test_a_number_is_a_few_plain_digits(digits: str, means: int | None) -> None:
    """Other scripts' digits, a sign, and more digits than anything has, are no number."""
    assert number(digits, 3) == means
