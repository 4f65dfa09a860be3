"""What commands, settings and the rehearsal say has the same fields in both languages."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from string import Formatter

import pytest

from bot.app_package import decision_page_heads, decision_page_words
from bot.commands import profile_words
from bot.commands import words as command_words
from bot.commands.checkup import words as checkup_words
from bot.rehearsal.room_words import RoomWords, words_of
from bot.rehearsal_host import page
from bot.settings import words as settings_words
from bot.store import migrate
from cards.bilingual import Bilingual

MODULES = (
    command_words,
    checkup_words,
    decision_page_heads,
    decision_page_words,
    settings_words,
    profile_words,
    page,
    migrate,
)


def filled_in(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def texts(value: object) -> Iterator[Bilingual]:
    """The texts in a constant: itself, or what a table or a row of them holds."""
    if isinstance(value, Bilingual):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for one in value.values() for text in texts(one))
    elif isinstance(value, tuple):
        yield from (text for one in value for text in texts(one))


def unlike(both: Bilingual) -> bool:
    """Whether one language is empty, or tells something the other does not."""
    return not both.sv.strip() or not both.en.strip() or filled_in(both.sv) != filled_in(both.en)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_text_is_whole_in_both_languages(module: object) -> None:
    """A field that only one language has would be missed by whoever reads the other."""
    found = [text for value in vars(module).values() for text in texts(value)]
    assert found
    assert [text for text in found if unlike(text)] == []


def test_the_rehearsal_says_the_same_in_both_languages() -> None:
    """Each of its sentences."""
    swedish, english = words_of("sv"), words_of("en")
    said = [Bilingual(getattr(swedish, one.name), getattr(english, one.name)) for one in fields(RoomWords)]
    assert [text for text in said if unlike(text)] == []


@pytest.mark.parametrize("both", [Bilingual("{a}", "a"), Bilingual("a", " "), Bilingual("{a} {b}", "{a}")])
def test_what_differs_is_seen(both: Bilingual) -> None:
    """A field or a language that is missing."""
    assert unlike(both)
