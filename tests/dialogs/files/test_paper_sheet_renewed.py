"""Whoever has taken a sheet for a meeting on paper is offered a new one at each gate, and one offer stands at a time (R-229)."""

from dialogs.files.facts import FileTaken
from dialogs.files.pages import FileOfferPage
from dialogs.judging.outcome import Tell
from dialogs.matter.facts import MatterCalled, MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.router import decide
from dialogs.said.note_files import FileForm, NotePart
from tests.support.meetings import a_meeting, happened, linkoping, pressed, tells

TAKEN = happened(a_meeting(), FileTaken("f1", "paper", 0, "pdf"), by="secretary")


def renewed(meeting: Meeting, no: int) -> list[Tell]:
    """What is offered when the chair calls this matter."""
    out = decide(pressed("matter.call", "chair", matter=no), meeting, linkoping())
    return [one for one in tells(out) if isinstance(one.page, FileOfferPage)]


def test_a_gate_offers_a_new_one_to_whoever_has_taken_one() -> None:
    """To nobody else, and not where there is no gate."""
    (offer,) = renewed(TAKEN, 4)
    assert offer.to == "oid-secretary"
    assert isinstance(offer.page, FileOfferPage)
    assert (offer.page.part, offer.page.made_as) == (NotePart.PAPER, FileForm.PDF)
    assert (offer.key, offer.anew) == (f"file:{offer.page.form}", True)
    assert renewed(TAKEN, 1) == []
    assert renewed(a_meeting(), 4) == []
    assert renewed(happened(a_meeting(), FileTaken("f1", "aid"), by="secretary"), 4) == []


def test_not_taken_it_is_the_same_offer_at_the_next_gate_and_taken_another() -> None:
    """So no more than one stands there."""
    (first,) = renewed(TAKEN, 4)
    (second,) = renewed(happened(TAKEN, MatterCalled(4), MatterEnded(4)), 5)
    assert second.page == first.page
    (third,) = renewed(happened(TAKEN, FileTaken("f2", "paper", 0, "pdf"), by="secretary"), 4)
    assert third.page != first.page
