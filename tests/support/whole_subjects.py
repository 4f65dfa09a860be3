"""What a subject still lacks, in the order in which it is written: `python -m tests.support.whole_subjects SUBJECT …`.

A subject is a folder in `dialogs/`. What it has is read from its own modules, and each of it is looked for where all subjects
meet: in the tables of facts, sentences, undo, pages and verbs, in the phrase book, the help, the contracts and the tests.
"""

import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from tests.support import subject_parts as parts
from tests.support.subject_parts import LANGUAGES, Whole
from tests.support.tree import ROOT

_CONTRACT = "Subjects do not know each other"
_NUMBER = re.compile(r"\{|\d")
_GROUND = ("files", "phrases", "facts")


# ---- the questions -------------------------------------------------------------------------------------------------


def _files(whole: Whole) -> Iterator[str]:
    """A folder is a package, and all that it asks for is there."""
    if not (ROOT / "dialogs" / whole.name / "__init__.py").is_file():
        yield f"dialogs/{whole.name}/__init__.py is not there"
    for where, name in parts.asked_for(whole):
        if not parts.is_there(name):
            yield f"{where} asks for {name}, which is not there"


def _facts(whole: Whole) -> Iterator[str]:
    """Each fact stands in the table of facts, and can be taken onto a meeting."""
    for fact in whole.facts:
        if fact not in parts.there("dialogs.facts", "KINDS").values():
            yield f"{fact.__name__} is not among the facts (a row in dialogs/subjects.py)"
        try:
            entry = parts.entry(fact)
            entry.fact.onto(parts.empty_meeting(), entry)
        except TypeError as error:
            yield f"{fact.__name__} cannot be taken onto a meeting: {error}"


def _told(whole: Whole) -> Iterator[str]:
    """Each fact has a sentence of its own in each language."""
    tell, meeting = parts.there("dialogs.record.sentences", "sentence_of"), parts.empty_meeting()
    for fact in whole.facts:
        sentences = [tell(parts.entry(fact), meeting, parts.phrases_of(language)) for language in LANGUAGES]
        if fact not in parts.there("dialogs.record.sentences", "SENTENCES") or len(set(sentences)) < len(sentences):
            yield f"{fact.__name__} is not told in both languages (SENTENCES of a module in dialogs/subjects.py)"


def _undone(whole: Whole) -> Iterator[str]:
    """A step can be taken back, and what can be taken back is a step."""
    steps, undo = set(whole.classes(parts.there("dialogs.meeting.parts", "Step"))), parts.there("dialogs.undo", "UNDO")
    rights = parts.there("dialogs.undo", "UNDO_RIGHTS")
    for fact in whole.facts:
        if fact in steps and fact not in undo:
            yield f"{fact.__name__} is a step that nothing takes back (UNDO of a module in dialogs/subjects.py)"
        if fact in steps and fact not in rights:
            yield f"{fact.__name__} can be taken back by anybody (UNDO_RIGHTS of a module in dialogs/subjects.py)"
        if fact not in steps and fact in undo:
            yield f"{fact.__name__} can be taken back, and is no Step"


def _refused(whole: Whole) -> Iterator[str]:
    """Each code of a refusal is found when it is read, and has words in both languages."""
    for kind in whole.classes(parts.there("dialogs.judging.refusals", "RefusalCode")):
        if not set(kind) <= set(parts.there("dialogs.pages", "REFUSALS")):
            yield f"{kind.__name__} is not found when it is read (a row in dialogs/subjects.py)"
        for code in kind:
            for language in LANGUAGES:
                if code not in parts.phrases_of(language).refusals:
                    yield f"{code} has no words, {language} (`refusals` of its phrases in cards/phrases)"


def _pages(whole: Whole) -> Iterator[str]:
    """Each page is drawn, and its card is another in each language."""
    table = parts.there("dialogs.pages", "PAGES")
    for page in whole.classes(parts.there("dialogs.judging.outcome", "Page")):
        if page not in table:
            yield f"{page.__name__} is drawn by nothing (PAGES of a module in dialogs/subjects.py)"
    for page, draw in table.items():
        if draw in whole.drawers and not parts.in_both_languages(page):
            yield f"{page.__name__} is the same card in both languages"
    for draw in whole.drawers:
        if draw not in table.values():
            yield f"{draw.__module__}.{draw.__name__} draws no page (PAGES of a module in dialogs/subjects.py)"


