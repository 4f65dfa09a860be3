"""The lines of a pasted agenda that became no matter are shown, and can be written anew."""

import pytest

from cards import kit
from cards.agenda_left_out import MAX_LEFT_CHARS, LeftLines, LeftRow, left_lines, shown, written
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, inputs, texts

ROWS = (LeftRow(3, "En sak till"), LeftRow(7, "Kalle\tföredrar"))


def drawn(left: LeftLines, language: str = "sv") -> kit.Card:
    """A card of these lines and nothing else."""
    return kit.card(kit.text("x"), *left_lines(left, of(language)), lang=language, fallback="x")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_stands_in_the_field_with_its_number(language: str) -> None:
    """To be written anew where it is a matter."""
    assert inputs(drawn(LeftLines(ROWS), language))["left"]["value"] == "3: En sak till\n7: Kalle föredrar"


def test_of_a_line_under_secrecy_only_the_number_is_shown() -> None:
    """R-107."""
    assert "På rad 4–6 står något som kan omfattas av sekretess" in texts(drawn(LeftLines(secret=(4, 5, 6))))


def test_headings_are_told_by_their_words_and_many_by_number() -> None:
    """A long list is no help."""
    aside = tuple(LeftRow(no, f"Rubrik{no}") for no in range(1, 16))
    said = texts(drawn(LeftLines(aside=aside)))
    assert "12 (Rubrik12), 13–15" in said
    assert "Rubrik13" not in said


def test_what_does_not_fit_in_the_field_is_told_by_number() -> None:
    """And a long line is cut in it."""
    rows = tuple(LeftRow(no, "x" * 300) for no in range(1, 31))
    held = len(shown(rows))
    assert held < len(rows)
    assert sum(len(written(row)) + 1 for row in rows[:held]) <= MAX_LEFT_CHARS
    assert written(rows[0]).endswith("…")
    assert f"rad {held + 1}–30" in texts(drawn(LeftLines(rows)))


def test_where_every_line_became_a_matter_nothing_is_said() -> None:
    """Nothing to look at."""
    assert left_lines(LeftLines(), of("sv")) == []


def test_where_there_is_no_room_every_line_is_told_by_number() -> None:
    """Then there is no field either."""
    card = kit.card(kit.text("x"), *left_lines(LeftLines(ROWS), of("sv"), room=0), lang="sv", fallback="x")
    assert not inputs(card)
    assert "rad 3 och 7" in texts(card)
