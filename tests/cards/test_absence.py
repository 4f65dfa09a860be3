"""The hosts' note of an outage says when, how many messages Teams tells of, or why that is not known; and never what they say."""

import pytest

from cards.absence import AwayLine
from cards.phrases import book
from cards.swedish_time import clock
from tests.support.gallery.absence import GAP
from tests.support.gallery.hall import card
from tests.support.gallery.people import WHEN
from tests.support.shown_cards import texts

SV = book.of("sv")
SAY = SV.absence


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_was_found_is_told_with_the_times(language: str) -> None:
    """And that short answers count, since nothing is read."""
    say = book.of(language).absence
    shown = texts(card("away-found", language))
    assert say.between.format(since=clock(GAP[0]), until=clock(WHEN)) in shown
    assert say.found.format(count=3) in shown
    assert say.not_read in shown
    assert say.found_more.format(count=900) in texts(card("away-more", language))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_not_known_is_not_said_to_be_nothing(language: str) -> None:
    """The head says that nobody saw the chat; no count stands there. Within one minute one time is told."""
    phrases = book.of(language)
    shown = texts(card("away-unread", language))
    assert phrases.absence.head.removeprefix("{matter}") in shown
    assert phrases.absence.at.format(at=clock(WHEN)) in shown
    assert phrases.absence.problems["not_granted"] in shown
    assert phrases.guard.count.partition("{")[0] not in shown
    assert phrases.guard.incident.removeprefix("{matter}") not in shown
    past = card("away-past", language)
    assert len(past["body"]) == 1
    assert phrases.absence.problems["forbidden"] in texts(past)


def test_that_nothing_was_written_is_said_where_it_is_asked_for() -> None:
    """By Teams' word."""
    assert AwayLine(*GAP).text(SV).endswith(SAY.nothing)
