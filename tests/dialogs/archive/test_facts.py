"""What was noted of the register stands as it was noted last."""

import pytest

from cards.phrases import book
from dialogs.archive.facts import LegalForceNoted, LegalForceTakenBack, MotionsRegistered, RegistrationTakenBack
from dialogs.archived import Registered
from dialogs.journal import Entry, Fact
from dialogs.record.sentences import sentence_of
from tests.support.meetings import TEN, a_meeting, happened


def test_what_was_noted_before_stands_again_when_the_last_was_a_mistake() -> None:
    """And nothing, where it was the first; of a motion that was not noted nothing changes."""
    first = happened(a_meeting(), MotionsRegistered((1, 2)), by="secretary")
    second = happened(first, MotionsRegistered((1,), "KS 2026/1"), by="secretary")
    before = Registered(TEN, "secretary")
    assert second.archive.registered == {1: Registered(TEN, "secretary", "KS 2026/1", before), 2: before}
    back = happened(second, RegistrationTakenBack((1, 3)))
    assert back.archive.registered == first.archive.registered
    assert happened(back, RegistrationTakenBack((1, 2))).archive.registered == {}


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (MotionsRegistered((1, 2)), "Secretary antecknade som registrerat i diariet: yrkande 1, 2."),
        (
            MotionsRegistered((3,), "KS 2026/123"),
            "Secretary antecknade som registrerat i diariet: yrkande 3, diarienummer KS 2026/123.",
        ),
        (RegistrationTakenBack((3,)), "Secretary tog tillbaka anteckningen om registrering: yrkande 3."),
        (
            LegalForceNoted("2026-12-20"),
            "Secretary antecknade att besluten har fått laga kraft 2026-12-20 och att inget överklagande pågår.",
        ),
        (LegalForceTakenBack(), "Secretary tog tillbaka anteckningen om laga kraft."),
    ],
)
def test_the_journal_tells_it(fact: Fact, sentence: str) -> None:
    """Who, which motions and their number; no wording."""
    meeting = happened(a_meeting(), fact, by="secretary")
    assert sentence_of(Entry(9, TEN, "secretary", "", fact), meeting, book.SV) == sentence
