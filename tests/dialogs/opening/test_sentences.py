"""How the journal tells the opening, in the words of the minutes' working note."""

import pytest

from cards.phrases.book import of
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply
from dialogs.opening.facts import (
    AdjustersChosen,
    AdjustersTakenBack,
    AgendaApprovalTakenBack,
    AgendaApproved,
    EquipmentChecked,
    EquipmentCheckTakenBack,
    InformationGiven,
    InformationTakenBack,
    SummonsChecked,
    SummonsCheckTakenBack,
)
from dialogs.record.sentences import sentence_of
from tests.support.meetings import TEN, a_meeting


@pytest.mark.parametrize(
    ("fact", "by", "swedish", "english"),
    [
        (
            EquipmentChecked("chair"),
            "chair",
            "Chair antecknade att den egna utrustningen uppfyller kraven på teknik och säkerhet.",
            "Chair noted that their own equipment meets the technical and security requirements.",
        ),
        (
            EquipmentCheckTakenBack(),
            "chair",
            "Chair tog tillbaka att den egna utrustningen är kontrollerad.",
            "Chair took back that their own equipment was checked.",
        ),
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
        (
            SummonsChecked(in_order=True),
            "secretary",
            "Secretary antecknade att kallelsen är kontrollerad och i sin ordning.",
            "Secretary noted that the summons was checked and is in order.",
        ),
        (
            SummonsChecked(in_order=False),
            "chair",
            "Chair antecknade att kallelsen är kontrollerad och inte i sin ordning.",
            "Chair noted that the summons was checked and is not in order.",
        ),
        (
            SummonsCheckTakenBack(),
            "chair",
            "Chair tog tillbaka det som senast antecknades om kallelsen.",
            "Chair took back what was noted last of the summons.",
        ),
        (
            AdjustersChosen(("anna", "bo"), ("cia",), "Rådhuset", "2026-12-02", "16.00"),
            "secretary",
            "Secretary antecknade justerare: Anna och Bo. Ersättare för justerare: Cia. Justering: Rådhuset, 2026-12-02, klockan 16.00.",
            "Secretary noted the adjusters: Anna and Bo. Substitutes for adjusters: Cia. Adjustment: Rådhuset, 2026-12-02, at 16.00.",
        ),
        (AdjustersChosen(("anna",)), "chair", "Chair antecknade justerare: Anna.", "Chair noted the adjusters: Anna."),
        (
            AdjustersTakenBack(),
            "chair",
            "Chair tog tillbaka det senaste valet av justerare.",
            "Chair took back the last choice of adjusters.",
        ),
        (
            AgendaApproved((3,), (10, 11), reordered=True),
            "chair",
            "Chair antecknade att föredragningslistan är godkänd. Ärende 3 utgår. Ärendena 10 och 11 läggs till. Ordningen är ändrad.",
            "Chair noted that the agenda is approved. Matter 3 is struck. Matters 10 and 11 are added. The order is changed.",
        ),
        (
            AgendaApprovalTakenBack(),
            "chair",
            "Chair tog tillbaka att föredragningslistan är godkänd.",
            "Chair took back that the agenda is approved.",
        ),
    ],
)
def test_it_is_told(fact: Fact, by: str, swedish: str, english: str) -> None:
    """By whom it was given or noted, and whose word it is."""
    entry = Entry(1, TEN, by, "", fact)
    meeting = apply(a_meeting(), entry)
    assert [sentence_of(entry, meeting, of(language)) for language in ("sv", "en")] == [swedish, english]
