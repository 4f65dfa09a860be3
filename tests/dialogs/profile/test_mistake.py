"""How a mistake in a profile is told to whoever edits it."""

import pytest

from cards.bilingual import Bilingual
from dialogs.profile.mistake import ProfileMistake

MISTAKE = ProfileMistake("socialnamnden.toml", 14, Bilingual("värdet saknas", "the value is missing"))


@pytest.mark.parametrize(
    ("language", "mistake"),
    [
        ("sv", "socialnamnden.toml rad 14: värdet saknas"),
        ("en", "socialnamnden.toml line 14: the value is missing"),
        ("en-GB", "socialnamnden.toml line 14: the value is missing"),
        ("fi", "socialnamnden.toml rad 14: värdet saknas"),
    ],
)
def test_a_mistake_is_one_line_with_file_line_and_reason(language: str, mistake: str) -> None:
    """In the editor's language, Swedish first."""
    assert MISTAKE.text(language) == MISTAKE.sentence.text(language) == mistake


def test_a_mistake_is_told_in_swedish_unless_asked() -> None:
    """The files are written by Swedish secretaries."""
    assert MISTAKE.text() == MISTAKE.text("sv")


def test_two_mistakes_are_the_same_where_all_they_say_is_the_same() -> None:
    """A caller may compare what it was told; the line counts too."""
    reason = MISTAKE.reason
    assert ProfileMistake("socialnamnden.toml", 14, reason) == MISTAKE
    assert ProfileMistake("socialnamnden.toml", 15, reason) != MISTAKE
