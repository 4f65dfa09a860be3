"""Comments, docstrings, names and pages are plain English: none of the words that CONTRIBUTING.md's table says better."""

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.support import tree

TABLE = Path("CONTRIBUTING.md")
QUOTED = re.compile(r"`([^`]+)`")
SEAM = re.compile(r"_|(?<=[a-z])(?=[A-Z])")  # between the words of a name
LIBRARYS_OWN = frozenset({"hour"})  # Python's times have a field of that name
# How each kind of file marks a comment.
_HASH = re.compile(r"(?:^|\s)#.*")
_SLASHES = re.compile(r"(?:^|\s)//.*|/\*[\s\S]*?\*/", re.MULTILINE)
COMMENTS = dict.fromkeys((".toml", ".yml", ".yaml", ".sh", ".service", ""), _HASH) | dict.fromkeys(
    (".ts", ".tsx", ".mjs", ".css", ".bicep"), _SLASHES
)
NO_COMMENTS = ("LICENSE",)
NEVER_READ = ("bot/rehearsal/script/scenarios",)  # Swedish, with its English after it on the same line


def avoided() -> tuple[str, ...]:
    """What stands in backticks in the left column of the table of words."""
    section = tree.source(TABLE).partition("\n## Words\n")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("|")][2:]
    return tuple(word for row in rows for word in QUOTED.findall(row))


def prose_of(path: Path, text: str) -> Iterator[tuple[int, str]]:
    """Each line of English in a file: comments, docstrings and names of code, the lines of a page; code in backticks aside."""
    if path.suffix == ".py":
        lines: Iterable[tuple[int, str]] = [*_comments(text), *_docstrings(text), *_names(text)]
    elif path.suffix == ".md":
        lines = enumerate(text.splitlines(), 1)
    else:
        lines = _comments_marked(text, COMMENTS[path.suffix])
    return ((number, QUOTED.sub("``", line)) for number, line in lines)


def complaints(path: Path, text: str, words: tuple[str, ...]) -> list[str]:
    """Each avoided word in the file's English, with its line."""
    if path == TABLE:
        text = text.partition("\n## Words\n")[0]
    # To part prose from code takes longest, and is only needed where a word stands somewhere in the file.
    letters = text.lower()
    few = [(word, _pattern(word)) for word in words if word.lower() in letters]
    patterns = [(word, one) for word, one in few if one.search(SEAM.sub(" ", text))]
    return [
        f"{path}:{number}: {word}"
        for number, line in (prose_of(path, text) if patterns else ())
        for word, one in patterns
        if one.search(line)
    ]


@cache
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)


def _comments(text: str) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def _docstrings(text: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and ast.get_docstring(
            node
        ):
            first = node.body[0]
            written = text.splitlines()[first.lineno - 1 : first.end_lineno]
            yield from enumerate(written, first.lineno)


def _comments_marked(text: str, mark: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    for comment in mark.finditer(text):
        yield from enumerate(comment.group().splitlines(), text.count("\n", 0, comment.start()) + 1)


def _names(text: str) -> Iterator[tuple[int, str]]:
    """The names that the text gives to functions, classes, parameters, variables and fields, in words."""
    for node in ast.walk(ast.parse(text)):
        name, at = "", 0
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name, at = node.name, node.lineno
        elif isinstance(node, ast.arg):
            name, at = node.arg, node.lineno
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            name, at = node.id, node.lineno
        if words := [word for word in SEAM.split(name) if word.lower() not in LIBRARYS_OWN]:
            yield at, " ".join(words)


def read() -> list[Path]:
    """The files whose English is swept."""
    found = (path for path in tree.files() if path.suffix in {".py", ".md"} | COMMENTS.keys())
    return [path for path in found if not str(path).startswith(NEVER_READ) and path.name not in NO_COMMENTS]


def test_no_page_or_comment_says_what_can_be_said_plainly() -> None:
    """The table names what to write instead."""
    words = avoided()
    assert [one for path in read() for one in complaints(path, tree.source(path), words)] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", "x = 1  # moreover, it is one"),
        ("a.py", '"""Give the eldest."""'),
        ("a.py", 'def f():\n    """Within an hour."""'),
        ("a.md", "It stands beside the door."),
        ("a.py", "eldest = 1"),
        ("a.py", "def goes_beside(other): ..."),
        ("a.py", "class EldestRow: ..."),
        ("a.toml", "x = 1 # hence two"),
        ("Makefile", "# hence two"),
        ("a.ts", "const x = 1; // hence two"),
        ("a.css", "/* one,\n * hence two */"),
    ],
)
def test_the_sweep_for_plain_english_can_fail(name: str, text: str) -> None:
    """In a comment of whatever kind of file, a docstring, a name and a page."""
    assert complaints(Path(name), text, avoided())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", 'hour = "beside"'),
        ("a.ts", 'const at = "https://beside.example"'),
        ("a.toml", 'x = "hence"'),
        ("a.md", "The field is called `hour`."),
        ("a.py", "# besides, an elderly member"),
    ],
)
def test_code_and_longer_words_are_let_through(name: str, text: str) -> None:
    """What code says to a machine is no English, and a word is a whole word."""
    assert not complaints(Path(name), text, avoided())
