"""The manners of the tests that a machine can see (tests/README.md)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import tree

PATCHED = re.compile(r"\w+\.setattr\(|\.__code__ = |unittest\.mock|\bmocker\b|pytest_mock|\bMagicMock\b")
# Each puts something in the place of ours for a reason that no fake can meet.
MAY_PATCH = {
    Path("tests/dialogs/test_laws_broken.py"): "plants faults that the laws must find",
    Path("tests/support/set_clock.py"): "lets one of several machines that share a database have a clock of its own",
    Path("tests/world/plants.py"): "plants faults that worlds must find",
    Path("tests/support/emptied.py"): "takes the body out of a function that a rule's test must miss",
    Path("tests/whole/test_understood.py"): "waits two seconds for what takes a quarter of an hour",
    Path(
        "tests/processes/test_scripts.py"
    ): "forks the bots of all plays from one process, where each would start a Python",
    Path("tests/dialogs/sitting/test_setup.py"): "counts how often the words of an agenda are judged",
    Path("tests/bot/store/test_kept_journals.py"): "puts the plain copy of a value in the place of the quick one",
}


def patched(text: str) -> Iterator[str]:
    """What in the text puts something else in the place of what is tried."""
    yield from (match.group() for match in PATCHED.finditer(text))


def test_nothing_of_ours_is_patched() -> None:
    """A fake is a whole little program; where one is not enough, the file stands above with its reason."""
    tests = [path for path in tree.python("tests") if path != Path("tests/house/test_manners.py")]
    assert {path for path in tests if list(patched(tree.source(path)))} == MAY_PATCH.keys()


@pytest.mark.parametrize(
    "text",
    [
        "monkeypatch.setattr(journal, 'read', None)",
        "read.__code__ = nothing.__code__",
        "from unittest.mock import patch",
        "def test(mocker): ...",
    ],
)
def test_the_sweep_for_patches_can_fail(text: str) -> None:
    """By pytest's own means, by hand, by the standard library's, and by a plugin."""
    assert list(patched(text))
