"""Lets the longest tests begin first, some with each worker: a long one that begins last keeps all others waiting.

With `--dist worksteal` each worker first gets an unbroken share of all tests. So each share begins with some of the
long ones, and ends with short ones that another worker can take over. Without workers the order is left as it is.
"""

import pytest

_LONGEST = ("tests/page/test_stories.py", "tests/page/", "tests/processes/")
"""Where the long ones are, the longest first; beginnings of node ids."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the tests in the order in which they are dealt out."""
    workers = int(getattr(config, "workerinput", {}).get("workercount", 0))
    if workers:
        items[:] = dealt(items, workers)


def dealt(items: list[pytest.Item], workers: int) -> list[pytest.Item]:
    """The same tests, so that each of `workers` unbroken shares begins with its part of the long ones."""
    long = [item for start in _LONGEST for item in items if _first(item) == start]
    short = [item for item in items if _first(item) is None]
    dealt_out: list[pytest.Item] = []
    for worker in range(workers):
        share, mine = len(items) // workers + (worker < len(items) % workers), long[worker::workers]
        few = max(0, share - len(mine))
        dealt_out += [*mine, *short[:few]]
        short = short[few:]
    return dealt_out + short


def _first(item: pytest.Item) -> str | None:
    return next((start for start in _LONGEST if item.nodeid.startswith(start)), None)
