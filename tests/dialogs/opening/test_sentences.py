"""How the journal tells the opening, in the words of the minutes' working note."""

import pytest

from cards.phrases.book import of
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply
from dialogs.opening.facts import InformationGiven, InformationTakenBack
from dialogs.record.sentences import sentence_of
from tests.support.meetings import TEN, a_meeting


@pytest.mark.parametrize(
    ("fact", "by", "swedish", "english"),
    [
        (
            InformationGiven("chair"),
            "chair",
            "Inledande information given av Chair.",
            "Opening information given by Chair.",
        ),
        (
            InformationGiven("chair"),
            "secretary",
            "Secretary antecknade: inledande information given av Chair.",
            "Secretary noted: opening information given by Chair.",
        ),
        (
            InformationTakenBack(),
            "chair",
            "Chair tog tillbaka att inledande information är given.",
            "Chair took back that opening information was given.",
        ),
    ],
)
def test_the_information_is_told(fact: Fact, by: str, swedish: str, english: str) -> None:
    """By whom it was given, and whose word it is."""
    entry = Entry(1, TEN, by, "", fact)
    meeting = apply(a_meeting(), entry)
    assert [sentence_of(entry, meeting, of(language)) for language in ("sv", "en")] == [swedish, english]
