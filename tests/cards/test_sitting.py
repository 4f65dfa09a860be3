"""The cards of opening and closing, and the choice of who leads."""

import pytest

from cards.key import Key
from cards.phrases.book import of
from cards.sitting import BegunCard, ClosedCard, LeadForm
from tests.support.shown_cards import LANGUAGES, inputs, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)


def test_the_opening_says_where_the_meeting_is_and_whether_the_chat_is_read() -> None:
    """The place only where one is given."""
    assert "Stadshuset" in texts(rendered(BegunCard("Nämnden", "Stadshuset", 3, reads_chat=True)))
    assert "inte med någon varning" in texts(rendered(BegunCard("Nämnden", "", 0)))


@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_whoever_leads_is_chosen_among_the_elected(key: Key) -> None:
    """Where nobody is elected, what to do first is said."""
    assert set(inputs(rendered(LeadForm(key, (("p1", "Anna"),))))) == {"person"}
    assert "Lägg till dem först" in texts(rendered(LeadForm(key, ())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_closing_counts_matters_and_motions_and_is_no_minutes(language: str) -> None:
    """Each count next to its own word."""
    say = of(language).sitting
    card = rendered(ClosedCard("Nämnden", "2026-12-08", 12, 3), language)
    assert {"title": say.matters, "value": "12"} in card["body"][1]["facts"]
    assert {"title": say.motions, "value": "3"} in card["body"][1]["facts"]
    assert say.not_minutes in texts(card)


def test_the_closing_shows_the_journals_checksum_where_there_is_one() -> None:
    """The line is not there without it."""
    assert "Journalens kontrollsumma: AB12. Hela: ab12" in texts(
        rendered(ClosedCard("Nämnden", "2026-12-08", 1, 0, "ab12"))
    )
    assert "kontrollsumma" not in texts(rendered(ClosedCard("Nämnden", "2026-12-08", 1, 0)))
