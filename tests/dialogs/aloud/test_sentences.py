"""The journal tells that something sensitive was said, and never what."""

import pytest

from cards.phrases import book
from dialogs.aloud.facts import SensitiveDataSaid, SensitiveDataTakenBack
from dialogs.journal.entries import Entry, Fact
from dialogs.record.sentences import sentence_of
from tests.support.meetings import TEN, a_meeting, happened


@pytest.mark.parametrize(
    ("fact", "swedish", "english"),
    [
        (
            SensitiveDataSaid(4),
            "Secretary antecknade att en känslig uppgift sades i ärende 4.",
            "Secretary noted that sensitive data was said in matter 4.",
        ),
        (
            SensitiveDataSaid(0),
            "Secretary antecknade att en känslig uppgift sades när inget ärende var på bordet.",
            "Secretary noted that sensitive data was said with no matter on the table.",
        ),
        (
            SensitiveDataTakenBack(4),
            "Secretary tog tillbaka anteckningen om att en känslig uppgift sades.",
            "Secretary took back that sensitive data was said.",
        ),
    ],
)
def test_it_is_told_by_the_number_alone(fact: Fact, swedish: str, english: str) -> None:
    """In both languages."""
    meeting = happened(a_meeting(), fact, by="secretary")
    entry = Entry(9, TEN, "secretary", "", fact)
    assert sentence_of(entry, meeting, book.SV) == swedish
    assert sentence_of(entry, meeting, book.EN) == english
