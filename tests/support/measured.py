"""Coverage is counted where it is asked for: `--measured tests/cards --measured tests/dialogs`, and nowhere else.

To count the branches of the pure rooms costs every test half as much again, and only the rooms' own tests are to reach them all. So with
this option nothing is counted while any other test runs. Without it (`make cover`) all is counted everywhere.
"""

from collections.abc import Iterator
from typing import Any

import pytest

_OPTION = "--measured"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that says where coverage is counted."""
    text = "count coverage only while the tests under this folder run; may be said several times"
    parser.addoption(_OPTION, action="append", default=[], metavar="FOLDER", help=text)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Rest the counting from before this test's fixtures are made, unless the test is one of those that count."""
    folders = item.config.getoption(_OPTION)
    if folders:
        _count(item.config, wanted=counts(item.nodeid, folders))
    return (yield)


def counts(nodeid: str, folders: list[str]) -> bool:
    """Whether a test lies in one of the folders."""
    return any(nodeid.startswith(f"{folder.rstrip('/')}/") for folder in folders)


def _count(config: pytest.Config, *, wanted: bool) -> None:
    plugin = config.pluginmanager.get_plugin("_cov")
    controller: Any = getattr(plugin, "cov_controller", None)
    if controller is None or controller.started == wanted:
        return
    if wanted:
        controller.resume()
    else:
        controller.pause()
