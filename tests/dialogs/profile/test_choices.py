"""The words a profile chooses between: each can be written in a profile's text, and each list serves something."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import get_args, get_type_hints

import pytest

from dialogs.profile import choices
from dialogs.profile.choices import AskedWhen, DemandStanding, LawProfile, WordingRule
from dialogs.profile.parts import ChecklistItem, Demand, Layer, MotionRule
from dialogs.profile.profile import Profile
from dialogs.profile.reading.settings import SETTINGS

LISTS: list[type[StrEnum]] = [
    one for one in vars(choices).values() if isinstance(one, type) and issubclass(one, StrEnum) and one is not StrEnum
]


def chosen_by(setting: str) -> Iterator[type[StrEnum]]:
    """The lists of ours that a setting chooses from."""
    hint = get_type_hints(Profile)[setting]
    return (one for one in (hint, *get_args(hint)) if one in LISTS)


CHOICES = [(setting, word) for setting in SETTINGS for words in chosen_by(setting) for word in words]


@pytest.mark.parametrize(("setting", "word"), CHOICES)
def test_each_word_can_be_written_where_it_is_chosen(setting: str, word: StrEnum) -> None:
    """Alone, or in a list where the setting takes several."""
    read = SETTINGS[setting].read
    assert read(str(word)) is word or read([str(word)]) == (word,)


def test_each_list_of_words_is_chosen_from() -> None:
    """By a setting, or by a part of a profile; a list that nobody chooses from would be a promise without a place."""
    hints = [hint for part in (ChecklistItem, Demand, Layer, MotionRule) for hint in get_type_hints(part).values()]
    in_parts = {one for hint in hints for one in (hint, *get_args(hint)) if one in LISTS}
    in_settings = {one for setting in SETTINGS for one in chosen_by(setting)}
    assert in_parts == {AskedWhen, LawProfile, DemandStanding, WordingRule}
    assert in_parts | in_settings == set(LISTS)


def test_a_word_is_plain_to_type() -> None:
    """Small letters, digits and underscores: what a person writes in a file without looking."""
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", word) for words in LISTS for word in words)
