"""What imports alone cannot show: that cards and dialogs wait for nothing and touch nothing."""

import ast
import sys
from collections.abc import Iterator

import pytest

from tests.support import tree

ASYNC = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
TOUCHING = frozenset({"open", "print", "input", "exec", "eval", "compile", "__import__", "breakpoint", "globals"})
# Methods that read a clock or a disk, whatever they are called on.
READING = frozenset({"now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir"})
# What of the standard library a pure module must not import.
# fmt: off
IMPURE = frozenset({
    "asyncio", "builtins", "concurrent", "contextvars", "ctypes", "ftplib", "glob", "http", "importlib", "inspect",
    "io", "locale", "logging", "mmap", "multiprocessing", "os", "pathlib", "pickle", "platform", "queue", "random",
    "sched", "secrets", "select", "selectors", "shelve", "shutil", "signal", "smtplib", "socket", "socketserver",
    "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid", "warnings",
})
# fmt: on


def complaints(text: str) -> Iterator[str]:
    """Each place where a pure module would not be pure, as "line n: what"."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ASYNC):
            yield f"line {node.lineno}: waits"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TOUCHING:
            yield f"line {node.lineno}: calls {node.func.id}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in READING:
            yield f"line {node.lineno}: calls .{node.func.attr}"
    for line, name in tree.imports(text):
        top = name.partition(".")[0]
        if top not in {"cards", "dialogs"} and (top not in sys.stdlib_module_names or top in IMPURE):
            yield f"line {line}: imports {name}"


def test_cards_and_dialogs_are_pure() -> None:
    """No await, no clock, no chance, no disk, no wire, no print, no package: any turn can be replayed."""
    found = [f"{path}: {what}" for path in tree.python("cards", "dialogs") for what in complaints(tree.source(path))]
    assert found == []


@pytest.mark.parametrize(
    "snippet",
    [
        "async def fetch(): ...",
        "def f():\n    print('x')",
        "text = open('x').read()",
        "from datetime import datetime\nstamp = datetime.now()",
        "import datetime\nday = datetime.date.today()",
        "import time",
        "from time import time",
        "import logging",
        "import os.path",
        "from pathlib import Path",
        "import structlog",
        "from bot.turn.turn import take",
        "from . import kit",
        "def f(path):\n    return path.read_text()",
    ],
)
def test_the_sweep_for_purity_can_fail(snippet: str) -> None:
    """Each thing that a pure module must not do is found."""
    assert list(complaints(snippet))


def test_the_sweep_for_purity_lets_values_through() -> None:
    """Value types of the standard library, and our own pure modules, are welcome."""
    assert not list(
        complaints("import re\nfrom datetime import datetime\nfrom zoneinfo import ZoneInfo\nimport cards.kit")
    )
