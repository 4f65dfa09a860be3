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
