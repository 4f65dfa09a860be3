"""How motions look to the room, the mover, other members and the secretary, and what each can do about one."""

from dataclasses import replace

import pytest

from cards.motion import KindForm, MotionCard, SealedMotion
from cards.motion_list import HiddenRow, MotionList
from cards.refusal import Refusal
from dialogs.journal.entries import Fact
from dialogs.judging.shared_pages import MotionPage
from dialogs.matter.facts import LevelRaised
from dialogs.motion.drawing import A_PAGE, MOST_NAMED, hidden, may_withdraw, text_of
from dialogs.motion.facts import Moved, Seconded, Withdrawn
from dialogs.motion.pages import MotionFetchPage, MotionFormPage, MotionKindPage, MotionReceiptPage, MotionsPage
from tests.support.meetings import seen_by
from tests.support.motions import Board, on_the_table

MOVED = Moved(1, 1, "add", "anna", "m1", "form")


def board(*facts: Fact) -> Board:
    """A board where Anna has handed in motion 1, and what has happened after."""
    return Board(on_the_table(1, MOVED, *facts))


def card(one: Board, who: str | None) -> MotionCard:
    """The motion's card as `who` sees it; None is the room."""
    view = one.view(MotionPage(1), who)
    assert isinstance(view, MotionCard)
    return view


@pytest.mark.parametrize(
    ("who", "may"),
    [(None, ("second",)), ("bo", ("second",)), ("anna", ("withdraw",)), ("secretary", ("kind",))],
)
def test_each_can_do_what_is_theirs_to_do(who: str | None, may: tuple[str, ...]) -> None:
    """Others back it, the mover withdraws it, the secretary corrects its kind."""
    assert card(board(), who).may == may


def test_whoever_backs_a_motion_is_not_asked_again() -> None:
    """And is named on the card (R-148), where they can take it back."""
    view = card(board(Seconded(1, "bo")), "bo")
    assert view.may == ("unsecond",)
    assert view.motion.seconds == (("Bo", ""),)


def test_a_withdrawn_motion_shows_no_wording_and_offers_nothing() -> None:
    """R-147."""
    view = card(board(Withdrawn(1)), "anna")
    assert (view.motion.wording, view.may) == ("", ())


def test_a_motion_that_was_noted_is_also_the_secretarys_to_withdraw() -> None:
    """On the mover's behalf; one that the mover sent is not."""
    noted = Board(on_the_table(1, Moved(1, 1, "add", "anna", "m1", "recorded")))
    assert may_withdraw(seen_by(noted.meeting, "secretary"), noted.motion())
    assert not may_withdraw(seen_by(noted.meeting, "bo"), noted.motion())
    assert not may_withdraw(seen_by(board().meeting, "secretary"), board().motion())


def test_a_motion_in_a_matter_that_became_confidential_is_its_number_alone() -> None:
    """R-117; the secretary is told that its words wait."""
    one = board(LevelRaised(1, "secrecy"))
    assert hidden(seen_by(one.meeting, "anna"), one.motion())
    room, secretary = one.view(MotionPage(1)), one.view(MotionPage(1), "secretary")
    assert isinstance(room, SealedMotion)
    assert isinstance(secretary, SealedMotion)
    assert (room.kept, secretary.kept) == (False, True)
    listed = one.view(MotionsPage(0, 0))
    assert isinstance(listed, MotionList)
    assert listed.groups[0].rows == (HiddenRow(1, 1),)


def test_a_sealed_motion_stays_hidden_whatever_its_matter_is() -> None:
    """R-117: what was sealed is never opened by itself."""
    one = board()
    scene = seen_by(one.meeting, "anna")
    assert not hidden(scene, one.motion())
    assert hidden(scene, replace(one.motion(), sealed=True))


def test_a_motion_that_is_not_there_is_refused() -> None:
    """On its card, its choice of a kind, and its fetching."""
    one = Board()
    for page in (MotionPage(1), MotionKindPage(1), MotionFetchPage(1)):
        assert one.view(page, "secretary") == Refusal("no_motion")


def test_those_beyond_a_limit_who_back_a_motion_are_counted() -> None:
    """A card has no room for all."""
    one = board(*(Seconded(1, "bo") for _ in range(MOST_NAMED + 2)))
    text = text_of(one.meeting, one.motion())
    assert (len(text.seconds), text.more) == (MOST_NAMED, 2)


def test_a_receipt_is_for_whoever_sees_it() -> None:
    """The mover reads that it was received, the secretary that it was noted."""
    heads = []
    for who in ("anna", "secretary"):
        view = board().view(MotionReceiptPage(1), who)
        assert isinstance(view, MotionCard)
        heads.append(view.head)
    assert heads == ["received", "recorded"]


def test_the_choice_of_a_kind_offers_every_kind_but_the_one_it_has() -> None:
    """That one is no correction."""
    view = board().view(MotionKindPage(1), "secretary")
    assert isinstance(view, KindForm)
    assert view.kind == "add"
    assert "add" not in view.kinds
    assert "reject" in view.kinds


def test_the_form_of_a_confidential_matter_is_a_refusal() -> None:
    """R-113: motions in it are oral."""
    assert Board().view(MotionFormPage(4), "anna") == Refusal("oral_only")


def test_the_list_goes_on_where_a_page_is_full() -> None:
    """The next page begins where this one ends."""
    moved = tuple(Moved(n, 1, "add", "anna", f"m{n}", "form") for n in range(1, A_PAGE + 2))
    one = Board(on_the_table(1, *moved))
    first, second = one.view(MotionsPage(0, 0)), one.view(MotionsPage(0, A_PAGE))
    assert isinstance(first, MotionList)
    assert isinstance(second, MotionList)
    assert (first.more, second.more) == (A_PAGE, 0)
    assert [len(first.groups[0].rows), len(second.groups[0].rows)] == [A_PAGE, 1]


def test_only_hosts_see_how_many_there_are_of_each_kind() -> None:
    """The withdrawn ones by themselves."""
    one = board(Moved(2, 1, "reject", "bo", "", "form"), Withdrawn(2))
    host, member = one.view(MotionsPage(0, 0), "chair"), one.view(MotionsPage(0, 0), "anna")
    assert isinstance(host, MotionList)
    assert isinstance(member, MotionList)
    assert (host.groups[0].counts, host.groups[0].withdrawn) == ((("add", 1),), 1)
    assert (member.groups[0].counts, member.groups[0].withdrawn) == ((), 0)
