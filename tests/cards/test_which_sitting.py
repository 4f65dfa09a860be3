"""The question which sitting somebody means."""

import pytest

from cards.buttons import MAX_TITLE
from cards.phrases import book
from cards.which_sitting import WhichSitting, WhichSittingOver
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

LONG = "Miljö- och samhällsbyggnadsnämndens arbetsutskott för tillsyn"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sitting_has_its_number_and_its_button(language: str) -> None:
    """However long its board's name is; the whole stands next to the number, with a secretary who can be recognised."""
    card = rendered(
        WhichSitting("f1", ((1, "s1", LONG, "2026-12-08", "Karin", ""), (2, "s2", "KS", "", "", ""))), language
    )
    assert [(data["sitting"], data["form"]) for _, data in buttons(card)] == [("s1", "f1"), ("s2", "f1")]
    assert all(len(title) <= MAX_TITLE for title, _ in buttons(card))
    assert LONG in texts(card)
    assert "Karin" in texts(card)


def test_where_there_are_more_they_are_a_press_or_a_typed_word_away() -> None:
    """Each keeps its number."""
    card = rendered(WhichSitting("f1", ((10, "s1", "KS", "", "", ""),), more=11))
    assert [data.get("start") for _, data in buttons(card)] == [None, 11]
    assert "fler 11" in texts(card)


@pytest.mark.parametrize("board", ["Socialnämnden", LONG])
def test_the_buttons_of_two_boards_of_one_name_and_day_say_who_the_secretary_is_or_the_place(board: str) -> None:
    """However long the board's name is; a place tells two apart that have one secretary."""
    rows = (
        (1, "s1", "Karin Ek", ""),
        (2, "s2", "Karina Dahl", ""),
        (3, "s3", "Bo", "Stora salen"),
        (4, "s4", "Bo", "Ån"),
    )
    asked = tuple((nr, key, board, "2026-12-08", name, place) for nr, key, name, place in rows)
    titles = [title for title, _ in buttons(rendered(WhichSitting("f1", asked), "sv"))]
    assert [title.rpartition(", ")[2] for title in titles] == ["Karin Ek", "Karina Dahl", "Stora salen", "Ån"]
    assert [title[:4] for title in titles] == [f"{nr}: {board[0]}" for nr in range(1, 5)]
    assert all(len(title) <= MAX_TITLE for title in titles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_of_a_question_that_is_over_is_a_line_that_says_why(language: str) -> None:
    """It has no button, and says that nothing waits."""
    say = book.of(language).sitting
    for why, line in say.which_over.items():
        card = rendered(WhichSittingOver(why), language)
        assert line in texts(card)
        assert not buttons(card)
    chosen = rendered(WhichSittingOver("answered", "KS 2026-12-08"), language)
    assert say.which_chosen.format(sitting="KS 2026-12-08") in texts(chosen)
