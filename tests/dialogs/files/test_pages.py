"""A file is drawn as it stands: offered, on its way, arrived, or why not."""

from cards.file_arrived import FileArrived
from cards.note_file import FileCard, FileOffer
from cards.refusal import Refusal
from dialogs.files.facts import FileEnded, FileTaken
from dialogs.files.pages import FileArrivedPage, FileLeftPage, FileOfferPage, FilePage, FileRefusal
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.said.note_files import NotePart
from tests.support.meetings import a_meeting, happened, seen_by

OPEN = a_meeting()
TAKEN = happened(OPEN, FileTaken("f1", "aid", 82))


def became(meeting: Meeting) -> str:
    """What the card says of it, to somebody who may be no host any more."""
    card = draw(FilePage("f1"), seen_by(meeting, "anna"))
    assert isinstance(card, FileCard)
    assert (card.part, card.first) == ("aid", 82)
    return card.became


def test_an_offer_is_drawn_for_chair_and_secretary() -> None:
    """For nobody else; one that was taken shows what became of it, when it is drawn again."""
    page = FileOfferPage("f1", NotePart.AID, 82)
    assert draw(page, seen_by(OPEN, "chair")) == FileOffer(OPEN.key, "f1", "aid", 82, OPEN.date)
    assert draw(page, seen_by(OPEN, "anna")) == Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    assert isinstance(draw(page, seen_by(TAKEN, "chair")), FileCard)


def test_it_says_how_it_stands() -> None:
    """Until it is known what became of it, it is on its way."""
    ends = [happened(TAKEN, FileEnded("f1", why)) for why in ("", "link_gone")]
    assert [became(one) for one in (TAKEN, *ends)] == ["sending", "sent", "link_gone"]


def test_one_that_nobody_took_is_not_there() -> None:
    """A kept page may outlive its sitting."""
    assert draw(FilePage("f2"), seen_by(TAKEN, "chair")) == Refusal(FileRefusal.GONE)


def test_a_no_and_the_file_itself() -> None:
    """Both tell what the page says."""
    left = draw(FileLeftPage(NotePart.CONFIDENTIAL, 3), seen_by(OPEN, "chair"))
    assert isinstance(left, FileCard)
    assert (left.part, left.first, left.became) == ("confidential", 3, "left")
    there = draw(FileArrivedPage("https://x", "a.docx", "u1", "docx"), seen_by(OPEN, "chair"))
    assert there == FileArrived("https://x", "a.docx", "u1", "docx")
