"""Which folder may import which package, and who may know the rehearsal: what the import contracts cannot say."""

import ast
from collections.abc import Iterator

import pytest

from tests.support import tree

# A package and the folders (module names, their insides too) that may import it.
FOLDERS = {
    "botbuilder": ("bot.teams",),
    "botframework": ("bot.teams",),
    "msrest": ("bot.teams",),
    "alembic": ("bot.store",),
    "asyncpg": ("bot.store",),
    "sqlalchemy": ("bot.store",),
    "sqlite3": ("bot.store",),
    "sqlmodel": ("bot.store",),
}
STRANGER = "bot.rehearsal"
# The command line starts the rehearsal with our bot in a process of its own, the composition root may build one,
# and a trial's recording is held against it.
MAY_KNOW_THE_STRANGER = ("bot.__main__", "bot.commands", "bot.rehearsal_host", "bot.trial", "bot.wiring")
# One reader of the environment; a rehearsal starts our bot and hands it one.
MAY_READ_ENVIRONMENT = ("bot.settings", "bot.rehearsal_host", STRANGER)
OURS = ("bot", "dialogs", "cards", "deploy", "tests")


def complaints(module: str, text: str) -> Iterator[str]:
    """Each import or look at the environment that `module` has no right to, as "line n: what"."""
    for line, name in tree.imports(text):
        folders = FOLDERS.get(name.partition(".")[0])
        if folders and not _within(module, *folders):
            yield f"line {line}: imports {name}, which only {', '.join(folders)} may"
        if name.startswith("."):
            yield f"line {line}: imports relatively, and a full name can be searched for"
        if name.partition(".")[0] == "tests":
            yield f"line {line}: imports the tests"
        if _within(module, STRANGER) and name.partition(".")[0] in OURS and not _within(name, STRANGER):
            yield f"line {line}: the stranger imports {name}"
        if _within(name, STRANGER) and not _within(module, STRANGER, *MAY_KNOW_THE_STRANGER):
            yield f"line {line}: imports the stranger"
    if not _within(module, *MAY_READ_ENVIRONMENT):
        yield from (f"line {line}: reads the environment" for line in _looks_at_the_environment(text))


def test_every_package_stays_in_its_room() -> None:
    """Botbuilder stays in bot/teams, the databases in bot/store, the environment in bot/settings, the stranger outside."""
    found = [
        f"{path}: {what}"
        for path in tree.python("bot", "dialogs", "cards")
        for what in complaints(tree.module_name(path), tree.source(path))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("module", "snippet"),
    [
        ("bot.door.web", "from botbuilder.core import TurnContext"),
        ("bot.wiring", "import botframework.connector"),
        ("bot.teamster", "import botbuilder"),
        ("bot.turn.turn", "from sqlalchemy.ext.asyncio import AsyncSession"),
        ("bot.courier", "def f():\n    import sqlmodel"),
        ("bot.teams.handler", "import sqlite3"),
        ("bot.door.web", "from . import turn"),
        ("bot.door.web", "from tests.support import tree"),
        ("bot.rehearsal.pretended_teams", "from dialogs.facts import Fact"),
        ("bot.rehearsal.pretended_teams", "from bot import settings"),
        ("bot.door.web", "from bot import rehearsal"),
        ("bot.turn.turn", "from bot.rehearsal.pretended.connector import Connector"),
        ("bot.door.web", "import os\nport = os.environ['PORT']"),
        ("bot.door.web", "import os\nport = os.getenv('PORT')"),
    ],
)
def test_the_sweep_for_neighbours_can_fail(module: str, snippet: str) -> None:
    """Each trespass is found, also inside a function or under a name that only resembles the folder's."""
    assert list(complaints(module, snippet))


@pytest.mark.parametrize(
    ("module", "snippet"),
    [
        ("bot.teams.adapter", "from botbuilder.core import TurnContext"),
        ("bot.store.migrations.env", "from alembic import context"),
        ("bot.rehearsal.pretended_teams", "import aiohttp\nfrom bot.rehearsal.script.cast import Cast"),
        ("bot.commands.cli", "from bot.rehearsal import folder"),
        ("bot.settings.settings", "import os\nport = os.environ['PORT']"),
    ],
)
def test_the_sweep_for_neighbours_lets_residents_through(module: str, snippet: str) -> None:
    """Who lives there may."""
    assert not list(complaints(module, snippet))


def _looks_at_the_environment(text: str) -> Iterator[int]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "environb", "getenv"}:
            yield node.lineno


def _within(name: str, *folders: str) -> bool:
    return any(name == folder or name.startswith(f"{folder}.") for folder in folders)
