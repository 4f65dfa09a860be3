"""The words of headings name nobody and say no kind by themselves."""

from dialogs.agenda.heading_words import HEADING_WORDS
from dialogs.agenda.kind_words import mark_of


def test_no_word_of_headings_is_confidential_by_itself() -> None:
    """A line of these alone says nothing but that it is a heading."""
    marks = {word: mark_of(word, title=False) for word in HEADING_WORDS}
    assert [word for word, mark in marks.items() if mark is not None and mark.kind.confidential] == []
    assert all(word == word.casefold() for word in HEADING_WORDS)