def _verbs(whole: Whole) -> Iterator[str]:
    """Each function that judges a press is a verb's, or of one that lies between the subjects and passes the press on to them."""
    acts = [row.act for row in parts.there("dialogs.verbs", "VERBS").values()]
    between = [vars(sys.modules[act.__module__]).values() for act in acts if act.__module__.count(".") == 1]
    for judge in whole.judges:
        if judge not in acts and not any(judge in held for held in between):
            yield f"{judge.__module__}.{judge.__name__} is in no row of dialogs/verbs.py"


def _swept(whole: Whole) -> Iterator[str]:
    """Each verb has a row that presses it by every road, and says what is typed for it, or that nothing is."""
    for verb in whole.verbs:
        if verb not in parts.verb_rows():
            yield f"{verb} is pressed by no road (a row in tests/support/verb_rows.py)"
        elif parts.verb_rows()[verb] is None:
            yield f"{verb} does not say what is typed for it, or that nothing is (typed=() in tests/support/verb_rows.py)"


def _typed(whole: Whole) -> Iterator[str]:
    """What is typed for a verb is understood."""
    for verb, words in parts.typed_of(whole):
        if parts.verb_of(words) != verb:
            yield f"”{words}” is not understood as {verb} (dialogs/typed/fixed_words.py)"


def _helped(whole: Whole) -> Iterator[str]:
    """What can be typed stands in the help, in both languages."""
    for verb in dict.fromkeys(verb for verb, _ in parts.typed_of(whole)):
        typed = [_NUMBER.split(words)[0] for one, words in parts.typed_of(whole) if one == verb]
        for language in LANGUAGES:
            if not any(quoted.startswith(one) for quoted in parts.helped_with(language) for one in typed):
                yield f"{verb} is not in the help, {language} (cards/phrases/guide.py)"


def _phrases(whole: Whole) -> Iterator[str]:
    """What its cards and its sentences say is in the phrase book, in both languages."""
    for path in (*whole.paths, *whole.cards):
        for name in parts.said_in(path):
            for language in LANGUAGES:
                if not hasattr(parts.phrases_of(language), name):
                    yield f"{path} says phrases.{name}, which is not in the book, {language}"


def _contract(whole: Whole) -> Iterator[str]:
    """The folder stands in a layer of the import contract."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = pyproject["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one["name"].startswith(_CONTRACT))
    if whole.name not in {folder.strip() for layer in layers for folder in layer.split("|")}:
        yield f"{whole.name} stands in no layer of the contract “{_CONTRACT} …” (pyproject.toml)"


def _tests(whole: Whole) -> Iterator[str]:
    """It has tests of its own."""
    files = sorted((ROOT / "tests" / "dialogs" / whole.name).rglob("test_*.py"))
    if not any("\ndef test_" in path.read_text(encoding="utf-8") for path in files):
        yield f"tests/dialogs/{whole.name} has no test"


QUESTIONS: Mapping[str, Callable[[Whole], Iterator[str]]] = {
    "files": _files,
    "phrases": _phrases,
    "facts": _facts,
    "told": _told,
    "undo": _undone,
    "refusals": _refused,
    "pages": _pages,
    "verbs": _verbs,
    "every road": _swept,
    "typed": _typed,
    "help": _helped,
    "import contract": _contract,
    "tests": _tests,
}


def missing(name: str) -> list[str]:
    """What the subject lacks, in the order of the questions; while one of the first three has no good answer no more is asked."""
    whole, found = Whole(name), []
    for title, question in QUESTIONS.items():
        found += [f"{title}: {what}" for what in question(whole)]
        if found and title in _GROUND:
            break
    return found


GROUND: Final = frozenset({"journal", "judging", "meeting", "said", "showing", "text", "typed"})
"""The rooms that subjects stand on, and that are none (`dialogs/README.md`)."""


def subjects() -> tuple[str, ...]:
    """Every subject, by its folder."""
    folders = (path.name for path in sorted((ROOT / "dialogs").iterdir()) if any(path.glob("*.py")))
    return tuple(name for name in folders if name not in GROUND)


if __name__ == "__main__":
    for one in sys.argv[1:] or subjects():
        lacks = missing(one)
        sys.stdout.write("".join(f"{one}: {what}\n" for what in lacks or ["nothing is missing"]))
