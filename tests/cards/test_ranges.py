"""Numbers of lines are said as people say them."""

import pytest

from cards.phrases.book import of
from cards.ranges import ranges


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((), ""),
        ((3,), "3"),
        ((3, 4), "3–4"),
        ((26, 19, 20, 21, 22, 23, 24, 24), "19–24 och 26"),
        ((1, 3, 5), "1, 3 och 5"),
    ],
)
def test_numbers_that_follow_on_each_other_are_one_range(numbers: tuple[int, ...], said: str) -> None:
    """In order, each once."""
    assert ranges(numbers, of("sv").common) == said
