"""What was noted of the register stands as it was noted last."""

import pytest

from cards.phrases import book
from dialogs.archive.facts import (
    DatesNoted,
    DatesTakenBack,
    LegalForceNoted,
    LegalForceTakenBack,
    MotionsRegistered,
    RegistrationTakenBack,
    WordingsPurged,
)
from dialogs.archive.registered_or_waiting import ripe, unregistered
from dialogs.journal.entries import Entry, Fact
from dialogs.meeting.archived import Registered
from dialogs.motion.drawing import text_of
from dialogs.record.sentences import sentence_of
from dialogs.said.inbound import Road
from tests.support.meetings import TEN, a_meeting, happened
from tests.support.motions import Board


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
        (DatesNoted("2026-12-08", ""), "Secretary antecknade att protokollet justerades 2026-12-08."),
        (
            DatesNoted("2026-12-08", "2026-12-09"),
            "Secretary antecknade att protokollet justerades 2026-12-08 och anslogs 2026-12-09.",
        ),
        (DatesTakenBack(), "Secretary tog tillbaka anteckningen om protokollets datum."),
        (WordingsPurged((1, 2)), "Lydelsen gallrades: yrkande 1, 2."),
        (LegalForceTakenBack(), "Secretary tog tillbaka anteckningen om laga kraft."),
    ],
)
def test_the_journal_tells_it(fact: Fact, sentence: str) -> None:
    """Who, which motions and their number; no wording."""
    meeting = happened(a_meeting(), fact, by="secretary")
    assert sentence_of(Entry(9, TEN, "secretary", "", fact), meeting, book.SV) == sentence


def test_of_purged_words_it_is_said_that_they_are_gone() -> None:
    """The motion is there as before; that it was registered cannot be taken back any more, since the words went by it."""
    board = Board()
    board.moves()
    board.moves()
    assert ripe(board.meeting) == ()
    board.says("motion.withdraw", motion=2)
    board.says("register.say", "secretary", Road.EXECUTE, motion="1")
    found = ripe(board.meeting)
    assert [(one.motion, one.since is None) for one in found] == [(1, False), (2, True)]
    board.meeting = happened(board.meeting, WordingsPurged((1, 2)))
    assert (ripe(board.meeting), unregistered(board.meeting)) == ((), ())
    text = text_of(board.meeting, board.meeting.motions[0])
    assert (text.wording, text.registered) == ("purged", True)
    assert board.says("undo", "secretary", Road.EXECUTE).facts == ()
