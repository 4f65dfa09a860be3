"""What the parts of the note are written with: nothing that people wrote is a heading, a cell or a line of its own."""

import pytest

from cards import note_text as md
from cards.phrases.book import SV
from tests.support.noted import note, section


def test_a_table_has_its_header_row_and_a_cell_stays_a_cell() -> None:
    """A line break in a cell would end the row."""
    assert md.table(("A", "B"), [("x\ny", "z")]) == "| A | B |\n| --- | --- |\n| x y | z |"


@pytest.mark.parametrize("words", ["# Rubrik", "a | b", "*a*", "<b>", "[a](https://b)"])
def test_what_was_written_is_no_markup(words: str) -> None:
    """A title or a name can hold anything."""
    shown = md.written(words)
    assert shown != words
    assert not shown.startswith("# ")


def test_nothing_is_quoted_where_nothing_is_left() -> None:
    """The note says instead that the words are gone."""
    assert md.quoted("") == ""


def test_sections_are_told_as_ranges() -> None:
    """One § alone, several in a row, and several apart."""
    whole = note(section(1), section(2), section(3), section(4))
    told = [md.where(whole, numbers, SV) for numbers in ((1,), (1, 2, 3), (1, 3, 4))]
    assert told == ["§ 85", "§§ 85–87", "§§ 85 och 87–88"]
