"""The journal tells who took which part home, and whether it came there; never where it lies."""

import pytest

from cards.phrases import book
from dialogs.files.facts import FileEnded, FileTaken
from dialogs.journal.entries import Entry, Fact
from dialogs.record.sentences import sentence_of
from tests.support.meetings import TEN, a_meeting, happened

TAKEN = happened(a_meeting(), FileTaken("f1", "aid"))


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (FileTaken("f1", "aid"), "Lena Lind tog emot underlaget som fil: minnesstödet."),
        (FileEnded("f1"), "Filen med underlaget lades i OneDrive: minnesstödet."),
        (FileEnded("f1", "refused"), "Filen med underlaget kom inte fram: minnesstödet."),
        (FileEnded("f9"), "Filen med underlaget lades i OneDrive: öppna delen."),
    ],
)
def test_it_is_told(fact: Fact, said: str) -> None:
    """A file that nobody knows is told as the open part."""
    by = TAKEN.chair.key if TAKEN.chair is not None else ""
    told = sentence_of(Entry(9, TEN, by, "", fact), TAKEN, book.of("sv"))
    name = TAKEN.chair.name if TAKEN.chair is not None else ""
    assert told == said.replace("Lena Lind", name)


@pytest.mark.parametrize(
    ("fact", "swedish", "english"),
    [
        (
            FileTaken("p1", "paper", 0, "pdf"),
            "Chair tog emot ett blad för sammanträde på papper.",
            "Chair took a sheet for a meeting on paper.",
        ),
        (
            FileEnded("p1"),
            "Ett blad för sammanträde på papper lades i OneDrive.",
            "A sheet for a meeting on paper was put into OneDrive.",
        ),
        (
            FileEnded("p1", "refused"),
            "Ett blad för sammanträde på papper kom inte fram.",
            "A sheet for a meeting on paper did not arrive.",
        ),
    ],
)
def test_the_sheet_on_paper_is_no_part_of_the_note(fact: Fact, swedish: str, english: str) -> None:
    """It is called what it is."""
    meeting = happened(a_meeting(), FileTaken("p1", "paper", 0, "pdf"))
    entry = Entry(9, TEN, "chair", "", fact)
    assert sentence_of(entry, meeting, book.SV) == swedish
    assert sentence_of(entry, meeting, book.EN) == english
