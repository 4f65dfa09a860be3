"""What the parts of the note are written with: nothing that people wrote is a heading, a cell or a line of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

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


HANDED_IN = (
    "Se https://linkoping.se/a_b och [bilaga 1] samt 5 * 3.",
    "Att nämnden beslutar:\n\n1. a | b\n   - ”c”, C:\\temp\\*\n> d\n\tAT&amp;T\n---\n| x |\n| --- |\n| y |",
    "# Rubrik\n===\n2)\n+ 1",
)


@pytest.mark.parametrize("words", HANDED_IN)
def test_what_was_handed_in_is_copied_sign_for_sign(words: str) -> None:
    """No backslash and no sign that nobody sees is put into it; below a motion in a list too (R-204)."""
    quoted = md.quoted(words)
    assert quoted != f"”{words}”"
    assert md.to_copy(f"- Anna Ek yrkar: {quoted}\n").strip().removeprefix("- Anna Ek yrkar:").strip() == f"”{words}”"


@given(st.text(alphabet=" \t\n*_[](){}<>#-+=~`|:!.\\/&;0123456789abåÅatw"))
def test_any_words_are_copied_as_they_were(words: str) -> None:
    """But for spaces where a line or the whole ends, which nobody sees."""
    lines = [line.rstrip() for line in words.strip().split("\n")]
    assert md.to_copy(md.quoted(words)).strip("\n") == ("”" + "\n".join(lines) + "”" if any(lines) else "")


@given(st.text(alphabet=" \t\n*_[](){}<>#-+=~`|:!.\\/&;0123456789abåÅatw"))
def test_a_quotation_is_nothing_else_for_a_reader_of_markdown(words: str) -> None:
    """The Word document and the PDF are made of the same text."""
    kinds = {token.type for token in MarkdownIt("commonmark").enable("table").parse(f"- Yrkande: {md.quoted(words)}")}
    assert kinds <= {f"{kind}_{end}" for kind in QUOTING for end in ("open", "close")} | {"inline"}


QUOTING = ("bullet_list", "list_item", "blockquote", "paragraph")


def test_nothing_is_quoted_where_nothing_is_left() -> None:
    """The note says instead that the words are gone."""
    assert md.quoted("") == ""


def test_sections_are_told_as_ranges() -> None:
    """One § alone, several in a row, and several apart."""
    whole = note(section(1), section(2), section(3), section(4))
    told = [md.where(whole, numbers, SV) for numbers in ((1,), (1, 2, 3), (1, 3, 4))]
    assert told == ["§ 85", "§§ 85–87", "§§ 85 och 87–88"]
