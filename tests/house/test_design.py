"""What cites the design cites a section that is there, and always in one form; what a page or a comment names is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import tree

PAGE = Path("DESIGN.md")
CITING = frozenset({".py", ".md", ".toml", ".ts", ".tsx"})
# In parts, so that this file cites nothing.
CITED = re.compile(r"\bde" + r"sign(?:\.md,)? (\d+(?:\.\d+)?)\b", re.IGNORECASE)
LOOSE = re.compile(r"\(de" + r"sign\b(?! \d)")
SECTION = re.compile(r"^## (\d+(?:\.\d+)?)\.? ", re.MULTILINE)
POINT = re.compile(r"^(\d+)\. ", re.MULTILINE)
NUMBERED = "4"  # the section whose points are cited by number
FILE = re.compile(r"`([a-z0-9_][a-z0-9_./-]*\.(?:py|md|toml))`")


def sections(text: str) -> set[str]:
    """The numbers of the page's sections, and of the points of the one that is a numbered list."""
    found = set(SECTION.findall(text))
    (points,) = re.findall(rf"^## {NUMBERED}\. .*?(?=^## )", text, re.MULTILINE | re.DOTALL)
    return found | {f"{NUMBERED}.{point}" for point in POINT.findall(points)}


def complaints(text: str, known: set[str]) -> Iterator[str]:
    """The citations in a text that lead nowhere, or have a form of their own."""
    yield from (f"no section {number}" for number in CITED.findall(text) if number not in known)
    yield from (f"say which section: {found.group()}" for found in LOOSE.finditer(text))


def missing(page: Path, text: str) -> Iterator[str]:
    """The files named in backticks that are not there: from the root, from the page's folder, or anywhere by that end."""
    names = [str(path) for path in tree.files()]
    for name in FILE.findall(text):
        if Path(name) in tree.files() or page.parent / name in tree.files():
            continue
        if not any(path.endswith(f"/{name}") for path in names):
            yield name


def test_every_section_cited_is_there() -> None:
    """A reader who follows "design 3.1" finds it."""
    known = sections(tree.source(PAGE))
    texts = [path for path in tree.files() if path.suffix in CITING]
    found = {path: list(complaints(tree.source(path), known)) for path in texts}
    assert {path: what for path, what in found.items() if what} == {}


def test_every_file_named_is_there() -> None:
    """In pages, and in the comments and docstrings of what we deliver. The change log tells of older files too."""
    texts = [path for path in (*tree.python(*tree.PRODUCTION), *pages()) if path != Path("CHANGELOG.md")]
    found = {path: list(missing(path, tree.source(path))) for path in texts}
    assert {path: names for path, names in found.items() if names} == {}


def pages() -> list[Path]:
    """All pages."""
    return [path for path in tree.files() if path.suffix == ".md"]


def test_the_page_has_the_sections_that_are_cited_most() -> None:
    """A sweep that knew no section would find nothing wrong."""
    assert {"1", "2", "3", "3.1", "4", "4.1", "4.2", "4.4", "5", "6", "7"} <= sections(tree.source(PAGE))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("as de" + "sign 9.9 says", "no section 9.9"),
        ("(de" + "sign 4.12)", "no section 4.12"),
        ("(de" + "sign contract)", "say which section: (de" + "sign"),
        ("(de" + "sign: private roads)", "say which section: (de" + "sign"),
    ],
)
def test_the_sweep_for_sections_can_fail(text: str, says: str) -> None:
    """A section that is not there, a point too many, and each form of its own."""
    assert says in list(complaints(text, sections(tree.source(PAGE))))


def test_the_sweep_for_files_can_fail() -> None:
    """A file that nobody has, in any folder."""
    assert list(missing(PAGE, "see `bot/nowhere.py`, `nowhere.md` and `dialogs/verbs.py`")) == [
        "bot/nowhere.py",
        "nowhere.md",
    ]
