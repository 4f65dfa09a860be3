"""What we install: each dependency has a reason, and the locks name everything by its hash and nothing by its place."""

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import packages_distributions

import pytest

from tests.support import tree

LOCKS = ("requirements.txt", "requirements-dev.txt")
PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)(?: ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")
# Parts of botbuilder that come along with its core, at the same pin.
WITH_BOTBUILDER = frozenset({"botframework-connector", "botbuilder-schema"})
NEEDED = re.compile(r"^[A-Za-z0-9._-]+")


def reasonless(text: str) -> Iterator[str]:
    """The lines of a pyproject that name a dependency with no comment behind it."""
    within = False
    for line in text.splitlines():
        if re.match(r"^(dependencies|dev|build) = \[$", line):
            within = True
        elif line == "]":
            within = False
        elif within and '"' in line and "include-group" not in line and not re.search(r'"\s*,\s*# \S+', line):
            yield line.strip()


def loose(lock: str) -> Iterator[str]:
    """The lines of a lock that are neither a pin, nor a hash, nor a comment."""
    return (
        line for line in lock.splitlines() if not (PIN.match(line) or HASH.match(line) or line.lstrip().startswith("#"))
    )


def pins(lock: str) -> dict[str, str]:
    """Distribution → version."""
    return {match[1]: match[2] for line in lock.splitlines() if (match := PIN.match(line))}


def test_every_dependency_has_a_reason() -> None:
    """Next to its name, for the next person who wonders whether we still need it."""
    assert list(reasonless((tree.ROOT / "pyproject.toml").read_text(encoding="utf-8"))) == []


def test_the_sweep_for_reasons_can_fail() -> None:
    """A bare line in a list of dependencies is found."""
    assert list(reasonless('dependencies = [\n    "orjson>=3", # fast\n    "left-pad",\n]')) == ['"left-pad",']


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_every_version_and_hash(name: str) -> None:
    """And no index, no folder, no address."""
    lock = (tree.ROOT / name).read_text(encoding="utf-8")
    assert list(loose(lock)) == []
    assert "://" not in lock


@pytest.mark.parametrize("line", ["orjson>=3", "orjson==3.11", "-e .", "--index-url x", "orjson @ file:x"])
def test_the_sweep_for_locks_can_fail(line: str) -> None:
    """A range, a pin without hashes, a folder and an index are each found."""
    assert list(loose(line)) == [line]


def test_the_locks_hold_all_that_we_ask_for() -> None:
    """Every name in pyproject.toml is pinned, and both locks pin the same version."""
    project = tomllib.loads((tree.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime, everything = (pins((tree.ROOT / name).read_text(encoding="utf-8")) for name in LOCKS)
    groups = project["dependency-groups"]
    assert _names([*project["project"]["dependencies"], *groups["build"]]) <= runtime.keys()
    assert _names([need for need in groups["dev"] if isinstance(need, str)]) <= everything.keys()
    assert runtime.items() <= everything.items()


@cache
def _brought_by() -> Mapping[str, list[str]]:
    """Which distributions bring each package: slow to find out, and the same for every module."""
    return packages_distributions()


def undeclared(text: str, declared: set[str]) -> Iterator[str]:
    """The packages that a production module imports though none of their distributions is `declared`."""
    known = _brought_by()
    for _, name in tree.imports(text):
        top = name.partition(".")[0]
        if top not in sys.stdlib_module_names and top not in tree.PRODUCTION:
            found = _names(known.get(top, []))
            if not found & (declared | WITH_BOTBUILDER):
                yield top


def test_what_we_import_we_declare() -> None:
    """Nothing is used only because something else happens to bring it along."""
    project = tomllib.loads((tree.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = _names(project["project"]["dependencies"])
    found = [f"{path}: {top}" for path in tree.python("bot") for top in undeclared(tree.source(path), declared)]
    assert found == []


@pytest.mark.parametrize("snippet", ["import yarl", "from cryptography.hazmat import x", "import left_pad"])
def test_the_sweep_for_what_comes_along_can_fail(snippet: str) -> None:
    """A package brought by another, or by nobody, is found."""
    assert list(undeclared(snippet, {"aiohttp"}))


def _names(needs: list[str]) -> set[str]:
    return {match[0].lower().replace("_", "-").replace(".", "-") for need in needs if (match := NEEDED.match(need))}
