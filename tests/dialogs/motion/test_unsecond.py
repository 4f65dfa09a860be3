"""Whoever backs a motion takes that back: pressed or typed, in the record, and undone like any step."""

import pytest

from cards.motion import MotionCard
from cards.phrases.book import of
from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import MotionPage
from dialogs.matter.facts import LevelRaised, MatterEnded
from dialogs.meeting.capacity import Capacity
from dialogs.motion.facts import Seconded, SecondWithdrawn
from dialogs.motion.refusals import MotionRefusal
from dialogs.roster.facts import Assigned
from dialogs.said.inbound import Road, Words
from dialogs.showing.shared_cards import motion_card, motion_copies
from dialogs.sitting.facts import Closed, SaidAgain
from dialogs.typed.commands import command
from tests.support.meetings import TEN, happened, refusal, seated, seconds, shown
from tests.support.motions import Board, seen


def backed() -> Board:
    """Bo backs Anna's motion."""
    board = Board()
    board.moves()
    board.says("motion.second", "bo", motion=1)
    return board


def test_whoever_backs_a_motion_reads_so_and_takes_it_back() -> None:
    """R-148. Their own view says that they have; the button that says it is there again afterwards."""
    board = backed()
    assert seen(board, "bo").may == ("unsecond",)
    assert of("sv").motion.you_back in str(board.card(MotionPage(1), "bo"))
    assert "29:bo" in seen(board, None).viewers
    out = board.says("motion.unsecond", "bo", motion=1)
    assert out.facts == (SecondWithdrawn(1, "bo"),)
    assert shown(out)["motion:1"].page == MotionPage(1, private=False)
    again = board.says("motion.unsecond", "bo", motion=1, at_=TEN + seconds(1))
    assert (again.facts, again.deliveries, again.reply) == ((SaidAgain(("second:1:bo",)),), (), MotionPage(1))
    assert seen(board, "bo").may == ("second",)


def test_taking_it_back_is_undone_like_any_step() -> None:
    """As long as it can be backed."""
    board = backed()
    board.says("motion.unsecond", "bo", motion=1)
    assert board.says("undo", "bo").facts == (Seconded(1, "bo"),)
    board.says("motion.unsecond", "bo", motion=1)
    board.says("motion.withdraw", "anna", motion=1)
    assert not board.says("undo", "bo").facts
    board = backed()
    board.says("motion.unsecond", "bo", motion=1)
    board.meeting = happened(board.meeting, MatterEnded(1))
    assert not board.says("undo", "bo").facts


def test_it_is_not_taken_back_once_the_deliberation_is_over() -> None:
    """What was so when it was decided stays so (R-145); of a sealed motion nobody is shown anything."""
    board = backed()
    board.meeting = happened(board.meeting, MatterEnded(1))
    out = board.says("motion.unsecond", "bo", motion=1)
    assert out == Outcome(reply=MotionPage(1, MotionRefusal.MOTION_OVER))
    board = backed()
    board.meeting = happened(board.meeting, LevelRaised(1, "secrecy"))
    assert refusal(board.says("motion.unsecond", "bo", motion=1)) == MotionRefusal.ORAL_ONLY
    board.meeting = happened(board.meeting, Closed())
    assert refusal(board.says("motion.unsecond", "bo", motion=1)) == "closed"
    assert refusal(backed().says("motion.unsecond", "bo", motion=9)) == MotionRefusal.NO_MOTION


def test_it_takes_no_capacity_to_take_it_back() -> None:
    """A substitute who serves no more has still backed it."""
    board = Board()
    board.moves()
    board.says("motion.second", "cia", motion=1)
    board.meeting = happened(board.meeting, seated("cia", "substitute", serves=False))
    assert board.says("motion.unsecond", "cia", motion=1).facts == (SecondWithdrawn(1, "cia"),)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Jag instämmer i yrkande 3.", "motion.second"),
        ("instämmer 3", "motion.second"),
        ("Jag instämmer inte längre i yrkande 3", "motion.unsecond"),
        ("instämmer inte i yrkande nr 3", "motion.unsecond"),
        ("Jag återtar yrkande 3", "motion.withdraw"),
        ("I back motion 3", "motion.second"),
        ("I no longer back motion 3", "motion.unsecond"),
        ("withdraw motion 3", "motion.withdraw"),
    ],
)
def test_it_is_typed_with_the_motions_number(text: str, verb: str) -> None:
    """What a card does, a typed command does too (design 4.7)."""
    found = command(Words(text))
    assert found is not None
    assert (found.verb, found.fields) == (verb, {"motion": "3"})


@pytest.mark.parametrize("text", ["Jag instämmer", "instämmer i ärende 3", "Jag instämmer med Bo", "back to 3"])
def test_without_a_motions_number_it_is_talk(text: str) -> None:
    """A matter's number is no motion's."""
    found = command(Words(text))
    assert found is None or not found.verb.startswith("motion.") or found.verb == "motion.submit"


def test_the_cards_that_people_have_in_private_follow_the_motion() -> None:
    """R-138: the secretary's, which asked for the kind, and the mover's receipt; before anything has changed there is nothing to follow."""
    board = Board()
    board.moves(kind="", road=Road.TYPED)
    assert motion_copies(board.meeting, motion_card(1)) == ()
    board.says("motion.reclassify", "secretary", motion=1, kind="add")
    copies = motion_copies(board.meeting, motion_card(1))
    assert [(one.to, one.page, one.edited, one.anew) for one in copies] == [
        ("oid-anna", MotionPage(1), True, False),
        ("oid-secretary", MotionPage(1), True, False),
    ]
    view = board.view(MotionPage(1), "secretary")
    assert isinstance(view, MotionCard)
    assert view.kinds == ()
    assert of("sv").motion.kind_unsaid not in str(board.card(MotionPage(1), "secretary"))


def test_somebody_without_a_road_has_no_copy() -> None:
    """Who is on the roster by name alone."""
    board = Board()
    board.moves(kind="", road=Road.TYPED)
    board.says("motion.reclassify", "secretary", motion=1, kind="add")
    alone = Assigned("secretary", "Secretary", Capacity.SECRETARY.value, place="room")
    board.meeting = happened(board.meeting, alone)
    assert [one.to for one in motion_copies(board.meeting, motion_card(1))] == ["oid-anna"]


def test_of_a_withdrawn_motion_nothing_is_taken_back() -> None:
    """It is shown as it stands."""
    board = backed()
    board.says("motion.withdraw", "anna", motion=1)
    out = board.says("motion.unsecond", "bo", motion=1)
    assert (out.facts, out.reply) == ((), MotionPage(1))
