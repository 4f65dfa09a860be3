"""Coverage is counted where it is asked for: `--measured tests/cards --measured tests/dialogs`, and nowhere else.

To count the branches of the pure rooms takes two to three times as long, and only the rooms' own tests are to reach them all. So with
this option nothing is counted while any other test runs; nor while the tests are read, once the rooms themselves are read; nor in a test
that goes through all there is and takes long (`sweep`): a branch counts when a shorter test reaches it too.
Without the option (`make cover`) all is counted everywhere.

What a function remembers (`functools.cache`) is forgotten before the counting goes on, and so is what a capacity or a kind of matter
remembers (`cached_property` of an Enum): otherwise a test that does not count would have run it already, and the test that does count
only reads the answer.
"""

import importlib
import pkgutil
import sys
from collections.abc import Iterable, Iterator
from enum import EnumType
from functools import cache, cached_property
from typing import Any, Final

import pytest

_OPTION = "--measured"
_CACHED = type(cache(abs))
_SWEEP: Final = "sweep"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that says where coverage is counted."""
    text = "count coverage only while the tests under this folder run; may be said several times"
    parser.addoption(_OPTION, action="append", default=[], metavar="FOLDER", help=text)


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Read what is measured, so that it is counted, and rest the counting while the tests are read."""
    config = session.config
    if config.getoption(_OPTION) and not _only_deals_out(config):
        for name in config.getoption("cov_source"):
            _read(name)
        _count(config, wanted=False)
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Rest the counting from before this test's fixtures are made, unless the test is one of those that count."""
    folders = item.config.getoption(_OPTION)
    if folders:
        swept = item.get_closest_marker(_SWEEP) is not None
        _count(item.config, wanted=not swept and counts(item.nodeid, folders))
    return (yield)


def counts(nodeid: str, folders: list[str]) -> bool:
    """Whether a test lies in one of the folders."""
    return any(nodeid.startswith(f"{folder.rstrip('/')}/") for folder in folders)


def _only_deals_out(config: pytest.Config) -> bool:
    """Whether this process runs no test itself, since its workers do."""
    return config.getoption("dist", "no") != "no" and not hasattr(config, "workerinput")


def _read(name: str) -> None:
    """Import a module, and all of a package."""
    module = importlib.import_module(name)
    for found in pkgutil.walk_packages(getattr(module, "__path__", ()), f"{name}."):
        importlib.import_module(found.name)


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
