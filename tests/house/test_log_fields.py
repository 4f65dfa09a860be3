"""What a log line may tell: kinds, counts, places and ids that name nobody (bot/README.md)."""

import ast
from collections.abc import Iterator

import pytest

from tests.support import tree

# Each field of a log line of ours, and why it names nobody.
FIELDS = {
    "after_s": "seconds",
    "apart_s": "seconds",
    "about": "asyncio's own names of what it complains of",
    "frames": "places in the program",
    "host": "the operator's setting",
    "kept": "a count",
    "kind": "a kind of delivery or of what was said",
    "mistake": "a sentence of ours about the operator's own profile",
    "owner": "a process",
    "port": "the operator's setting",
    "problem": "an exception's type",
    "profile": "the name of a file of the operator's",
    "reason": "a code",
    "row": "a number in the outbox",
    "sitting": "our own key, a digest",
    "size": "a count",
    "tries": "a count",
    "why": "a code",
}
LEVELS = frozenset({"debug", "info", "warning", "error", "critical", "exception", "log"})


def told(source: str) -> Iterator[tuple[str, int]]:
    """Each field that a log line tells, with its line; "" for what is no name, and a text that is not plain."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr not in LEVELS:
            continue
        logger = node.func.value
        if not isinstance(logger, ast.Name) or logger.id not in {"_log", "log", "logger"}:
            continue
        if not (node.args and isinstance(node.args[0], ast.Constant)):
            yield "", node.lineno
        yield from ((keyword.arg or "", node.lineno) for keyword in node.keywords)


def lines_of_ours() -> Iterator[tuple[str, str, int]]:
    """Each field of each log line, with its file and line; `bot/logs.py` itself writes what it has vetted."""
    for path in tree.python("bot", "dialogs", "cards", "deploy"):
        if path.name != "logs.py":
            yield from ((name, str(path), line) for name, line in told(tree.source(path)))


def test_a_log_line_names_nobody_and_no_chat() -> None:
    """Every field stands in the list above, and every line's own text is written in the program."""
    assert [(path, line) for name, path, line in lines_of_ours() if name not in FIELDS] == []


@pytest.mark.parametrize("line", ["chat=chat", "who=said.who.key", "name=name", "**told", "text=words.spoken"])
def test_the_sweep_finds_a_field_that_may_name_somebody(line: str) -> None:
    """A chat, a person, and what cannot be seen from here."""
    assert [name for name, _ in told(f'_log.error("failed", {line})') if name not in FIELDS]


def test_the_sweep_finds_a_line_made_of_data() -> None:
    """Text that is put together may hold anything."""
    assert [name for name, _ in told('_log.warning(f"failed {said}")')] == [""]
