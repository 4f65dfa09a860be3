"""The facts of who serves: how they are told, and what an odd one makes of the meeting."""

import pytest

from cards.phrases import book
from dialogs.journal.entries import Entry, Fact
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.seat_facts import (
    DisqualificationTakenBack,
    Disqualified,
    ReturnTakenBack,
    SeatTakenAgain,
    Serves,
    ServiceTakenBack,
)
from dialogs.record.sentences import sentence_of
from dialogs.roster.facts import Assigned
from dialogs.said.reasons import SeatReason
from tests.support.meetings import TEN, happened
from tests.support.small_board import board

TOLD = (
    (
        Serves("dan", "anna", "absent"),
        "Chair lät Dan tjänstgöra i stället för Anna (frånvarande).",
        "Chair let Dan serve instead of Anna (absent).",
    ),
    (
        Serves("dan", "anna", "disqualified", 2, recorded=True),
        "Chair antecknade att ordföranden lät Dan tjänstgöra i stället för Anna (jävig i ärende 2).",
        "Chair noted that the chair let Dan serve instead of Anna (disqualified in matter 2).",
    ),
    (
        Serves("dan", "", "vacant"),
        "Chair lät Dan tjänstgöra på en vakant plats.",
        "Chair let Dan serve on a vacant seat.",
    ),
    (ServiceTakenBack("dan"), "Chair tog tillbaka att Dan tjänstgör.", "Chair took back that Dan serves."),
    (
        SeatTakenAgain("anna", "dan", "absent"),
        "Chair lät Anna tjänstgöra igen, och Dan tjänstgör inte längre.",
        "Chair let Anna serve again, and Dan serves no more.",
    ),
    (
        SeatTakenAgain("anna", "dan", "absent", recorded=True),
        "Chair antecknade att ordföranden lät Anna tjänstgöra igen, och Dan tjänstgör inte längre.",
        "Chair noted that the chair let Anna serve again, and Dan serves no more.",
    ),
    (
        SeatTakenAgain("anna", "", "broke_off"),
        "Chair lät Anna tjänstgöra igen efter avbruten tjänstgöring.",
        "Chair let Anna serve again after broken service.",
    ),
    (
        SeatTakenAgain("anna", "", "broke_off", recorded=True),
        "Chair antecknade att ordföranden lät Anna tjänstgöra igen efter avbruten tjänstgöring.",
        "Chair noted that the chair let Anna serve again after broken service.",
    ),
    (
        ReturnTakenBack("anna"),
        "Chair tog tillbaka att Anna tjänstgör igen.",
        "Chair took back that Anna serves again.",
    ),
    (
        RollAnswered("anna", "room", out=True),
        "Chair ropade upp Anna: i rummet. Anna har avbrutit sin tjänstgöring och tjänstgör inte.",
        "Chair called Anna: in the room. Anna has broken off service and does not serve.",
    ),
    (
        Disqualified(2, "anna"),
        "Chair antecknade att Anna är jävig i ärende 2.",
        "Chair noted that Anna is disqualified in matter 2.",
    ),
    (
        DisqualificationTakenBack(2, "anna"),
        "Chair tog tillbaka att Anna är jävig i ärende 2.",
        "Chair took back that Anna is disqualified in matter 2.",
    ),
)


@pytest.mark.parametrize(("fact", "swedish", "english"), TOLD)
def test_it_is_told(fact: Fact, swedish: str, english: str) -> None:
    """In the journal, in both languages: who serves, instead of whom, why, and by whose word."""
    for language, told in (("sv", swedish), ("en", english)):
        assert sentence_of(Entry(1, TEN, "chair", "", fact), board(), book.of(language)) == told


def test_a_fact_about_nobody_changes_nothing() -> None:
    """A later version may name somebody whom we do not know."""
    assert happened(board(), Serves("nobody", "anna", "absent")).roll == board().roll


def test_an_unknown_reason_is_an_absence() -> None:
    """A later version may have more of them."""
    assert board(Serves("dan", "anna", "asleep")).roll.serving["dan"][0].why is SeatReason.ABSENT


def test_what_the_secretary_notes_on_the_roster_goes_before() -> None:
    """Whoever serves no more by the roster has nobody's seat; whoever serves still, has."""
    filled = board(RollAnswered("anna", "away"), Serves("dan", "anna", "absent"))
    off = Assigned("dan", "Dan", "substitute", "S", "room", serves=False, object_id="oid-dan", mri="29:dan")
    assert (happened(filled, off).roll.serving, happened(filled, off).people["anna"].replaced) == ({}, False)
    on = Assigned("dan", "Dan", "substitute", "S", "room", serves=True, object_id="oid-dan", mri="29:dan")
    assert happened(filled, on).people["anna"].replaced
    assert happened(board(), off).people["dan"].serves is False
    assert board(ServiceTakenBack("dan")).roll == board().roll
