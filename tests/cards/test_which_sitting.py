"""The question which sitting somebody means."""

import pytest

from cards.buttons import MAX_TITLE
from cards.which_sitting import WhichSitting
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

LONG = "Miljö- och samhällsbyggnadsnämndens arbetsutskott för tillsyn"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sitting_has_its_number_and_its_button(language: str) -> None:
    """However long its board's name is; the whole stands next to the number, with a secretary who can be recognised."""
    card = rendered(WhichSitting("f1", ((1, "s1", LONG, "2026-12-08", "Karin"), (2, "s2", "KS", "", ""))), language)
    assert [(data["sitting"], data["form"]) for _, data in buttons(card)] == [("s1", "f1"), ("s2", "f1")]
    assert all(len(title) <= MAX_TITLE for title, _ in buttons(card))
    assert LONG in texts(card)
    assert "Karin" in texts(card)


def test_where_there_are_more_they_are_a_press_or_a_typed_word_away() -> None:
    """Each keeps its number."""
    card = rendered(WhichSitting("f1", ((10, "s1", "KS", "", ""),), more=11))
    assert [data.get("start") for _, data in buttons(card)] == [None, 11]
    assert "fler 11" in texts(card)
