"""What becomes of a motion: seen, listed, backed, withdrawn, given another kind, sealed, and fetched once."""

from dataclasses import replace

import pytest

from cards.motion import FetchedWording, FetchForm, KindForm, MotionCard, SealedMotion
from cards.motion_list import HiddenRow, MotionList
from cards.refusal import Refusal
from dialogs.inbound import Road
from dialogs.matter.facts import MatterEnded
from dialogs.meeting import Meeting
from dialogs.motion.facts import Reclassified, Seconded, Withdrawn, WordingFetched
from dialogs.motion.pages import MotionFetchPage, MotionKindPage, MotionReceiptPage, MotionsPage
from dialogs.motion.refusals import MotionRefusal
from dialogs.outcome import Draft, Outcome, Page
from dialogs.page import MotionPage
from dialogs.profile.choices import MotionChannel
from dialogs.router import again, cause
from dialogs.sitting.facts import Closed
from tests.support.meetings import a_meeting, changed, happened, linkoping, pressed, refusal, seated, shown
from tests.support.motions import Board, on_the_table


def seen(board: Board, who: str | None = None, number: int = 1) -> MotionCard:
    """The motion's card as `who` sees it."""
    view = board.view(MotionPage(number), who)
    assert isinstance(view, MotionCard)
    return view


def listed(board: Board, who: str | None = None, no: int = 0, start: int = 0) -> MotionList:
    """The list as `who` sees it."""
    view = board.view(MotionsPage(no, start), who)
    assert isinstance(view, MotionList)
    return view


def raised(kind: str = "secrecy") -> Board:
    """A motion in a matter whose level was raised after."""
    board = Board()
    board.moves()
    board.says("matter.level", "chair", matter=1, level=kind)
    return board


# ---- who sees what -----------------------------------------------------------------------------------------------


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


# ---- the list ----------------------------------------------------------------------------------------------------


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


# ---- backing -----------------------------------------------------------------------------------------------------


def test_a_member_backs_anothers_motion_and_twice_is_once() -> None:
    """R-148."""
    board = Board()
    board.moves()
    out = board.says("motion.second", "bo", motion=1)
    assert out.facts == (Seconded(1, "bo"),)
    assert shown(out)["motion:1"].page == MotionPage(1, private=False)
    assert board.says("motion.second", "bo", motion=1) == Outcome(reply=MotionPage(1))
    assert board.motion().seconds == ("bo",)
    assert "second" not in seen(board, "bo").may


def test_nobody_backs_their_own_motion() -> None:
    """The answer is the motion, still to be read, and why nothing changed."""
    board = Board()
    board.moves()
    out = board.says("motion.second", "anna", motion=1)
    assert out == Outcome(reply=MotionPage(1, MotionRefusal.OWN_MOTION))
    view = board.view(MotionPage(1, MotionRefusal.OWN_MOTION), "anna")
    assert isinstance(view, MotionCard)
    assert view.note == "own_motion"


def test_a_withdrawn_or_finished_motion_is_not_backed() -> None:
    """A stale press changes nothing."""
    board = Board()
    board.moves()
    board.moves()
    board.says("motion.withdraw", motion=1)
    assert board.says("motion.second", "bo", motion=1) == Outcome(reply=MotionPage(1))
    board.meeting = happened(board.meeting, MatterEnded(1))
    assert board.says("motion.second", "bo", motion=2) == Outcome(reply=MotionPage(2, MotionRefusal.MOTION_OVER))


def test_only_members_back_motions() -> None:
    """And only those that there are, in a sitting that goes on."""
    board = Board()
    board.moves()
    assert refusal(board.says("motion.second", "secretary", motion=1)) == "right"
    assert refusal(board.says("motion.second", "bo", motion=2)) == "no_motion"
    board.meeting = happened(board.meeting, Closed())
    assert refusal(board.says("motion.second", "bo", motion=1)) == "closed"


def test_backing_again_after_an_undo_is_no_repetition() -> None:
    """The room's button is known by what has happened to the motion, so the second press is another one."""
    board = Board()
    board.moves()
    causes = set()
    for _ in range(2):
        view = seen(board)
        said = pressed("motion.second", "bo", round_=view.key.round, motion=1)
        causes.add(cause(said))
        board.says("motion.second", "bo", motion=1)
        board.says("undo", "bo")
        assert board.motion().seconds == ()
    assert len(causes) == 2


def test_many_backers_are_named_up_to_a_limit_and_the_rest_counted() -> None:
    """101 members shall not make a card that Teams refuses."""
    many = tuple(seated(f"m{n}") for n in range(30))
    board = Board(happened(on_the_table(), *many))
    board.moves()
    board.meeting = happened(board.meeting, *(Seconded(1, one.person) for one in many))
    view = seen(board)
    assert (len(view.motion.seconds), view.motion.more) == (25, 5)
    assert "och 5 till" in str(board.card(MotionPage(1)))


# ---- withdrawing -------------------------------------------------------------------------------------------------


