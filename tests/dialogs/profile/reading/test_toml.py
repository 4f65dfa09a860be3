"""TOML text to a plain table, or the mistake with its line."""

from datetime import date

import pytest

from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.reading.toml import read_toml

LONGEST = 200_000


def mistake(text: str) -> ProfileMistake:
    """The mistake in a text that is no TOML."""
    found = read_toml(text, "egen.toml")
    assert isinstance(found, ProfileMistake)
    assert found.file == "egen.toml"
    return found


def test_a_sound_text_is_read_as_it_stands() -> None:
    """Tables, dates and numbers, and an empty text too."""
    assert read_toml('a = 1\n[b]\nc = 2026-07-01\nd = ["x"]', "egen.toml") == {
        "a": 1,
        "b": {"c": date(2026, 7, 1), "d": ["x"]},
    }
    assert read_toml("", "egen.toml") == {}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a = 1\nb = ", 2, "raden går inte att läsa som TOML"),
        ('a = "x\nb = 1', 1, "raden går inte att läsa som TOML"),
        ("\n\na = [1,\n", 3, "raden går inte att läsa som TOML"),
        ("a = 1\na = 2", 2, "samma nyckel eller rubrik står två gånger"),
        ("[a]\n[b]\n[a]", 3, "samma nyckel eller rubrik står två gånger"),
        ("a = { b = 1 }\n[a]", 2, "samma nyckel eller rubrik står två gånger"),
        ("a = 1\nvalid_to = 2023-06-31", 2, "datumet 2023-06-31 finns inte"),
        ("a = " + "[" * 20_000, 1, "parenteserna ligger för djupt i varandra"),
        ("a = " + "9" * 5_000, 1, "raden går inte att läsa som TOML"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_in_plain_words(text: str, line: int, reason: str) -> None:
    """Not in the words of the standard reader, and never beyond the end of the file."""
    found = mistake(text)
    assert found.reason.sv.startswith(reason)
    assert found.line == line
    assert found.line <= text.count("\n") + 1
    assert found.reason.en != found.reason.sv


def test_a_text_of_the_greatest_length_is_read_and_a_longer_one_is_hardly_a_profile() -> None:
    """Reading ends before it has begun."""
    assert read_toml("#" * LONGEST, "egen.toml") == {}
    assert "längre än 200000 tecken" in mistake("#" * (LONGEST + 1)).reason.sv
