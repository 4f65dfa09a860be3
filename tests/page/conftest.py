"""What every test of the page has: a room with the real bot behind it, and a real browser before it."""

import re
from collections.abc import Generator, Iterator

import pytest
from playwright.sync_api import Browser

from tests.support.browser import Window, a_browser
from tests.support.forked_room import forked_room


class Windows:
    """Opens windows. `seats` are seen in the first window's room."""

    def __init__(self, address: str, browser: Browser) -> None:
        self.address, self.browser = address, browser
        self.opened: list[Window] = []

    def __call__(self, seats: str = "", **how: object) -> Window:
        """One more; `how` are Window's own keywords."""
        there = f"#rum={self.opened[0].room}&plats={seats}" if seats else ""
        self.opened.append(Window(self.browser, f"{self.address}{there}", **how))  # type: ignore[arg-type]
        return self.opened[-1]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that fails says and keeps what its windows showed: what was waited for says little about what came instead."""
    report = yield
    windows = getattr(item, "funcargs", {}).get("window")
    if report.when == "call" and report.failed and isinstance(windows, Windows):
        told = [f"window {number}: {one.told()}" for number, one in enumerate(windows.opened, 1)]
        report.sections.append(("What the page showed", "\n".join(told)))
        for number, one in enumerate(windows.opened, 1):
            if not one.page.is_closed():
                one.keep(f"failed-{re.sub(r'[^A-Za-z0-9]+', '-', item.name)}-{number}")
    return report


@pytest.fixture(scope="module")
def rehearsal() -> Iterator[str]:
    """The address of one program a file, in which scripts do not rest between lines: whoever begins a story has a room of their own in it."""
    with forked_room("--speed", "1000") as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser a file: each test opens windows of its own in it, which share nothing.

    It may not outlive its file: while it is open, Playwright's loop runs in this thread, and no test of asyncio can.
    """
    with a_browser() as browser:
        yield browser


@pytest.fixture
def window(rehearsal: str, browser: Browser) -> Iterator[Windows]:
    """Opens windows; at the end none of them may have complained."""
    windows = Windows(rehearsal, browser)
    yield windows
    for one in windows.opened:
        one.context.close()
    assert [error for one in windows.opened for error in one.errors] == []
