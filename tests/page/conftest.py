"""What every test of the page has: a room with the real bot behind it, and a real browser before it."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.support.browser import Window, a_browser
from tests.support.rehearsal_room import OpenRoom, opened_room

Windows = Callable[..., Window]


@pytest.fixture
def rehearsal() -> Iterator[OpenRoom]:
    """A room in which scripts do not rest between lines."""
    with opened_room("--speed", "1000") as rehearsal:
        yield rehearsal


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for all these tests: each opens windows of its own in it, which share nothing."""
    with a_browser() as browser:
        yield browser


@pytest.fixture
def window(rehearsal: OpenRoom, browser: Browser) -> Iterator[Windows]:
    """Opens windows on the room; at the end none of them may have complained."""
    opened: list[Window] = []

    def open_window(fragment: str = "", **how: object) -> Window:
        opened.append(Window(browser, f"{rehearsal.address}{fragment}", **how))  # type: ignore[arg-type]  # Window's own keywords
        return opened[-1]

    yield open_window
    for one in opened:
        one.context.close()
    assert [error for one in opened for error in one.errors] == []
