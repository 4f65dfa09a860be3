"""The receipt, and the question when the time has come, as each may see them (R-192)."""

from datetime import datetime

from cards.going import GoingDue, GoingReceipt
from cards.refusal import Refusal
from dialogs import pages
from dialogs.meeting.meeting import Meeting
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.pages import GoingDuePage, GoingPage
from dialogs.quorum.time_to_go_facts import GoAsked
from tests.support.meetings import happened, seen_by
from tests.support.small_board import board, done, said

HALF_THREE = datetime.fromisoformat("2026-11-25T14:30:00+00:00")


def going() -> Meeting:
    """The board, in which Anna has said that she must go at half past three."""
    return done(board(seats=5), "go.say", "anna", at="15.30")


def test_the_receipt_is_for_the_person_and_for_hosts_alone() -> None:
    """Others see nothing of it."""
    meeting = going()
    own, host = (pages.draw(GoingPage("anna"), seen_by(meeting, who)) for who in ("anna", "chair"))
    assert isinstance(own, GoingReceipt)
    assert isinstance(host, GoingReceipt)
    assert (own.name, host.name, own.at) == ("", "Anna", HALF_THREE)
    assert isinstance(pages.draw(GoingPage("anna"), seen_by(meeting, "bo")), Refusal)
    assert isinstance(pages.draw(GoingPage("nobody"), seen_by(meeting, "chair")), Refusal)
    nothing = pages.draw(GoingPage(), seen_by(board(), "anna"))
    assert isinstance(nothing, GoingReceipt)
    assert nothing.at is None


def test_the_question_stands_until_it_is_answered() -> None:
    """The secretary notes that she has left; both can say that she stays, and the card follows."""
    asked = happened(going(), GoAsked(("anna",)))
    for who, notes in (("secretary", True), ("chair", False)):
        card = pages.draw(GoingDuePage("anna"), seen_by(asked, who))
        assert isinstance(card, GoingDue)
        assert (card.asks, card.notes, card.left) == (True, notes, False)
    gone = pages.draw(GoingDuePage("anna"), seen_by(happened(asked, RollAnswered("anna", "away")), "chair"))
    assert isinstance(gone, GoingDue)
    assert gone.left
    for verb, fields in (("go.note", {"stays": "yes"}), ("roll.note", {"answer": "away"})):
        out = said(asked, verb, "secretary", person="anna", **fields)
        assert GoingDuePage("anna") in [getattr(one, "page", None) for one in out.deliveries]
    for who, page in (("bo", GoingDuePage("anna")), ("chair", GoingDuePage("nobody"))):
        assert isinstance(pages.draw(page, seen_by(asked, who)), Refusal)
    unsaid = pages.draw(GoingDuePage("bo"), seen_by(asked, "chair"))
    assert isinstance(unsaid, GoingDue)
    assert not unsaid.asks