def test_the_mover_withdraws_and_the_words_leave_the_card() -> None:
    """R-147: marked as withdrawn, its words no longer asked for; again changes nothing."""
    board = Board()
    board.moves()
    out = board.says("motion.withdraw", motion=1)
    assert out.facts == (Withdrawn(1),)
    assert shown(out)["motion:1"].page == MotionPage(1, private=False)
    view = seen(board)
    assert (view.wordings, view.motion.withdrawn, view.may) == ((), True, ())
    assert listed(board).wordings == ("title:1",)
    assert board.says("motion.withdraw", motion=1) == Outcome(reply=MotionPage(1))


def test_nobody_else_withdraws_it() -> None:
    """Not the chair, not a stranger, not the secretary either, where the member handed it in."""
    board = Board()
    board.moves()
    for who in ("chair", "secretary", "bo", "stranger"):
        assert refusal(board.says("motion.withdraw", who, motion=1)) == "not_mover"


def test_the_secretary_withdraws_what_was_noted_and_so_does_the_mover() -> None:
    """An oral motion is taken back as it was made."""
    for who in ("secretary", "bo"):
        board = Board()
        board.says("motion.record", "secretary", matter=1, kind="reject", mover="bo")
        assert board.says("motion.withdraw", who, motion=1).facts == (Withdrawn(1),)


def test_a_substitute_who_serves_no_more_may_still_withdraw() -> None:
    """The motion is theirs."""
    board = Board()
    board.moves("cia")
    board.meeting = happened(board.meeting, seated("cia", "substitute"))
    assert board.says("motion.withdraw", "cia", motion=1).facts == (Withdrawn(1),)


def test_after_the_deliberation_nothing_is_withdrawn() -> None:
    """R-147: until the proposals are laid; and never in a sitting that is closed."""
    board = Board()
    board.moves()
    board.meeting = happened(board.meeting, MatterEnded(1))
    assert board.says("motion.withdraw", motion=1) == Outcome(reply=MotionPage(1, MotionRefusal.MOTION_OVER))
    assert refusal(board.says("motion.withdraw", motion=5)) == "no_motion"
    board.meeting = happened(board.meeting, Closed())
    assert refusal(board.says("motion.withdraw", motion=1)) == "closed"


# ---- the kind ----------------------------------------------------------------------------------------------------


def test_the_secretary_corrects_the_kind_with_one_press() -> None:
    """The wording stays; the same kind again changes nothing."""
    board = Board()
    board.moves(kind="add")
    out = board.says("motion.reclassify", "secretary", motion=1, kind="amend")
    assert out.facts == (Reclassified(1, "amend"),)
    assert "motion:1" in shown(out)
    assert board.motion().wording == "m1"
    assert board.says("motion.reclassify", "secretary", motion=1, kind="amend") == Outcome(reply=MotionPage(1))


def test_the_choice_of_a_kind_leaves_out_the_one_it_has_and_those_it_cannot_be() -> None:
    """A motion without words becomes none that needs them."""
    board = Board()
    board.moves(kind="reject", wording="")
    assert board.says("motion.reclassify", "secretary", motion=1).reply == MotionKindPage(1)
    view = board.view(MotionKindPage(1), "secretary")
    assert isinstance(view, KindForm)
    assert view.kinds == ("approve", "table")
    assert refusal(board.says("motion.reclassify", "secretary", motion=1, kind="add")) == "motion_needs_wording"
    assert refusal(board.says("motion.reclassify", "secretary", motion=1, kind="bananas")) == "bad_form"


def test_only_the_secretary_corrects_and_only_what_stands() -> None:
    """Not the mover, not a withdrawn motion, not one that is not there, not after the sitting."""
    board = Board()
    board.moves()
    assert refusal(board.says("motion.reclassify", "anna", motion=1, kind="new")) == "right"
    assert refusal(board.says("motion.reclassify", "secretary", motion=2, kind="new")) == "no_motion"
    board.says("motion.withdraw", motion=1)
    assert board.says("motion.reclassify", "secretary", motion=1, kind="new") == Outcome(reply=MotionPage(1))
    board.meeting = happened(board.meeting, Closed())
    assert refusal(board.says("motion.reclassify", "secretary", motion=1, kind="new")) == "closed"


# ---- sealed ------------------------------------------------------------------------------------------------------


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


# ---- said again --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["motion.second", "motion.withdraw", "motion.show"])
def test_a_repeated_press_is_answered_with_the_motion_as_it_stands(verb: str) -> None:
    """Nothing is judged again; a press about no motion at all gets the list."""
    board = Board()
    board.moves("bo")
    said = pressed(verb, "bo", motion=1)
    assert again(said, board.meeting, board.profile) == MotionPage(1)
    stray = replace(said, fields={})
    assert again(stray, board.meeting, board.profile) == MotionsPage(0, 0)


def test_a_matter_taken_off_the_agenda_shows_no_motion() -> None:
    """A motion whose matter is unknown is hidden: in doubt, confidential."""
    board = Board()
    board.moves()
    board.meeting = replace(board.meeting, matters=a_meeting().matters[1:])
    assert isinstance(board.view(MotionPage(1), "anna"), SealedMotion)
    assert listed(board).groups[0].matter.no == 1
