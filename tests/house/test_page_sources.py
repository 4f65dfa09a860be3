"""The rehearsal room's page keeps the manners of the house, too: small files, strict types, no words of people as HTML."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import tree

WEB = "bot/rehearsal/page/web/"
FILE_LINES = 250
# A file and the reason it may be longer.
LONGER = {"protocol.ts": "a vocabulary, one small type a message, read like a table"}
FORBIDDEN = {
    r"\bany\b(?=[\s\]>;,)])(?<=: any)|as any\b": "a type that checks nothing",
    r"@ts-(ignore|expect-error|nocheck)": "a complaint of the types silenced",
    r"\binnerHTML\b|dangerouslySetInnerHTML|insertAdjacentHTML": "text made HTML: what people write must stay text",
    r"\beval\(|new Function\(": "code made of text",
    r"https?://(?!127\.0\.0\.1)": "an address beyond this machine",
}


def complaints(name: str, text: str) -> Iterator[str]:
    """What is wrong with one source file."""
    if len(text.splitlines()) > FILE_LINES and name not in LONGER:
        yield f"{len(text.splitlines())} lines"
    for pattern, why in FORBIDDEN.items():
        if re.search(pattern, text):
            yield why


def sources() -> Iterator[Path]:
    """The page's own sources, relative to the root; Microsoft's host configurations are not ours."""
    return (path for path in tree.files() if path.as_posix().startswith(WEB) and path.suffix in {".ts", ".tsx", ".css"})


def test_the_page_is_written_like_the_rest_of_the_house() -> None:
    """Every source of it; and there are some."""
    found = list(sources())
    assert len(found) > 40
    assert [f"{path}: {what}" for path in found for what in complaints(path.name, tree.source(path))] == []


@pytest.mark.parametrize(
    "text",
    [
        "x\n" * 251,
        "let x: any = 1;",
        "x as any",
        "// @ts-ignore",
        "box.innerHTML = said",
        "eval(said)",
        "fetch('http://example.org')",
    ],
)
def test_the_sweep_of_the_page_can_fail(text: str) -> None:
    """Each fault is found."""
    assert list(complaints("x.ts", text))


def test_the_page_asks_for_exact_versions_and_its_lock_names_no_place() -> None:
    """As the locks of Python do."""
    lock = tree.source(Path(WEB) / "package-lock.json")
    assert '"resolved"' not in lock
    assert '"integrity"' in lock
    assert not re.search(r'"[~^>*]', tree.source(Path(WEB) / "package.json").partition('"dependencies"')[2])
