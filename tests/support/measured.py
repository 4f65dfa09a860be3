"""Coverage is counted where it is asked for: `--measured tests/cards --measured tests/dialogs`, and nowhere else.

What a function remembers (`functools.cache`) is forgotten before the counting goes on, and so is what a capacity or a kind of matter
remembers (`cached_property` of an Enum): otherwise a test that does not count would have run it already, and the test that does count
only reads the answer.

To count the branches of the pure rooms costs every test half as much again, and only the rooms' own tests are to reach them all. So with
this option nothing is counted while any other test runs. Without it (`make cover`) all is counted everywhere.
"""

import sys
from collections.abc import Iterable, Iterator
from enum import EnumType
from functools import cache, cached_property
from typing import Any

import pytest

_OPTION = "--measured"
_CACHED = type(cache(abs))


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
        _forget(controller.cov_source or ())
        controller.resume()
    else:
        controller.pause()


def _forget(packages: Iterable[str]) -> None:
    """Empty every cache of a function, and of an Enum's members, in these packages."""
    inside = tuple(packages)
    for name, module in tuple(sys.modules.items()):
        if name.partition(".")[0] in inside:
            for value in tuple(vars(module).values()):
                _forget_of(value)


def _forget_of(value: object) -> None:
    """Empty what a function, or each member of an Enum, remembers."""
    if isinstance(value, _CACHED):
        value.cache_clear()
    elif isinstance(value, EnumType):
        kept = [name for name, attribute in vars(value).items() if isinstance(attribute, cached_property)]
        members: Iterable[object] = value.__members__.values()
        for member in members:
            for name in kept:
                vars(member).pop(name, None)
