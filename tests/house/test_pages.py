"""The pages that lie next to the code."""

from pathlib import Path

import pytest

from tests.support import tree

PAGE_LINES = 60
# Pages that may be longer, with their own limit: a first page is read from the top, and a guide is looked things up in.
LONGER = {
    Path("README.md"): 120,
    Path("deploy/README.md"): 145,
    Path("dialogs/README.md"): 75,
    Path("tests/support/README.md"): 130,
}


def too_long(text: str, most: int = PAGE_LINES) -> bool:
    """Whether a page is longer than anybody reads."""
    return len(text.splitlines()) > most


def test_a_folders_page_is_short() -> None:
    """A folder's README is at most 60 lines, the front page at most 120."""
    pages = [path for path in tree.files() if path.name == "README.md"]
    assert [path for path in pages if too_long(tree.source(path), LONGER.get(path, PAGE_LINES))] == []


def test_the_sweep_for_pages_can_fail() -> None:
    """61 lines are one too many, 60 are not."""
    assert (too_long("line\n" * 61), too_long("line\n" * 60)) == (True, False)


@pytest.mark.parametrize(
    ("page", "says"),
    [
        ("README.md", "make rehearse"),
        ("README.md", "make test"),
        ("CHANGELOG.md", "## Unreleased"),
        ("CHANGELOG.md", "### For secretaries"),
        ("CHANGELOG.md", "### For operators"),
        ("LICENSE", "EUROPEAN UNION PUBLIC LICENCE v. 1.2"),
        ("SECURITY.md", "privately"),
    ],
)
def test_every_project_page_is_there(page: str, says: str) -> None:
    """The pages that people look for exist and say what they are looked for."""
    assert says in (tree.ROOT / page).read_text(encoding="utf-8")


def test_secretaries_come_before_operators() -> None:
    """In every release of the change log that speaks to both."""
    for release in (tree.ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1:]:
        secretaries, operators = release.find("### For secretaries"), release.find("### For operators")
        assert operators == -1 or -1 < secretaries < operators
