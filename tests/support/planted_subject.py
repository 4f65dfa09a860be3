"""A subject that no meeting has yet, planted in a copy of our tree: coffee is served.

It has one fact, one verb, one page and one card. Its files are templates in `tests/data/planted`, under the paths they get;
`ROWS` are the rows it gets in files that all subjects share.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support import tree

NAME = "coffee"
_TEMPLATES = Path("tests/data/planted")
_COPIED = (
    ("bot",),
    ("dialogs",),
    ("cards",),
    ("tests", "support"),
    ("pyproject.toml",),
    ("tests", "data", "adaptive-card-1.5.0.json"),
)


@dataclass(frozen=True, slots=True)
class PlantedRow:
    """Some words for a file that is there: `put` comes before `before`, which stands there once."""

    path: str
    put: str
    before: str

    def put_in(self, root: Path) -> None:
        """Put the words there."""
        self._change(root, self.before, self.put + self.before)

    @contextmanager
    def away(self, root: Path) -> Iterator[None]:
        """Meanwhile they are not there."""
        kept = (root / self.path).read_bytes()
        self._change(root, self.put + self.before, self.before)
        try:
            yield
        finally:
            (root / self.path).write_bytes(kept)

    def _change(self, root: Path, old: str, new: str) -> None:
        path = root / self.path
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{self.path} has {text.count(old)} of {old!r}"
        path.write_text(text.replace(old, new), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class PlantedFile:
    """A file of its own."""

    path: str

    def put_in(self, root: Path) -> None:
        """Write it."""
        target = root / self.path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tree.ROOT / _TEMPLATES / f"{self.path}.txt", target)

    @contextmanager
    def away(self, root: Path) -> Iterator[None]:
        """Meanwhile it is not there."""
        (root / self.path).unlink()
        try:
            yield
        finally:
            self.put_in(root)


FILES = {
    path: PlantedFile(path)
    for path in (
        "cards/phrases/coffee.py",
        "cards/coffee.py",
        "dialogs/coffee/__init__.py",
        "dialogs/coffee/facts.py",
        "dialogs/coffee/sentences.py",
        "dialogs/coffee/verbs.py",
        "tests/dialogs/coffee/test_verbs.py",
    )
}
# What is missing when one of them is taken away is said by the test; an import that nobody uses any more harms nobody.
IMPORTS = (
    PlantedRow("cards/phrases/book.py", "    coffee,\n", "    common,\n"),
    PlantedRow("cards/phrases/book.py", "    coffee: coffee.CoffeePhrases\n", "    common: common.CommonPhrases\n"),
    PlantedRow(
        "dialogs/subjects.py",
        "from dialogs.coffee import facts as coffee_facts\n"
        "from dialogs.coffee import sentences as coffee_sentences\n"
        "from dialogs.coffee import verbs as coffee_verbs\n",
        "from dialogs.matter import facts as matter_facts\n",
    ),
    PlantedRow(
        "dialogs/verbs.py",
        "from dialogs.coffee import verbs as coffee\nfrom dialogs.coffee.verbs import CoffeePage\n",
        "from dialogs.said.inbound import",
    ),
    PlantedRow(
        "tests/support/verb_rows.py",
        """\
async def _without_coffee(press: Press) -> Fields:
    \"\"\"Whoever served coffee takes it back.\"\"\"
    if (await _table(press)).coffee:
        for who in HOSTS:
            await press.first(who, "undo")
    return {}


""",
        "async def _reclassifying(",
    ),
)
ROWS = {
    "state": PlantedRow(
        "dialogs/meeting/meeting.py",
        "    coffee: bool = False\n",
        "    not_shown: tuple[str, ...] = ()  # the room's cards that Teams did not take, by slot\n    steps:",
    ),
    "subject": PlantedRow(
        "dialogs/subjects.py", '    "coffee": (coffee_facts, coffee_sentences, coffee_verbs),\n', '    "chat": ('
    ),
    "verb": PlantedRow(
        "dialogs/verbs.py",
        '    "coffee.serve": Verb(Right.HOSTS, coffee.serve, CoffeePage()),\n',
        '    "adjourn": Verb(',
    ),
    "typed": PlantedRow(
        "dialogs/typed/fixed_words.py", '    (r"kaffe|coffee", "coffee.serve", {}),\n', '    (r"status"'
    ),
    "help in Swedish": PlantedRow(
        "cards/phrases/guide.py",
        '        "coffee": "”kaffe” talar om att kaffe är serverat",\n',
        '        "status": "”status” visar',
    ),
    "help in English": PlantedRow(
        "cards/phrases/guide.py",
        '        "coffee": "“coffee” says that coffee is served",\n',
        '        "status": "“status” shows',
    ),
    "contract": PlantedRow("pyproject.toml", "coffee | ", "motion | opening"),
    "every road": PlantedRow(
        "tests/support/verb_rows.py",
        '    "coffee.serve": Row(HOSTS, _without_coffee, "CoffeeServed", typed=("kaffe", "coffee"), why=right("hosts")),\n',
        '    "adjourn": Row(',
    ),
}


# Rows within its own files, to be taken away like the others.
WITHIN = {
    "sentence": PlantedRow("dialogs/coffee/sentences.py", "CoffeeServed: _served", "}\n"),
    "undo": PlantedRow("dialogs/coffee/verbs.py", "CoffeeServed: _served", "}\n"),
    "page": PlantedRow("dialogs/coffee/verbs.py", "CoffeePage: draw", "}\n"),
    "refusal in Swedish": PlantedRow(
        "cards/phrases/coffee.py",
        '        "coffee_too_early": "Kaffet serveras när sammanträdet är öppnat. Inget har ändrats.",\n',
        "    },\n)\n\nEN",
    ),
    "refusal in English": PlantedRow(
        "cards/phrases/coffee.py",
        '        "coffee_too_early": "Coffee is served when the sitting has been opened. Nothing has changed.",\n',
        "    },\n",
    ),
}


def planted(root: Path) -> set[str]:
    """Copy our tree to `root` and plant the subject there: the files that were written or changed for it."""
    for parts in _COPIED:
        _copy(Path(*parts), root)
    before = _contents(root)
    for file in FILES.values():
        file.put_in(root)
    for row in (*IMPORTS, *ROWS.values()):
        row.put_in(root)
    after = _contents(root)
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def _copy(folder: Path, root: Path) -> None:
    for path in tree.files():
        if path.parts[: len(folder.parts)] == folder.parts and "web" not in path.parts:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(tree.ROOT / path, root / path)


def _contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}
