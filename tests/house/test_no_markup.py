"""Data is never markup: what is printed goes through one place, where nothing of it is read as anything but text."""

import re
from collections.abc import Iterator, Mapping

import pytest

from tests.support import tree

# Each way to a terminal or to markup, and the files that may use it, with the reason.
WAYS: Mapping[str, Mapping[str, str]] = {
    r"rich\.markup|from_markup|markup=True": {},
    r"\bConsole\(": {
        "bot/commands/terminal.py": "makes the one that reads no markup",
        "bot/rehearsal/__main__.py": "is given to `on_console`, which prints text alone",
        "bot/rehearsal_host/terminal.py": "the same",
    },
    r"\btyper\.echo\(": {
        "bot/commands/terminal.py": "is the place",
        "bot/rehearsal_host/page.py": "says two sentences of ours, with an address of ours",
    },
    r"(?<![\w.])print\(|sys\.stdout\.write|sys\.stderr\.write": {
        "bot/commands/ending.py": "a refusal, made visible",
        "bot/logs.py": "the log's own lines, each vetted",
        "deploy/verify_journal.py": "a program by itself, which has no place of ours to print through",
    },
    r"innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\b|\bhtml: true": {},
}
# A console of the rehearsal prints ready texts alone.
PRINTS = re.compile(r"console\.print\((?!\s*(Text\(|styled\(|table))")


def sources() -> Iterator[tuple[str, str]]:
    """Every file of ours that can show something to somebody: Python, and the page's own."""
    for path in tree.files():
        if path.parts[0] in tree.PRODUCTION and path.suffix in {".py", ".ts", ".tsx", ".html", ".mjs"}:
            yield str(path), tree.source(path)


@pytest.mark.parametrize("way", WAYS)
def test_only_these_files_go_this_way(way: str) -> None:
    """And each file that is named does, so that the list holds no more than it must."""
    assert {path for path, text in sources() if re.search(way, text)} == WAYS[way].keys()


def test_a_console_prints_ready_text_alone() -> None:
    """A plain string would be read as markup by a console that somebody else made."""
    assert [path for path, text in sources() if path.endswith(".py") and PRINTS.search(text)] == []


@pytest.mark.parametrize("line", ['console.print(f"[red]{name}[/red]")', "desk.console.print(name)"])
def test_the_sweep_sees_a_string_that_is_printed(line: str) -> None:
    """Made here or brought from elsewhere."""
    assert PRINTS.search(line)
