"""What a page tells a person to type can be typed: the targets of make, our own commands and their options."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from bot.commands.cli import app
from tests.support import tree

CODE = re.compile(r"^ {4}.*$|`[^`\n]+`", re.MULTILINE)
MADE = re.compile(r"(?<![\w-])make ([a-z][a-z-]*)")
COMMAND = re.compile(r"(?<![\w-])bisittare ((?:[a-z]+)\b(?:[^`\n;|#]*))")
OPTION = re.compile(r"(?<!\S)--[a-z][a-z-]*")


def cannot_be_typed(text: str) -> Iterator[str]:
    """What the page's code asks for, of make or of us, that is not there."""
    for code in CODE.findall(text):
        yield from (f"make {name}" for name in MADE.findall(code) if name not in targets())
        for line in COMMAND.findall(code):
            name, known = line.split()[0], commands()
            if name not in known:
                yield f"bisittare {name}"
            else:
                yield from (f"bisittare {name} {one}" for one in OPTION.findall(line) if one not in known[name])


def targets() -> set[str]:
    """What `make` can be asked for."""
    return set(re.findall(r"^([a-z-]+):", tree.source(Path("Makefile")), re.MULTILINE))


def commands() -> dict[str, set[str]]:
    """What `bisittare` can be asked for, each with its options."""
    group = get_command(app)
    found = getattr(group, "commands", {})
    return {name: {"--help", *(o for p in one.params for o in p.opts)} for name, one in found.items()}


def test_what_a_page_tells_to_type_can_be_typed() -> None:
    """The change log tells of older ones too."""
    pages = [path for path in tree.files() if path.suffix == ".md" and path.name != "CHANGELOG.md"]
    assert [f"{page}: {what}" for page in pages for what in cannot_be_typed(tree.source(page))] == []


@pytest.mark.parametrize("text", ["    make nothing", "`bisittare dance`", "`bisittare purge --hours 3`"])
def test_the_sweep_for_commands_can_fail(text: str) -> None:
    """A target, a command and an option that nobody has."""
    assert list(cannot_be_typed(text)) != []


@pytest.mark.parametrize(
    "text", ["make up your mind", "Bisittare serves", "    make test", "`bisittare purge --days 30`"]
)
def test_what_can_be_typed_may_be_told(text: str) -> None:
    """A word of English is no target, and our name no command."""
    assert list(cannot_be_typed(text)) == []
