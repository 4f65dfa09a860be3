"""Motions are shown, one or a list; each sees what they can do."""

import pytest

from cards.motion import MotionCard
from cards.refusal import Refusal
from dialogs.judging.outcome import Page
from dialogs.judging.shared_pages import MotionPage
from dialogs.matter.facts import MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.motion.pages import MotionFetchPage, MotionKindPage, MotionReceiptPage, MotionsPage
from dialogs.profile.choices import MotionChannel
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.meetings import changed, happened, linkoping, refusal
from tests.support.motions import Board, listed, seen


def test_the_room_sees_the_motion_and_may_back_it() -> None:
    """Number, matter, kind, mover, words; the mover and the secretaries fetch a view of their own."""
    board = Board()
    board.moves()
    view = seen(board)
    assert (view.motion.mover, view.wordings, view.may) == (("Anna", ""), ("m1",), ("second",))
    assert view.viewers == ("29:anna", "29:secretary")


def test_everybody_sees_what_they_can_do() -> None:
    """The mover withdraws, another member backs, the secretary corrects, an outsider reads."""
    board = Board()
    board.moves()
    can = {who: seen(board, who).may for who in ("anna", "bo", "secretary", "stranger")}
    assert can == {"anna": ("withdraw",), "bo": ("second",), "secretary": ("kind",), "stranger": ()}
    assert seen(board, "anna").viewers == ()


def test_after_the_matter_and_after_the_sitting_nothing_can_be_done() -> None:
    """R-145: the card is for reading only."""
    for facts in ((MatterEnded(1),), (Closed(),)):
        board = Board()
        board.moves()
        board.meeting = happened(board.meeting, *facts)
        assert seen(board).may == ()


def test_a_motion_is_shown_to_whoever_asks_for_it() -> None:
    """And one that is not there is said not to be."""
    board = Board()
    board.moves()
    assert board.says("motion.show", "stranger", motion=1).reply == MotionPage(1)
    for number in ("2", "0", "ett", "", "99999"):
        assert refusal(board.says("motion.show", motion=number)) == "no_motion"


@pytest.mark.parametrize("page", [MotionPage(7), MotionReceiptPage(7), MotionKindPage(7), MotionFetchPage(7)])
def test_a_page_of_a_motion_that_is_not_there_says_so(page: Page) -> None:
    """A page is a class and a number, and may be drawn late."""
    assert Board().view(page, "anna") == Refusal("no_motion")


def test_receipts_say_who_did_what() -> None:
    """The mover's own, the secretary's, and the mover's of what the secretary noted."""
    board = Board(profile=changed(linkoping(), motion_channels=tuple(MotionChannel)))
    board.moves()
    board.says("motion.record", "secretary", matter=1, kind="reject", mover="bo")
    board.says("motion.record", "secretary", matter=1, kind="reject", mover="bo", channel="email")
    heads = {}
    for who, number in (("anna", 1), ("secretary", 2), ("bo", 2), ("secretary", 3)):
        view = board.view(MotionReceiptPage(number), who)
        assert isinstance(view, MotionCard)
        heads[who, number] = view.head
    assert list(heads.values()) == ["received", "recorded", "recorded_for", "emailed"]
    board.says("motion.withdraw", motion=1)
    after = board.view(MotionReceiptPage(1), "anna")
    assert isinstance(after, MotionCard)
    assert after.head == ""


def test_the_list_goes_by_the_agendas_order_and_then_by_number() -> None:
    """Matter by matter, all that were handed in."""
    board = Board()
    for matter in (9, 1, 9):
        board.moves(matter=matter)
    groups = listed(board).groups
    assert [(g.matter.no, [row.motion for row in g.rows]) for g in groups] == [(1, [2]), (9, [1, 3])]
    assert [g.matter.no for g in listed(board, None, 9, 0).groups] == [9]


def test_the_hosts_see_counts() -> None:
    """How many of each kind stand, and how many are withdrawn; others see the motions alone."""
    board = Board()
    for kind in ("add", "add", "reject"):
        board.moves(kind=kind)
    board.says("motion.submit", road=Road.TYPED, kind="", wording="Att")
    board.says("motion.withdraw", motion=2)
    for who in ("chair", "secretary"):
        group = listed(board, who).groups[0]
        assert (group.counts, group.withdrawn) == ((("", 1), ("reject", 1), ("add", 1)), 1)
    assert listed(board, "anna").groups[0].counts == ()


def test_a_long_list_comes_in_pages() -> None:
    """Fifteen at a time, since a card holds no more words."""
    board = Board()
    for _ in range(16):
        board.moves()
    first, second = listed(board), listed(board, None, 0, 15)
    assert (len(first.groups[0].rows), first.more) == (15, 15)
    assert (len(second.groups[0].rows), second.more) == (1, 0)


def test_the_list_is_asked_for_by_number_and_page() -> None:
    """What is no number is refused, or the list begins from the start."""
    board = Board()
    assert board.says("motion.list", "stranger").reply == MotionsPage(0, 0)
    assert board.says("motion.list", matter=8, start=15).reply == MotionsPage(8, 15)
    assert board.says("motion.list", start="sist").reply == MotionsPage(0, 0)
    assert refusal(board.says("motion.list", matter="nio")) == "bad_form"
    assert refusal(Board(Meeting(key="s1", chat="c")).says("motion.list")) == "not_set_up"


def test_the_secretary_notes_motions_from_the_list() -> None:
    """While the matter takes them; the room's list has no button."""
    board = Board()
    assert listed(board, "secretary").entry
    assert not listed(board, "secretary", 4, 0).entry
    assert not listed(board, "chair").entry
    assert not listed(board).entry
    board.meeting = happened(board.meeting, Closed())
    assert not listed(board, "secretary").entry
