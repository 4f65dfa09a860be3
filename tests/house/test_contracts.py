"""The import contracts of pyproject.toml hold, and each of them can fail."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support import tree

ROOT_ON_TOP = "the composition root is on top"
SUBJECTS = "Subjects do not know each other"
FACTS_BELOW = "facts know the meeting, and nobody who writes them down"
FACTS_APART = "facts stand without another subject's"
PLANTED = [
    ("dialogs/meeting/kinds.py", "import bot.logs", "imports run one way"),
    ("cards/key.py", "import dialogs.meeting.meeting", "imports run one way"),
    ("dialogs/meeting/kinds.py", "import asyncio", "no wire, disk, clock"),
    ("cards/key.py", "import pathlib", "no wire, disk, clock"),
    ("dialogs/motion/hand_in.py", "import dialogs.roster.who_is_what_and_where", SUBJECTS),
    ("dialogs/agenda/show_and_change.py", "import dialogs.router", SUBJECTS),
    ("dialogs/journal/entries.py", "import dialogs.facts", SUBJECTS),
    ("dialogs/journal/shared_effects.py", "import dialogs.roster.facts", SUBJECTS),
    ("dialogs/motion/facts.py", "import dialogs.motion.pages", FACTS_BELOW),
    ("dialogs/motion/facts.py", "import dialogs.roster.facts", FACTS_APART),
    ("dialogs/newcomer.py", "", SUBJECTS),
    ("dialogs/newcomer/__init__.py", "", SUBJECTS),
    ("bot/store/journal.py", "import bot.turn.turn", ROOT_ON_TOP),
    ("bot/remote/http.py", "import bot.turn.turn", ROOT_ON_TOP),
    ("bot/teams/reader.py", "import bot.courier.pace", ROOT_ON_TOP),
    ("bot/newcomer/__init__.py", "", ROOT_ON_TOP),
    ("bot/rehearsal/pretended/chat.py", "import bot.rehearsal.page.seats", "the page leads the script"),
    ("bot/rehearsal/pretended/chat.py", "import dialogs.meeting.meeting", "a stranger who speaks HTTP"),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Our three packages as git knows them, and their contracts, where a test may spoil them."""
    for path in (*tree.python("bot", "dialogs", "cards"), Path("pyproject.toml")):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tree.ROOT / path, tmp_path / path)
    return tmp_path


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    """Run the import linter on the packages under `root`."""
    # Root comes first on the path: the editable install would otherwise show it our own tree.
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(root), "COLUMNS": "200"}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


def test_the_contracts_hold(copy: Path) -> None:
    """Bot → dialogs → cards, and what each room promises."""
    done = lint(copy)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("contract", [FACTS_BELOW, FACTS_APART])
def test_every_module_of_facts_stands_in_its_contracts(contract: str) -> None:
    """And each name in them is a module's: a name that nothing bears any longer promises nothing, and says nothing either."""
    found = tomllib.loads((tree.ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    named = next(one.get("source_modules") or one["modules"] for one in found if contract in one["name"])
    there = {f"dialogs.*.{path.stem}" for path in (tree.ROOT / "dialogs").glob("*/*facts.py")}
    assert set(named) == there


@pytest.mark.parametrize(("where", "line", "contract"), PLANTED)
def test_a_planted_import_breaks_its_contract(copy: Path, where: str, line: str, contract: str) -> None:
    """A contract that cannot fail promises nothing; a room that stands in no layer breaks one."""
    (copy / where).parent.mkdir(exist_ok=True)
    with (copy / where).open("a") as module:
        module.write(f"\n{line}\n")
    done = lint(copy)
    broken = [text for text in done.stdout.splitlines() if contract in text and "BROKEN" in text]
    assert done.returncode == 1
    assert broken, done.stdout
