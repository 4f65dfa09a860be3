"""The import contracts of pyproject.toml hold, and each of them can fail."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import tree

PLANTED = [
    ("dialogs/planted.py", "import bot.planted", "imports run one way"),
    ("cards/planted.py", "import dialogs.planted", "imports run one way"),
    ("dialogs/planted.py", "import asyncio", "no wire, disk, clock"),
    ("cards/planted.py", "import pathlib", "no wire, disk, clock"),
    ("dialogs/motion.py", "import dialogs.roster", "Subjects do not know each other"),
    ("dialogs/agenda.py", "import dialogs.router", "Subjects do not know each other"),
    ("bot/store/planted.py", "import bot.turn", "the composition root is on top"),
    ("bot/remote/planted.py", "import bot.store.planted", "the composition root is on top"),
    ("bot/rehearsal/planted.py", "import dialogs.planted", "a stranger who speaks HTTP"),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Our three packages as git knows them, and their contracts, where a test may spoil them."""
    for path in (*tree.python("bot", "dialogs", "cards"), Path("pyproject.toml")):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tree.ROOT / path, tmp_path / path)
    for name in ("bot", "dialogs", "cards", "bot/store", "bot/remote"):
        (tmp_path / name / "planted.py").touch()
    for name in ("dialogs/motion.py", "dialogs/roster.py", "dialogs/agenda.py", "dialogs/router.py", "bot/turn.py"):
        (tmp_path / name).touch()
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


@pytest.mark.parametrize(("where", "line", "contract"), PLANTED)
def test_a_planted_import_breaks_its_contract(copy: Path, where: str, line: str, contract: str) -> None:
    """A contract that cannot fail promises nothing."""
    with (copy / where).open("a") as module:
        module.write(f"\n{line}\n")
    done = lint(copy)
    broken = [text for text in done.stdout.splitlines() if contract in text and "BROKEN" in text]
    assert done.returncode == 1
    assert broken, done.stdout
