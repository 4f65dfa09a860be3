"""The parts of a subject, read from its folder, and the places where all subjects meet, for `whole_subjects.py`.

Modules are imported when they are asked for, since in a subject that is being written some of them cannot be.
"""

import ast
import dataclasses
import importlib
import re
import typing
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from tests.support.tree import ROOT, imports

LANGUAGES = ("sv", "en")
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
_VALUES: Mapping[object, object] = {int: 1, bool: True, tuple[str, ...]: ("x",), tuple[int, ...]: (1,)}
_CODES = {"kind": "ordinary", "capacity": "member", "place": "room", "who": "anna"}
_BOOK = re.compile(r"\bphrases$")
_NAMES_ALONE = Path("cards/naming.py")  # its `phrases` are the common ones
_QUOTED = re.compile("[”“]([^”]+)”")


@dataclass(frozen=True)
class Whole:
    """One subject, as its folder has it."""

    name: str

    @cached_property
    def paths(self) -> tuple[Path, ...]:
        """Its files, from the root."""
        return tuple(path.relative_to(ROOT) for path in sorted((ROOT / "dialogs" / self.name).rglob("*.py")))

    @cached_property
    def modules(self) -> tuple[ModuleType, ...]:
        """Its modules. Raises ImportError where one of them asks for what is not there."""
        return tuple(importlib.import_module(".".join(path.with_suffix("").parts)) for path in self.paths)

    def classes(self, parent: type) -> tuple[Any, ...]:
        """The classes of this parent that it defines."""
        return tuple(kind for kind in self._own(type) if issubclass(kind, parent) and kind is not parent)

    @property
    def facts(self) -> tuple[Any, ...]:
        """Its facts."""
        return self.classes(there("dialogs.journal.entries", "Fact"))

    @cached_property
    def judges(self) -> tuple[Any, ...]:
        """The functions in it that judge a press."""
        return tuple(one for one in self._own(FunctionType) if not one.__name__.startswith("_") and _judges(one))

    @cached_property
    def verbs(self) -> tuple[str, ...]:
        """The verbs whose rows name one of these functions."""
        return tuple(verb for verb, row in there("dialogs.verbs", "VERBS").items() if row.act in self.judges)

    @cached_property
    def drawers(self) -> tuple[Any, ...]:
        """The functions in it that draw a page."""
        return tuple(one for one in self._own(FunctionType) if re.match(r"draw(_|$)", one.__name__))

    @cached_property
    def cards(self) -> tuple[Path, ...]:
        """The files in `cards/` that it asks for itself."""
        names = [name for path in self.paths for _, name in imports((ROOT / path).read_text(encoding="utf-8"))]
        paths = [Path(*name.split(".")[:2]).with_suffix(".py") for name in names if name.startswith("cards.")]
        return tuple(path for path in dict.fromkeys(paths) if (ROOT / path).is_file())

    def _own(self, kind: type) -> Iterator[Any]:
        for module in self.modules:
            yield from (x for x in vars(module).values() if isinstance(x, kind) and x.__module__ == module.__name__)


def _judges(function: FunctionType) -> bool:
    hints = typing.get_type_hints(function)
    kinds = [kind.__name__ for kind in hints.values() if isinstance(kind, type)]
    return kinds == ["Pressed", "Scene", "Outcome"]


def there(module: str, name: str) -> Any:
    """What stands under a name in a module. Raises ImportError where the module cannot be imported."""
    return getattr(importlib.import_module(module), name)


@cache
def verb_rows() -> Mapping[str, tuple[str, ...] | None]:
    """The verbs that are pressed by every road, with what is typed for each; None where the row does not say."""
    typed = {verb: _said(row, "typed") for verb, row in _rows()}
    return {verb: None if said is None else ast.literal_eval(said) for verb, said in typed.items()}


def refused_with(right: str) -> frozenset[str]:
    """The verbs whose rows say that whoever lacks this right is told so."""
    return frozenset(verb for verb, row in _rows() if _said(row, "why") == f"right('{right}')")


@cache
def _rows() -> tuple[tuple[str, ast.expr], ...]:
    """The table of verbs as it is written: read and not run, since running it takes the whole bot."""
    tree = ast.parse((ROOT / "tests/support/verb_rows.py").read_text(encoding="utf-8"))
    rows = next(n.value for n in tree.body if isinstance(n, ast.AnnAssign) and ast.unparse(n.target) == "ROWS")
    assert isinstance(rows, ast.Dict)
    return tuple((ast.literal_eval(key), row) for key, row in zip(rows.keys, rows.values, strict=True) if key)


