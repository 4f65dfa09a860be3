"""The card of what is adjusted at once: each matter, who adjusts the next, and the day of the announcement (R-239)."""

import json

import pytest

from cards.at_once import MOST_BUTTONS, MOST_ROWS, AtOnceCard, AtOnceRow
from cards.key import Key
from cards.phrases import book
from tests.support.meetings import TEN

KEY = Key("s1", form="f")
DECIDED = AtOnceRow(7, TEN)
ADJUSTED = AtOnceRow(8, TEN, ("Lena", "Anna"), "2026-11-27")
PEOPLE = (("p1", "Anna"), ("p2", "Bo"))


def told(card: AtOnceCard, language: str = "sv") -> str:
    """All that the card says."""
    return json.dumps(card.draw(book.of(language), {}), ensure_ascii=False)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_waits_has_a_button_with_its_note_in_writing_next_to_it(language: str) -> None:
    """Whoever is proposed is chosen already."""
    say = book.of(language).minutes
    drawn = told(AtOnceCard(KEY, (DECIDED,), PEOPLE, ("p1",)), language)
    for words in (say.at_once_waits, say.at_once_done, say.at_once_note):
        assert words.format(no=7) in drawn
    assert '"value": "p1"' in drawn
    assert say.at_once_announce not in drawn


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_adjusted_says_by_when_it_is_announced(language: str) -> None:
    """A secretary notes the day; the chair only reads it."""
    say = book.of(language).minutes
    drawn = told(AtOnceCard(KEY, (ADJUSTED,), announces=True), language)
    assert say.at_once_announce_by.format(day="2026-11-27") in drawn
    assert (say.at_once_announce in drawn, say.at_once_who in drawn) == (True, False)
    assert say.at_once_announce not in told(AtOnceCard(KEY, (ADJUSTED,)), language)


def test_once_all_is_announced_nothing_is_asked() -> None:
    """It says when, and how a mistake is mended."""
    say = book.of("sv").minutes
    drawn = told(AtOnceCard(KEY, (AtOnceRow(8, TEN, ("Lena",), "2026-11-27", "2026-11-26"),), announces=True))
    assert say.at_once_announced.format(day="2026-11-26") in drawn
    assert (say.at_once_by_itself in drawn, say.at_once_undo in drawn) == (False, True)


def test_where_nothing_is_noted_it_says_how() -> None:
    """It is the card behind a button of the help."""
    assert book.of("sv").minutes.at_once_none in told(AtOnceCard(KEY, ()))


@pytest.mark.parametrize(("why", "wrong"), [("at_once_nobody", "adjusters"), ("at_once_early", "day")])
def test_what_is_wrong_stands_at_its_question(why: str, wrong: str) -> None:
    """And in the dialog's title."""
    card = AtOnceCard(KEY, (DECIDED, ADJUSTED), PEOPLE, announces=True, why=why, wrong=wrong)
    drawn = card.draw(book.of("sv"), {})
    assert told(card).count(book.of("sv").minutes.refusals[why]) >= 1
    assert drawn["fallbackText"] != book.of("sv").minutes.at_once_title


def test_of_very_many_the_newest_are_shown_and_the_rest_counted() -> None:
    """A council may adjust a whole evening at once."""
    rows = tuple(AtOnceRow(no, TEN) for no in range(1, MOST_ROWS + 4))
    drawn = told(AtOnceCard(KEY, rows, PEOPLE))
    assert book.of("sv").minutes.at_once_more.format(count=3) in drawn
    assert drawn.count('"verb": "at_once.adjust"') == MOST_BUTTONS * 3  # on both roads of a button, and in its data


def test_what_is_still_on_the_table_waits_for_its_end() -> None:
    """It has no button yet."""
    drawn = told(AtOnceCard(KEY, (AtOnceRow(7, TEN, over=False),), PEOPLE))
    assert book.of("sv").minutes.at_once_on_table.format(no=7) in drawn
    assert "at_once.adjust" not in drawn
