"""A sealed motion is its number alone, and its wording is fetched once."""

import pytest

from cards.motion import FetchedWording, FetchForm, MotionCard, SealedMotion
from cards.motion_list import HiddenRow
from dialogs.judging.outcome import Draft, Outcome
from dialogs.judging.shared_pages import MotionPage
from dialogs.motion.facts import WordingFetched
from dialogs.motion.pages import MotionFetchPage, MotionKindPage, MotionReceiptPage
from dialogs.said.inbound import Road
from tests.support.meetings import changed, linkoping, refusal
from tests.support.motions import Board, listed, raised


@pytest.mark.parametrize("kind", ["secrecy", "secrecy_individual", "protective"])
@pytest.mark.parametrize("who", [None, "anna", "bo", "chair", "secretary", "stranger"])
def test_of_a_sealed_motion_every_page_shows_its_number_alone(kind: str, who: str | None) -> None:
    """R-117: no words, no kind, no mover, whoever looks and whichever page."""
    board = raised(kind)
    board.says("motion.withdraw", motion=1)
    for page in (MotionPage(1), MotionReceiptPage(1), MotionKindPage(1)):
        view = board.view(page, who)
        assert isinstance(view, SealedMotion)
        assert not hasattr(view, "wordings")
        card = str(board.card(page, who))
        assert "Yrkande 1, ärende 1" in card
        assert not any(word in card for word in ("Anna", "tillägg", "utreda"))
    assert listed(board, who).groups[0].rows == (HiddenRow(1, 1),)
    assert listed(board, who).wordings == ()


def test_a_motion_without_words_is_hidden_too_when_the_level_rises() -> None:
    """Who moved what says something of the matter."""
    board = Board()
    board.moves(kind="approve", wording="")
    board.says("matter.level", "chair", matter=1, level="secrecy")
    assert isinstance(board.view(MotionPage(1)), SealedMotion)
    assert refusal(board.says("motion.second", "bo", motion=1)) == "oral_only"
    assert refusal(board.says("motion.reclassify", "secretary", motion=1, kind="reject")) == "oral_only"


def test_the_secretary_fetches_a_sealed_wording_once_and_it_is_destroyed_with_that() -> None:
    """R-117, R-204: the answer that destroys the words is the one that shows them; there is no second."""
    board = raised()
    assert board.view(MotionPage(1), "secretary").kept  # type: ignore[attr-defined]  # a SealedMotion
    assert board.says("motion.fetch", "secretary", Road.FETCH, motion=1).reply == MotionFetchPage(1)
    assert isinstance(board.view(MotionFetchPage(1), "secretary"), FetchForm)
    out = board.says("motion.fetch", "secretary", motion=1, confirm="yes")
    assert (out.facts, out.purged, out.deliveries) == ((WordingFetched(1),), ("m1",), ())
    assert isinstance(out.reply, Draft)
    assert isinstance(out.reply.view, FetchedWording)
    assert out.reply.view.wordings == ("m1",)
    once_more = board.says("motion.fetch", "secretary", motion=1, confirm="yes")
    assert once_more == Outcome(reply=MotionPage(1))
    for page in (MotionPage(1), MotionFetchPage(1)):
        view = board.view(page, "secretary")
        assert isinstance(view, SealedMotion)
        assert (view.kept, view.gone) == (False, True)


def test_a_withdrawn_motion_is_fetched_with_its_words() -> None:
    """It was handed in all the same."""
    board = Board()
    board.moves()
    board.says("motion.withdraw", motion=1)
    board.says("matter.level", "chair", matter=1, level="secrecy")
    out = board.says("motion.fetch", "secretary", motion=1, confirm="yes")
    assert isinstance(out.reply, Draft)
    assert isinstance(out.reply.view, FetchedWording)
    assert (out.reply.view.wordings, out.purged) == (("m1",), ("m1",))


@pytest.mark.parametrize("road", [Road.EXECUTE, Road.SUBMIT, Road.TYPED, Road.FETCH])
def test_no_other_road_than_a_dialog_destroys_the_words(road: Road) -> None:
    """An answer by another road would lie in a row or a chat, or not be seen."""
    out = raised().says("motion.fetch", "secretary", road, motion=1, confirm="yes")
    assert out == Outcome(reply=MotionFetchPage(1))


def test_nobody_but_the_secretary_fetches_and_nothing_that_is_not_sealed() -> None:
    """The mover not, the chair not."""
    board = raised()
    for who in ("anna", "chair", "stranger"):
        assert refusal(board.says("motion.fetch", who, motion=1, confirm="yes")) == "right"
    assert refusal(board.says("motion.fetch", "secretary", motion=3)) == "no_motion"
    board = Board()
    board.moves()
    assert refusal(board.says("motion.fetch", "secretary", motion=1, confirm="yes")) == "not_sealed"
    assert isinstance(board.view(MotionFetchPage(1), "secretary"), MotionCard)


def test_what_the_profile_does_not_keep_is_hidden_and_fetched_in_the_same_way() -> None:
    """Raised to a kind that is not confidential, whose content is not to be kept all the same (R-042)."""
    board = Board(profile=changed(linkoping(), content_kept_below_level=2))
    board.moves()
    board.says("matter.level", "chair", matter=1, level="closed")
    view = board.view(MotionPage(1), "secretary")
    assert isinstance(view, SealedMotion)
    assert (view.kept, view.confidential) == (True, False)
    assert board.says("motion.fetch", "secretary", motion=1, confirm="yes").purged == ("m1",)
