"""Plain speech that is a motion is offered as one to its writer, in private; nothing of it is kept, and nothing handed in."""

from dataclasses import replace
from typing import Any

import pytest

from cards.motion_asked import MotionOffer
from cards.refusal import Refusal
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.shared_pages import RefusedPage
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.kinds import MotionKind
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved, Withdrawn
from dialogs.motion.pages import MotionFormPage, OfferPage
from dialogs.motion.refusals import MotionRefusal
from dialogs.presence.facts import Adjourned
from dialogs.router import decide
from tests.support.meetings import TEN, a_meeting, happened, in_matter, linkoping, listed, seconds, spoke, tells
from tests.support.motions import Board, on_the_table

REJECT = MotionKind.REJECT


def heard(meeting: Meeting) -> Meeting:
    """The meeting once the bot has heard the chat, so that this is no news."""
    return replace(meeting, reads_chat=True)


def hears(words: str, meeting: Meeting | None = None, who: str = "anna", **more: Any) -> Outcome:
    """Somebody writes it in the chat, to nobody in particular."""
    return decide(spoke(words, who, **more), heard(meeting or on_the_table()), linkoping())


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("Jag yrkar avslag", OfferPage(1, REJECT)),
        ("Jag yrkar bifall till förslaget", OfferPage(1, MotionKind.APPROVE)),
        ("Jag yrkar avslag på ärende 9", OfferPage(9, REJECT)),
        ("Jag yrkar avslag på punkt 9", OfferPage(0, REJECT)),
        ("Jag yrkar avslag, ärende:9", OfferPage(0, REJECT)),
        ("Jag yrkar avslag på ärende 9 och 4", OfferPage(0, REJECT)),
        ("Jag yrkar avslag på ärende 88", OfferPage(0, REJECT)),
        ("Tilläggsyrkande: Programmet följs upp", OfferPage(1, MotionKind.ADD)),
        ("Jag yrkar att taxan höjs", OfferPage(1)),
        ("yrkande om att bygga", OfferPage(1)),
        ("Jag yrkar avslag på ärende 4", RefusedPage(MotionRefusal.ORAL_ONLY, None)),
    ],
)
def test_it_is_offered_to_the_writer_alone_and_nothing_is_kept(said: str, page: OfferPage | RefusedPage) -> None:
    """With the matter where it can be nothing else; a row of codes, without a word that was written."""
    assert hears(said) == Outcome(deliveries=(Tell("oid-anna", page, "offer:1"),))


def test_one_tap_hands_in_what_needs_no_words_and_the_rest_opens_the_form() -> None:
    """A referral needs its reasons (R-140), a change its wording (R-137), and a matter in doubt a choice."""
    board = Board()
    for page, tap in (
        (OfferPage(1, REJECT), True),
        (OfferPage(1, MotionKind.TABLE), True),
        (OfferPage(1, MotionKind.REFER), False),
        (OfferPage(1, MotionKind.ADD), False),
        (OfferPage(0, REJECT), False),
        (OfferPage(1), False),
    ):
        view = board.view(page, "anna")
        assert isinstance(view, MotionOffer)
        assert view.tap is tap
    assert board.says("motion.open", matter=1, kind="add").reply == MotionFormPage(1, MotionKind.ADD)


def test_an_offer_for_a_matter_that_takes_no_more_says_so() -> None:
    """It may be looked at long after."""
    board = Board(meeting=happened(on_the_table(), MatterEnded(1)))
    assert board.view(OfferPage(1, REJECT), "anna") == Refusal(MotionRefusal.MOTION_ENDED)
    assert board.view(OfferPage(4, REJECT), "anna") == Refusal(MotionRefusal.ORAL_ONLY)
    later = happened(board.meeting, MatterCalled(9), MatterOpened(9))
    (told,) = tells(hears("Jag yrkar avslag på ärende 1", later))
    assert told.page == RefusedPage(MotionRefusal.MOTION_ENDED, None)


@pytest.mark.parametrize("who", ["secretary", "stranger"])
def test_whoever_makes_no_motions_is_offered_none(who: str) -> None:
    """Their words are talk (R-142)."""
    assert hears("Jag yrkar avslag", who=who) == Outcome()


@pytest.mark.parametrize(
    "meeting",
    [
        a_meeting(begun=False),
        a_meeting(),
        happened(a_meeting(), MatterCalled(2)),
        happened(on_the_table(), MatterEnded(1)),
    ],
)
def test_where_no_matter_is_open_nothing_is_offered(meeting: Meeting) -> None:
    """Before, between and while one is only called."""
    assert hears("Jag yrkar avslag", meeting) == Outcome()


def test_in_a_break_it_is_offered_too() -> None:
    """The matter is open still."""
    assert hears("Jag yrkar avslag", happened(on_the_table(), Adjourned(10, "pause"))).deliveries


def test_an_edit_is_offered_nothing() -> None:
    """Whoever edits has been asked already."""
    assert hears("Jag yrkar avslag", edited=True) == Outcome()


def test_what_is_made_already_is_not_offered_again() -> None:
    """Until it is withdrawn; a change can be made more than once."""
    made = happened(on_the_table(), Moved(1, 1, "reject", "anna", "", "form"))
    assert hears("Jag yrkar avslag", made) == Outcome()
    assert hears("Jag yrkar avslag", made, "bo").deliveries
    assert hears("Jag yrkar avslag", happened(made, Withdrawn(1))).deliveries
    added = happened(on_the_table(), Moved(1, 1, "add", "anna", "m1", "form"))
    assert hears("Tilläggsyrkande: Mer", added).deliveries


def test_said_to_the_bot_it_is_a_motion() -> None:
    """Addressed, it can be meant as nothing else."""
    out = hears("Jag yrkar avslag", mentioned=True)
    assert out.facts == (Moved(1, 1, "reject", "anna", "", "typed", "1"),)


@pytest.mark.parametrize("said", ["Jag yrkar avslag", "Tilläggsyrkande: Mer", "Bifall!", "yrkande om avslag"])
def test_in_a_confidential_matter_it_trips_the_guard_and_nothing_is_offered(said: str) -> None:
    """And its words go nowhere (R-112, R-141)."""
    out = hears(said, in_matter(4))
    assert [type(fact).__name__ for fact in out.facts] == ["GuardTripped"]
    assert not any(isinstance(tell, Tell) and isinstance(tell.page, OfferPage) for tell in out.deliveries)


def test_in_the_seconds_after_a_confidential_matter_nothing_is_offered() -> None:
    """An open matter is on the table by then, and nothing written is taken yet (R-252)."""
    meeting = happened(in_matter(4), MatterEnded(4), listed(9), MatterCalled(9), MatterOpened(9), at=TEN + seconds(60))
    soon = hears("Jag yrkar avslag", meeting, at=TEN + seconds(62))
    assert [type(fact).__name__ for fact in soon.facts] == ["GuardTripped"]
    assert hears("Jag yrkar avslag", meeting, at=TEN + seconds(70)).facts == ()
    assert tells(hears("Jag yrkar avslag", meeting, at=TEN + seconds(70)))[0].page == OfferPage(9, REJECT)
