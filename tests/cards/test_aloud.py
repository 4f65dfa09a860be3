"""The receipt of what was said aloud: when, in which matter, and until when it may have to be notified; never what (R-249)."""

from datetime import timedelta

import pytest

from cards.aloud import MOST_ROWS, AloudCard, NotedAloud
from cards.phrases import book
from tests.support.meetings import TEN
from tests.support.shown_cards import LANGUAGES, rendered, texts


def said(no: int) -> NotedAloud:
    """Something was said in matter `no`."""
    return NotedAloud(TEN, no, TEN + timedelta(hours=72), "Karin Öst")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_from_when_and_until_when_the_time_counts(language: str) -> None:
    """By the matter's number, or that none was on the table; and that nothing of it is kept."""
    say = book.of(language).aloud
    told = texts(rendered(AloudCard((said(7), said(0))), language))
    row = {"at": "10.00", "by": "Karin Öst", "until": "2026-11-28 10.00"}
    assert say.row.format(no=7, **row) in told
    assert say.row_outside.format(**row) in told
    assert (say.what in told, say.undo in told, "72" in say.what) == (True, True, True)


def test_what_does_not_fit_is_counted() -> None:
    """The newest stand first."""
    told = texts(rendered(AloudCard(tuple(map(said, range(1, MOST_ROWS + 3)))), "sv"))
    assert told.index(f"ärende {MOST_ROWS + 2},") < told.index("ärende 3,")
    assert ("ärende 2," in told, "och 2 till" in told) == (False, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_all_was_taken_back_it_is_one_line(language: str) -> None:
    """Without the 72 hours."""
    told = texts(rendered(AloudCard(()), language))
    assert (book.of(language).aloud.none in told, "72" in told) == (True, False)
