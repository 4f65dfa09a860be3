"""The catalogue of rules is whole, and says nothing of a card, a verb or a command that is not there."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from bot.commands import cli
from cards.phrases import book
from dialogs.said.inbound import Words
from dialogs.typed.commands import command
from dialogs.verbs import VERBS
from tests.support import tree
from tests.support.rules_book import BOOK, NUMBER, ROADS, STATES, Rule, all_rules, rules

RULES = all_rules()
TEXT = frozenset({".py", ".md", ".toml", ".txt", ".ts", ".tsx", ".json", ".yml", ".mjs"})
COMMANDS = frozenset(c.name or c.callback.__name__ for c in cli.app.registered_commands if c.callback is not None)


def faults(one: Rule) -> Iterator[str]:
    """What is wrong with one row."""
    if one.state not in STATES:
        yield f"no state: {one.state!r}"
    if not one.says or not one.source or not one.met:
        yield "an empty column"
    yield from (f"no road: {road}" for road in one.roads if road not in ROADS)
    if one.state == "done" and not one.roads:
        yield "done, and no press, word, paste or command is named"
    if one.state == "partly" and "Missing:" not in one.met:
        yield "partly, and what is missing is not said"
    yield from (f"no verb: {word}" for word in one.code if _is_verb(word) and word not in VERBS)
    yield from (f"no command: {word}" for word in one.code if _is_command(word) and word.split()[1] not in COMMANDS)
    yield from (f"on no card: {words}" for words in one.quoted if not _shown(words))


def _is_verb(word: str) -> bool:
    return re.fullmatch(r"[a-z]+\.[a-z]+", word) is not None


def _is_command(word: str) -> bool:
    return word.startswith("bisittare ")


def _shown(words: str) -> bool:
    """Whether the words stand in our Swedish phrases or in a profile; a number stands for any, and … for the rest."""
    wanted = re.sub(r"\d+", "#", words.removesuffix("…").strip())
    return any(wanted in one for one in SHOWN)


def _phrases(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield re.sub(r"\{\w+\}", "#", value)
    elif is_dataclass(value) and not isinstance(value, type):
        yield from (text for field in fields(value) for text in _phrases(getattr(value, field.name)))
    elif isinstance(value, dict):
        yield from (text for one in value.values() for text in _phrases(one))
    elif isinstance(value, tuple):
        yield from (text for one in value for text in _phrases(one))


SHOWN = (
    *_phrases(book.of("sv")),
    *(tree.source(path) for path in tree.files() if path.parts[0] == "dialogs" and path.suffix == ".toml"),
)


def undefined(text: str, defined: Iterable[str]) -> set[str]:
    """The numbers cited in a text that no row defines."""
    return set(NUMBER.findall(text)) - set(defined)


def test_every_row_of_the_book_is_whole() -> None:
    """A state that is one of the four, a source, a road where it is done, and no card or verb that is not there."""
    assert [f"{one.number}: {fault}" for one in RULES for fault in faults(one)] == []


def test_every_number_stands_once() -> None:
    """A number is never used again, and none is left out."""
    counts = Counter(one.number for one in RULES)
    assert [number for number, times in counts.items() if times > 1] == []
    assert sorted(counts) == [f"R-{nr:03}" for nr in range(1, len(counts) + 1)]


def test_every_rule_cited_is_defined() -> None:
    """In code, tests, profiles and prose alike: a number leads the reader to a row."""
    defined = {one.number for one in RULES}
    cited = {path: undefined(tree.source(path), defined) for path in tree.files() if path.suffix in TEXT}
    assert {path: numbers for path, numbers in cited.items() if numbers} == {}


def test_what_is_typed_in_the_book_is_understood() -> None:
    """A word in backticks after "typed", in a row that is done, is a command of the bot's."""
    typed = re.compile(r"\*\*typed\*\* `([^`…]+)`")
    words = [(one.number, word) for one in RULES if one.state == "done" for word in typed.findall(one.met)]
    assert [found for found in words if command(Words(found[1])) is None] == []


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"state": "nearly"}, "no state: 'nearly'"),
        ({"source": ""}, "an empty column"),
        ({"met": ""}, "an empty column"),
        ({"met": "**tap** it"}, "no road: tap"),
        ({"met": "somewhere"}, "done, and no press, word, paste or command is named"),
        ({"state": "partly"}, "partly, and what is missing is not said"),
        ({"met": "**press** it (`gate.oben`)"}, "no verb: gate.oben"),
        ({"met": "**command** `bisittare dance`"}, "no command: bisittare dance"),
        ({"met": "**press** “Gör allt åt mig”"}, "on no card: Gör allt åt mig"),
    ],
)
def test_the_sweep_of_the_rows_can_fail(changes: dict[str, str], says: str) -> None:
    """Each kind of fault is found in a row that is otherwise right."""
    right = Rule("R-001", "What it says.", "ours", "done", "**press** “Allt stämmer” (`checklist.submit`)")
    assert list(faults(right)) == []
    assert says in list(faults(replace(right, **changes)))


def test_a_number_without_a_row_is_found() -> None:
    """A citation that leads nowhere."""
    assert undefined("as R-" + "999 says, and R-" + "001", {"R-" + "001"}) == {"R-" + "999"}


def test_a_row_with_a_column_too_few_is_not_read() -> None:
    """Neither is one with one too many."""
    with pytest.raises(ValueError, match="4 columns"):
        list(rules("| R-001 | says | source | done |"))


def test_the_book_is_one_of_the_files_git_knows() -> None:
    """Otherwise the sweeps would read nothing."""
    assert Path(BOOK) in tree.files()
