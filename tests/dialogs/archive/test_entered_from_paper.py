"""What the secretary enters afterwards from paper carries a mark until she is done; what others do meanwhile has none (R-229)."""

import pytest

from cards.from_paper import FromPaperCard
from cards.phrases import book
from cards.refusal import Refusal
from dialogs.archive.entered_from_paper import LINES, FromPaperPage, draw, offers, steps
from dialogs.archive.facts import EntersFromPaper
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.refusals import CommonRefusal
from dialogs.matter.facts import MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.record.sentences import sentence_of
from dialogs.router import decide
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, a_meeting, after, happened, linkoping, pressed, refusal, seen_by

ON = happened(a_meeting(), EntersFromPaper(runs=True), by="secretary")


def told(fact: Fact, by: str, meeting: Meeting = ON, language: str = "sv") -> str:
    """The fact as the journal tells it."""
    return sentence_of(Entry(9, TEN, by, "", fact), happened(meeting, fact, by=by), book.of(language))


def test_it_is_turned_on_and_off_once_each() -> None:
    """As it stands already nothing is written."""
    said = pressed("paper.enter", "secretary", off="no")
    out = decide(said, a_meeting(), linkoping())
    assert (out.facts, out.reply) == ((EntersFromPaper(runs=True),), FromPaperPage())
    assert after(a_meeting(), out, said).archive.from_paper == {"secretary"}
    assert not any(isinstance(one, EntersFromPaper) for one in decide(said, ON, linkoping()).facts)
    off = decide(pressed("paper.enter", "secretary", off="yes"), ON, linkoping())
    assert off.facts == (EntersFromPaper(runs=False),)


def test_what_is_entered_meanwhile_is_marked_and_what_others_do_is_not() -> None:
    """Nor the two lines that it began and ended, nor what is noted after the close."""
    assert told(MatterCalled(1), "secretary").startswith("Efterregistrerat: ")
    assert told(MatterCalled(1), "secretary", language="en").startswith("Entered afterwards: ")
    assert not told(MatterCalled(1), "chair").startswith("Efterregistrerat")
    assert told(EntersFromPaper(runs=True), "secretary") == "Secretary började efterregistrera från papper."
    assert told(EntersFromPaper(runs=False), "secretary") == "Secretary slutade efterregistrera från papper."
    assert not told(Closed(), "secretary").startswith("Efterregistrerat")
    off = happened(ON, EntersFromPaper(runs=False), by="secretary")
    assert not told(MatterCalled(1), "secretary", off).startswith("Efterregistrerat")


def test_it_is_offered_to_the_secretary_and_while_it_is_on_its_end_stands_on_the_card() -> None:
    """To nobody else, and only while the sitting goes on."""
    off, on = seen_by(a_meeting(), "secretary"), seen_by(ON, "secretary")
    assert (offers(off), [one.fields["off"] for one in offers(on)]) == ((), ["yes"])
    assert ([one.fields["off"] for one in steps(off)], [one.fields["off"] for one in steps(on)]) == (["no"], ["yes"])
    assert (LINES["from_paper"](off), LINES["from_paper"](on)) == (0, 0)
    closed = happened(ON, Closed())
    for scene in (seen_by(ON, "chair"), seen_by(closed, "secretary"), seen_by(a_meeting(begun=False), "secretary")):
        assert (offers(scene), steps(scene), LINES["from_paper"](scene)) == ((), (), None)
    assert refusal(decide(pressed("paper.enter", "chair"), a_meeting(), linkoping())) == CommonRefusal.RIGHT
    assert refusal(decide(pressed("paper.enter", "secretary"), closed, linkoping())) == CommonRefusal.CLOSED


@pytest.mark.parametrize("runs", [True, False])
def test_the_card_is_the_secretarys(*, runs: bool) -> None:
    """It says how it stands for whoever looks."""
    view = draw(FromPaperPage(), seen_by(ON if runs else a_meeting(), "secretary"))
    assert isinstance(view, FromPaperCard)
    assert (view.runs, view.live) == (runs, True)
    assert isinstance(draw(FromPaperPage(), seen_by(ON, "chair")), Refusal)


def test_it_is_taken_back_while_the_sitting_goes_on() -> None:
    """Whichever way it was turned."""
    assert decide(pressed("undo", "secretary"), ON, linkoping()).facts == (EntersFromPaper(runs=False),)
    off = happened(ON, EntersFromPaper(runs=False), by="secretary")
    assert decide(pressed("undo", "secretary"), off, linkoping()).facts == (EntersFromPaper(runs=True),)
    assert decide(pressed("undo", "secretary"), happened(ON, Closed()), linkoping()).facts == ()
