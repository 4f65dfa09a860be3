"""What cites the design cites a section that is there, and always in one form."""

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


def sections(text: str) -> set[str]:
    """The numbers of the page's sections, and of the points of the one that is a numbered list."""
    found = set(SECTION.findall(text))
    (points,) = re.findall(rf"^## {NUMBERED}\. .*?(?=^## )", text, re.MULTILINE | re.DOTALL)
    return found | {f"{NUMBERED}.{point}" for point in POINT.findall(points)}


def complaints(text: str, known: set[str]) -> Iterator[str]:
    """The citations in a text that lead nowhere, or have a form of their own."""
    yield from (f"no section {number}" for number in CITED.findall(text) if number not in known)
    yield from (f"say which section: {found.group()}" for found in LOOSE.finditer(text))


def test_every_section_cited_is_there() -> None:
    """A reader who follows "design 3.1" finds it."""
    known = sections(tree.source(PAGE))
    texts = [path for path in tree.files() if path.suffix in CITING]
    found = {path: list(complaints(tree.source(path), known)) for path in texts}
    assert {path: what for path, what in found.items() if what} == {}


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
