"""A subject is whole, or the test says what it lacks; and the smallest whole one takes at most 15 files."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from tests.support import planted_subject, tree
from tests.support.whole_subjects import GROUND, missing, subjects

MOST_FILES = 15
NOT_IN_BOOK = [
    f"phrases: {path} says phrases.coffee, which is not in the book, {language}"
    for path in ("dialogs/coffee/sentences.py", "dialogs/coffee/verbs.py", "cards/coffee.py")
    for language in ("sv", "en")
]
# What is said when one thing is taken away.
SAID = {
    "cards/phrases/coffee.py": NOT_IN_BOOK,
    "cards/coffee.py": ["files: dialogs/coffee/verbs.py asks for cards.coffee.CoffeeCard, which is not there"],
    "dialogs/coffee/__init__.py": ["files: dialogs/coffee/__init__.py is not there"],
    "dialogs/coffee/facts.py": [
        "files: dialogs/coffee/sentences.py asks for dialogs.coffee.facts.CoffeeServed, which is not there",
        "files: dialogs/coffee/verbs.py asks for dialogs.coffee.facts.CoffeeServed, which is not there",
        "files: dialogs/subjects.py asks for dialogs.coffee.facts, which is not there",
    ],
    "dialogs/coffee/sentences.py": ["files: dialogs/subjects.py asks for dialogs.coffee.sentences, which is not there"],
    "dialogs/coffee/verbs.py": [
        "files: dialogs/subjects.py asks for dialogs.coffee.verbs, which is not there",
        "files: dialogs/verbs.py asks for dialogs.coffee.verbs, which is not there",
        "files: dialogs/verbs.py asks for dialogs.coffee.verbs.CoffeePage, which is not there",
    ],
    "tests/dialogs/coffee/test_verbs.py": ["tests: tests/dialogs/coffee has no test"],
    "state": ["facts: CoffeeServed cannot be taken onto a meeting: Meeting has no such field: ['coffee']"],
    "subject": ["facts: CoffeeServed is not among the facts (a row in dialogs/subjects.py)"],
    "verb": ["verbs: dialogs.coffee.verbs.serve is in no row of dialogs/verbs.py"],
    "typed": [
        f"typed: ”{words}” is not understood as coffee.serve (dialogs/typed/fixed_words.py)"
        for words in ("kaffe", "coffee")
    ],
    "help in Swedish": ["help: coffee.serve is not in the help, sv (cards/phrases/guide.py)"],
    "help in English": ["help: coffee.serve is not in the help, en (cards/phrases/guide.py)"],
    "contract": [
        "import contract: coffee stands in no layer of the contract “Subjects do not know each other …” (pyproject.toml)"
    ],
    "every road": ["every road: coffee.serve is pressed by no road (a row in tests/support/verb_rows.py)"],
    "sentence": ["told: CoffeeServed is not told in both languages (SENTENCES of a module in dialogs/subjects.py)"],
    "undo": ["undo: CoffeeServed is a step that nothing takes back (UNDO of a module in dialogs/subjects.py)"],
    "refusal in Swedish": ["refusals: coffee_too_early has no words, sv (`refusals` of its phrases in cards/phrases)"],
    "refusal in English": ["refusals: coffee_too_early has no words, en (`refusals` of its phrases in cards/phrases)"],
    "page": [
        "pages: CoffeePage is drawn by nothing (PAGES of a module in dialogs/subjects.py)",
        "pages: dialogs.coffee.verbs.draw draws no page (PAGES of a module in dialogs/subjects.py)",
    ],
}
PARTS: Mapping[str, planted_subject.PlantedFile | planted_subject.PlantedRow] = {
    **planted_subject.FILES,
    **planted_subject.ROWS,
    **planted_subject.WITHIN,
}


TOGETHER = (
    ("tests/dialogs/coffee/test_verbs.py", "contract", "every road", "sentence", "refusal in Swedish"),
    ("typed", "help in Swedish", "undo", "page"),
    ("help in English", "refusal in English"),
)
"""Parts that are taken away at once, to read the copy seldom: what is said of one does not depend on the others."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of our tree with the subject planted in it, and the files that this wrote or changed."""

    root: Path
    files: set[str]

    def run(self, *words: str) -> str:
        """What a Python module says that runs in the copy, and ends well."""
        # The copy comes first on the path: the editable install would otherwise show it our own tree.
        own = {**os.environ, "PYTHONPATH": str(self.root)}
        done = subprocess.run(
            (sys.executable, "-m", *words), cwd=self.root, env=own, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def lacks(self) -> list[str]:
        """What the planted subject lacks."""
        said = self.run("tests.support.whole_subjects", planted_subject.NAME).splitlines()
        return [line.removeprefix(f"{planted_subject.NAME}: ") for line in said]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The copy in which these tests work; the repository's own tree is only read."""
    root = tmp_path_factory.mktemp("planted")
    return Copy(root, planted_subject.planted(root))


@pytest.mark.parametrize("name", subjects())
def test_a_subject_is_whole(name: str) -> None:
    """Told, undone, drawn, pressed by every road, typed, helped with, under contract and tried: or the line says which is not."""
    assert missing(name) == []


def test_every_room_of_the_dialogs_is_a_subject_or_stands_below_them() -> None:
    """None is left out: a folder with code in it is one, or subjects stand on it."""
    rooms = {path.parts[1] for path in tree.python("dialogs") if len(path.parts) > 2}
    assert {*subjects(), *GROUND} == rooms


def test_the_smallest_subject_takes_at_most_15_files(copy: Copy) -> None:
    """One fact, one verb, one page and one card: the files are counted on disk, and nothing is missing."""
    assert copy.lacks() == ["nothing is missing"]
    assert len(copy.files) <= MOST_FILES, sorted(copy.files)


@pytest.mark.parametrize(
    "gone", [*TOGETHER, *((part,) for part in PARTS if part not in {*chain(*TOGETHER)})], ids=" and ".join
)
def test_what_is_taken_away_is_named(copy: Copy, gone: tuple[str, ...]) -> None:
    """Each file and each row of the planted subject: that is what the list says, and nothing else."""
    with ExitStack() as away:
        for part in gone:
            away.enter_context(PARTS[part].away(copy.root))
        assert sorted(copy.lacks()) == sorted(line for part in gone for line in SAID[part])


def test_the_planted_subject_is_met_in_both_languages(copy: Copy, tmp_path: Path) -> None:
    """Over HTTP, with tokens: pressed and typed, told and taken back, in Swedish and in English, by those who may."""
    met: dict[str, Any] = json.loads(copy.run("tests.support.planted_meeting", str(tmp_path)))
    assert met["offered"] == {"karin": ["Servera kaffe"], "lena": ["Serve coffee"], "afterwards": []}
    assert met["shown"] == {
        "Karin presses": "sv: Kaffe är serverat",
        "Anna presses": "sv: Det gick inte att göra",
        "Karin takes it back": "sv: Kaffe är inte serverat",
        "Lena types": "en: Coffee is served",
        "Lena takes it back": "en: Coffee is not served",
        "Karin types": "sv: Kaffe är serverat",
        "Lena presses": "en: Coffee is served",
    }
    assert met["room"] == "Kaffe är serverat"
    assert met["facts"] == [["CoffeeServed", 1, served] for served in (True, False, True, False, True)]
    assert met["sv"][:2] == [
        "Karin Ekaa meddelade att kaffe är serverat.",
        "Karin Ekaa tog tillbaka att kaffe är serverat.",
    ]
    assert met["en"][2:4] == ["Lena Ekaa said that coffee is served.", "Lena Ekaa took back that coffee is served."]
    assert met["complaints"] == []


def test_the_planted_subject_passes_its_own_tests(copy: Copy) -> None:
    """They are pure, and quick."""
    assert " passed" in copy.run("pytest", "-q", "-p", "no:cacheprovider", f"tests/dialogs/{planted_subject.NAME}")
