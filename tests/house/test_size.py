"""Small and flat: a reader sees a whole function, and soon a whole file."""

import ast
from collections.abc import Iterator

import pytest

from tests.support import tree

FILE_LINES = 250
FUNCTION_LINES = 40  # its docstring aside

# "path" or "path:function" and the reason it may be longer. It may only shrink.
LONGER: dict[str, str] = {
    "cards/phrases/archive.py": "a vocabulary: the register, legal force and the dates of the minutes, in two languages",
    "cards/phrases/guide.py": "a vocabulary: every command as it is typed, in two languages",
    "cards/phrases/journal.py": "a vocabulary: a sentence for each kind of fact, in two languages",
    "cards/phrases/meeting_settings.py": "a vocabulary: every phrase of one subject, in both languages",
    "dialogs/judging/outcome.py": "a vocabulary: a class for each thing that can follow",
    "dialogs/said/inbound.py": "a vocabulary: a class for each thing that can reach us",
    "dialogs/roster/list_words.py": "a vocabulary: what secretaries write on lists of people",
    "cards/phrases/opening.py": "a vocabulary: what is read aloud and noted at the opening, in two languages",
    "cards/phrases/working_note.py": "a vocabulary: the labels of the minutes' note, in two languages",
    "cards/phrases/quorum.py": "a vocabulary: the roll call, the line and what is chosen by it, in two languages",
    "deploy/verify_journal.py": "a program by itself, one file that is handed to others: at most 300 lines, which its own test holds",
    "cards/phrases/readiness.py": "a vocabulary: how a matter and each person stand, and every next step, in two languages",
    "cards/phrases/roster.py": "a vocabulary: what is said of each line of a pasted list, in two languages",
}


def complaints(path: str, text: str) -> Iterator[tuple[str, str]]:
    """What is too long, as the name that LONGER would know it by, and how long it is."""
    lines = len(text.splitlines())
    if lines > FILE_LINES:
        yield path, f"{lines} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (length := _length(node)) > FUNCTION_LINES:
            yield f"{path}:{node.name}", f"{length} lines"


def test_production_code_is_small() -> None:
    """No file is longer than 250 lines and no function than 40, unless it says why."""
    found = [what for what in _sweep() if what[0] not in LONGER]
    assert found == []


def test_no_exception_outlives_its_cause() -> None:
    """Whatever is no longer too long leaves the list, and whatever stays says why."""
    assert LONGER.keys() - dict(_sweep()).keys() == set()
    assert all(len(reason.split()) >= 3 for reason in LONGER.values())


@pytest.mark.parametrize("body", ["    pass\n" * 40, '    """What."""\n' + "    pass\n" * 40])
def test_the_sweep_for_size_sees_a_long_function(body: str) -> None:
    """41 lines are one too many, and a docstring is not counted."""
    assert [name for name, _ in complaints("bot/x.py", f"def long():\n{body}")] == ["bot/x.py:long"]


def test_the_sweep_for_size_sees_a_long_file() -> None:
    """251 lines are one too many."""
    assert [name for name, _ in complaints("bot/x.py", "x = 1\n" * 251)] == ["bot/x.py"]


def test_the_sweep_for_size_lets_the_limit_through() -> None:
    """250 lines, and a function of 40 with a docstring of any length, are fine."""
    promise = '    """What.\n' + "\n    More.\n" * 20 + '    """\n'
    assert not list(complaints("bot/x.py", "def f():\n" + promise + "    pass\n" * 39 + "x = 1\n" * 100))


def _sweep() -> Iterator[tuple[str, str]]:
    for path in tree.python(*tree.PRODUCTION):
        yield from complaints(path.as_posix(), tree.source(path))


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    docstring = 0
    if ast.get_docstring(node) is not None:
        docstring = (first.end_lineno or first.lineno) - first.lineno + 1
    return (node.end_lineno or node.lineno) - node.lineno + 1 - docstring
