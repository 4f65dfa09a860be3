"""Two languages in one way: a text is `Bilingual`, or a phrase; nobody else asks which of the two it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import tree

LANGUAGES = {"sv", "en"}
# Who may ask, and why.
ASKS = {
    "cards/bilingual.py": "it is the answer",
    "bot/settings/read.py": "it reads the language of the run",
}
STRANGER = "bot/rehearsal/"  # imports nothing of ours; `room_words.py` is its own book of phrases


def asks(source: str) -> Iterator[int]:
    """The lines where a language is compared, or looked up in a table of the two."""
    for node in ast.walk(ast.parse(source)):
        named: list[ast.expr | None] = []
        if isinstance(node, ast.Compare):
            named = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "startswith":
            named = [*node.args]
        elif isinstance(node, ast.Subscript):
            named = [node.slice]
        for one in named:
            if isinstance(one, ast.Constant) and one.value in LANGUAGES:
                yield one.lineno


def _is_apart(path: Path) -> bool:
    return str(path) in ASKS or str(path).startswith(STRANGER)


def test_only_a_few_ask_which_language_it_is() -> None:
    """What is said in two languages is made as one value, and the reader's language picks."""
    paths = [path for path in tree.python("bot", "dialogs", "cards") if not _is_apart(path)]
    assert [f"{path}:{line}" for path in paths for line in asks(tree.source(path))] == []


@pytest.mark.parametrize(
    "source",
    [
        'said = swedish if language == "sv" else english',
        'english = locale.startswith("en")',
        'said = {"sv": swedish, "en": english}["en"]',
        'english = "en" in told',
    ],
)
def test_the_sweep_sees_who_asks(source: str) -> None:
    """However it is asked."""
    assert list(asks(source)) == [1]


def test_those_who_may_ask_do() -> None:
    """The list above holds no file that does not need to stand there."""
    known = {str(path): tree.source(path) for path in tree.python("bot", "dialogs", "cards")}
    assert [path for path in ASKS if not any(asks(known[path]))] == []
