"""Lets the longest tests begin first, some with each worker: a long one that begins last keeps all others waiting.

With `--dist worksteal` each worker first gets an unbroken share of all tests. So each share begins with some of the
long ones, and ends with short ones that another worker can take over. The tests of a file of the page, or of worlds, stay with one
worker: each that has one of them starts a rehearsal room and a browser, or plays the worlds. Without workers the order is left as it is.
"""

from collections.abc import Iterator
from itertools import groupby

import pytest

_LONGEST = (
    "tests/page/test_meeting_by_hand.py",
    "tests/page/test_for_everybody.py",
    "tests/page/test_stories.py",
    "tests/page/test_windows.py",
    "tests/page/",
    "tests/processes/",
    "tests/whole/test_worlds.py",
    "tests/world/",
    "tests/whole/",
)
"""Where the long ones are, the longest first; beginnings of node ids."""

_TOGETHER = ("tests/page/", "tests/world/")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the tests in the order in which they are dealt out."""
    workers = int(getattr(config, "workerinput", {}).get("workercount", 0))
    if workers:
        items[:] = dealt(items, workers)


def dealt(items: list[pytest.Item], workers: int) -> list[pytest.Item]:
    """The same tests, so that each of `workers` unbroken shares begins with its part of the long ones."""
    blocks = list(_blocks([item for start in _LONGEST for item in items if _first(item) == start]))
    short = [item for item in items if _first(item) is None]
    dealt_out: list[pytest.Item] = []
    for worker in range(workers):
        share = len(items) // workers + (worker < len(items) % workers)
        mine = [item for block in blocks[worker::workers] for item in block]
        few = max(0, share - len(mine))
        dealt_out += [*mine, *short[:few]]
        short = short[few:]
    return dealt_out + short


def _blocks(long: list[pytest.Item]) -> Iterator[list[pytest.Item]]:
    """What no other worker is dealt a part of: a file of the page or of worlds, and any other test by itself."""
    for file, tests in groupby(long, key=lambda item: item.nodeid.partition("::")[0]):
        if file.startswith(_TOGETHER):
            yield list(tests)
        else:
            yield from ([test] for test in tests)


def _first(item: pytest.Item) -> str | None:
    return next((start for start in _LONGEST if item.nodeid.startswith(start)), None)
