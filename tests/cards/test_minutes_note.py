"""The card and the form of a note in the minutes (R-239)."""

import json

import pytest

from cards.key import Key
from cards.minutes_note import MinutesNoteCard, MinutesNoteForm
from cards.phrases import book
from cards.view import View

KEY = Key("s1", form="f", dialog=True)


def told(view: View, language: str = "sv", **words: str) -> str:
    """All that the card says."""
    return json.dumps(view.draw(book.of(language), words), ensure_ascii=False)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_card_says_who_and_the_words(language: str) -> None:
    """While they are not there yet, that they come; the chair decides whether it is taken in."""
    say = book.of(language).minutes_note
    card = MinutesNoteCard(7, "Anna Ek", "k1")
    drawn = told(card, language, k1="Jag *avstod*.")
    assert say.asked_by.format(name="Anna Ek") in drawn
    assert "avstod" in drawn
    assert say.decides in drawn
    assert say.soon in told(card, language)
    assert card.wordings == ("k1",)


def test_without_words_it_says_why_or_how() -> None:
    """Open, confidential, and confidential since."""
    say = book.of("sv").minutes_note
    assert say.no_words.format(no=7) in told(MinutesNoteCard(7, "Anna"))
    assert say.oral in told(MinutesNoteCard(7, "Anna", oral=True))
    assert say.gone in told(MinutesNoteCard(7, "Anna", oral=True, gone=True))
    assert say.back.format(no=7) in told(MinutesNoteCard(7, "Anna", back=True))


def test_the_form_asks_for_words_in_an_open_matter_alone() -> None:
    """The secretary's asks who, and says what is wrong with that."""
    say = book.of("sv").minutes_note
    assert say.wording in told(MinutesNoteForm(KEY, 7))
    assert (
        say.wording in told(MinutesNoteForm(KEY, 7, oral=True)),
        say.oral in told(MinutesNoteForm(KEY, 7, oral=True)),
    ) == (
        False,
        True,
    )
    entry = told(MinutesNoteForm(KEY, 7, (("p1", "Anna"),), why="note_no_name"))
    assert say.who in entry
    assert say.refusals["note_no_name"] in entry
    assert say.nobody in told(MinutesNoteForm(KEY, 7, ()))
    assert '"minutes.record"' in entry