def _said(row: ast.expr, name: str) -> str | None:
    return next((ast.unparse(one.value) for one in getattr(row, "keywords", ()) if one.arg == name), None)


def typed_of(whole: Whole) -> Iterator[tuple[str, str]]:
    """Each of the subject's verbs with each thing that is typed for it."""
    for verb in whole.verbs:
        yield from ((verb, words) for words in verb_rows().get(verb) or ())


def verb_of(typed: str) -> str:
    """The verb that these typed words are understood as, a number in place of each field; "" where they are not."""
    spoken = there("dialogs.said.inbound", "Words")(re.sub(r"\{\w+\}", "2", typed))
    found = there("dialogs.typed.commands", "command")(spoken)
    return "" if found is None else str(found.verb)


def empty_meeting() -> Any:
    """A meeting in which nothing has happened."""
    return there("dialogs.meeting.meeting", "Meeting")(key="s1", chat="c1")


def entry(fact: type) -> Any:
    """An entry of the journal with a fact of this kind."""
    return there("dialogs.journal.entries", "Entry")(1, NOW, "anna", "", fact(**filled_in(fact)))


def filled_in(kind: Any) -> dict[str, object]:
    """A value for each field that must be given: a number, a yes, a few codes, a member, or what fits a field of this name."""
    hints = typing.get_type_hints(kind)
    needed = [one for one in dataclasses.fields(kind) if one.default is dataclasses.MISSING]
    return {one.name: _value(one.name, hints[one.name]) for one in needed}


def _value(name: str, kind: Any) -> object:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return next(iter(kind))
    return _CODES.get(name, _VALUES.get(kind, "x"))


def in_both_languages(page: Any) -> bool:
    """Whether the page's card is another in each language; that Microsoft's schema takes it is tried with the gallery and in plays."""
    meetings, draw = importlib.import_module("tests.support.meetings"), there("dialogs.pages", "draw")
    view = draw(page(**filled_in(page)), meetings.seen_by(meetings.a_meeting(), "chair"))
    swedish, english = (view.draw(phrases_of(language), defaultdict(str)) for language in LANGUAGES)
    return bool(swedish != english)


def helped_with(language: str) -> Iterator[str]:
    """What the help says can be typed."""
    for line in phrases_of(language).guide.lines.values():
        yield from _QUOTED.findall(line.replace("{no}", "7"))


def phrases_of(language: str) -> Any:
    """The phrase book; an empty one where it cannot be imported."""
    try:
        return there("cards.phrases.book", "of")(language)
    except ImportError:
        return None


def said_in(path: Path) -> Iterator[str]:
    """The subjects' phrases that a file reads from the book: `phrases.motion`, `t.phrases.motion`; an offer by its title."""
    if path == _NAMES_ALONE:
        return
    nodes = list(ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))))
    read = [node for node in nodes if isinstance(node, ast.Attribute)]
    offers = [node.args[1] for node in nodes if isinstance(node, ast.Call) and ast.unparse(node.func) == "Offer"]
    titles = [str(one.value).partition(".")[0] for one in offers if isinstance(one, ast.Constant)]
    found = dict.fromkeys([*titles, *(one.attr for one in read if _BOOK.search(ast.unparse(one.value)))])
    yield from (name for name in found if name != "language")


def asked_for(whole: Whole) -> Iterator[tuple[Path, str]]:
    """What the subject's files and its cards import of ours, and what the tables import of the subject, with the file."""
    tables = [path.relative_to(ROOT) for path in sorted((ROOT / "dialogs").glob("*.py"))]
    for path in (*whole.paths, *whole.cards, *tables):
        for _, name in imports((ROOT / path).read_text(encoding="utf-8")):
            if name.startswith(f"dialogs.{whole.name}." if path in tables else ("cards.", "dialogs.")):
                yield path, name


def is_there(name: str) -> bool:
    """Whether a dotted name is a package, a module, or something in a module."""
    path = ROOT / name.replace(".", "/")
    return path.is_dir() or path.with_suffix(".py").is_file() or path.parent.with_suffix(".py").is_file()
