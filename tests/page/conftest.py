"""What every test of the page has: a room with the real bot behind it, and a real browser before it."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.support.browser import Window, a_browser
from tests.support.rehearsal_room import OpenRoom, opened_room

Windows = Callable[..., Window]


@pytest.fixture(scope="module")
def rehearsal() -> Iterator[OpenRoom]:
    """One program a file, in which scripts do not rest between lines: whoever begins a story has a room of their own in it."""
    with opened_room("--speed", "1000") as rehearsal:
        yield rehearsal


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser a file: each test opens windows of its own in it, which share nothing.

    It may not outlive its file: while it is open, Playwright's loop runs in this thread, and no test of asyncio can.
    """
    with a_browser() as browser:
        yield browser


@pytest.fixture
def window(rehearsal: OpenRoom, browser: Browser) -> Iterator[Windows]:
    """Opens windows; at the end none of them may have complained. `seats` are seen in the first window's room."""
    opened: list[Window] = []

    def open_window(seats: str = "", **how: object) -> Window:
        there = f"#rum={opened[0].room}&plats={seats}" if seats else ""
        opened.append(Window(browser, f"{rehearsal.address}{there}", **how))  # type: ignore[arg-type]  # Window's own keywords
        return opened[-1]

    yield open_window
    for one in opened:
        one.context.close()
    assert [error for one in opened for error in one.errors] == []
