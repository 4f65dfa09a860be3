"""Long lists come a page at a time."""

import pytest

from dialogs.showing.paging import asked_page, paged
from tests.support.meetings import pressed


@pytest.mark.parametrize(("asked", "page"), [("1", 1), ("", 0), ("x", 0), ("9999", 0), ("²", 0)])
def test_a_page_is_asked_for_by_its_number(asked: str, page: int) -> None:
    """Whatever a client sends, there is a page to show."""
    assert asked_page(pressed("roster.show", page=asked)) == page


def test_a_page_tells_which_one_follows() -> None:
    """After the last one none does."""
    assert [paged("abcde", page, 2) for page in range(4)] == [
        (("a", "b"), 1),
        (("c", "d"), 2),
        (("e",), 0),
        ((), 0),
    ]
