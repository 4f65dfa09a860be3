"""The mover says which matter a motion is about, or lets it be; nobody else does."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cards.motion import MotionCard
from cards.phrases import book
from cards.phrases.book import Phrases
from cards.refusal import Refusal
from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import RefusedPage
from dialogs.matter.facts import MatterEnded
from dialogs.meeting.kinds import MotionKind
from dialogs.meeting.wordings import wordings_of
from dialogs.motion.facts import MotionHeld, MotionLetGo, Moved
from dialogs.motion.mover_is_asked import HELD_S
from dialogs.motion.pages import HeldPage, MotionFormPage
from dialogs.motion.refusals import HeldFault, MotionFault, MotionRefusal
from dialogs.profile.choices import WordingRule
from dialogs.profile.parts import MotionRule
from dialogs.router import decide
from tests.support.meetings import (
    TEN,
    changed,
    happened,
    linkoping,
    pressed,
)
from tests.support.motions import Board, on_the_table

SAID = "yrkande 9 nya tjänster"
HELD = MotionHeld(1, "anna", "", "h1", 9)


def held(*facts: object) -> Board:
    """A board where Anna's motion waits for its matter."""
    board = Board(meeting=happened(happened(on_the_table(), HELD, by="anna"), *facts))  # type: ignore[arg-type]
    board.words["h1"] = "9 nya tjänster"
    return board


def test_the_mover_names_the_matter_and_it_is_handed_in() -> None:
    """Only then is it numbered and shown; the words become that matter's, whole."""
    board = held()
    out = board.says("motion.confirm", held=1, matter=1, form_="f")
    assert out.facts == (Moved(1, 1, "", "anna", "h1", "typed", "f"), MotionLetGo(1))
    assert [(one.key, one.matter, one.cut) for one in out.placed] == [("h1", 1, 0)]
    assert isinstance(board.view(HeldPage(1), "anna"), MotionCard)
    assert wordings_of(board.meeting) >= {"h1"}


def test_what_only_named_the_matter_is_cut_from_the_words() -> None:
    """Where it is the one that was named; of the other the words are whole."""
    for no, cut in ((9, 2), (1, 0)):
        board = Board(meeting=happened(on_the_table(), replace(HELD, cut=2)))
        assert [one.cut for one in board.says("motion.confirm", held=1, matter=no).placed] == [cut]


def test_words_that_only_named_the_matter_are_none() -> None:
    """Of “yrkande punkt 9: avslag” nothing is left in matter 9; in another the point is part of the proposal."""
    bare = MotionHeld(1, "anna", "reject", "h1", 9, 7, bare=True)
    for no, wording in ((9, ""), (1, "h1")):
        board = Board(meeting=happened(on_the_table(), bare))
        board.says("motion.confirm", held=1, matter=no)
        assert board.motion().wording == wording


def test_a_kind_that_needs_words_asks_for_them_when_there_are_none() -> None:
    """The form is opened for the matter that was named."""
    board = Board(meeting=happened(on_the_table(), MotionHeld(1, "anna", "refer", "h1", 9, 7, bare=True)))
    out = board.says("motion.confirm", held=1, matter=9)
    assert (out.facts, out.reply) == ((MotionLetGo(1),), MotionFormPage(9, MotionKind.REFER, MotionFault.WORDING))
    board = Board(meeting=happened(on_the_table(), MotionHeld(1, "anna", "", "h1", 9, 7, bare=True)))
    assert board.says("motion.confirm", held=1, matter=9).reply == MotionFormPage(9)


def test_a_kind_that_has_no_words_is_not_handed_in_with_some() -> None:
    """The words wait on."""
    rules = tuple(
        MotionRule(r.kind, WordingRule.FORBIDDEN if r.kind is MotionKind.REJECT else r.wording)
        for r in linkoping().motions
    )
    board = Board(happened(on_the_table(), replace(HELD, kind="reject")), changed(linkoping(), motions=rules))
    out = board.says("motion.confirm", held=1, matter=1)
    assert out == Outcome(reply=RefusedPage(MotionRefusal.MOTION_NO_WORDING, None))


def test_a_matter_that_takes_none_leaves_it_waiting() -> None:
    """Confidential, over, or no matter at all."""
    board = held()
    assert board.says("motion.confirm", held=1, matter=4).reply == RefusedPage(MotionRefusal.ORAL_ONLY, None)
    assert board.says("motion.confirm", held=1, matter=88).reply == HeldPage(1, HeldFault.MATTER)
    assert board.says("motion.confirm", held=1).reply == HeldPage(1)
    board.meeting = happened(board.meeting, MatterEnded(1))
    assert board.says("motion.confirm", held=1, matter=1).reply == HeldPage(1, HeldFault.ENDED)
    assert len(board.meeting.held) == 1


def test_the_mover_can_let_it_be() -> None:
    """By the button, or by undoing it; the words are destroyed with that."""
    for verb in ("motion.confirm", "undo"):
        board = held()
        out = board.says(verb, "anna", held=1, drop="yes")
        assert (out.facts, out.reply) == ((MotionLetGo(1),), HeldPage(1))
        assert "h1" not in wordings_of(board.meeting)
        assert board.view(HeldPage(1), "anna") == Refusal(MotionRefusal.HELD_GONE)


def test_nobody_else_answers_for_the_mover() -> None:
    """Nor is it answered twice."""
    board = held()
    assert board.says("motion.confirm", "bo", held=1, matter=1) == Outcome(reply=HeldPage(1))
    board.says("motion.confirm", held=1, matter=1)
    assert board.says("motion.confirm", held=1, matter=1) == Outcome(reply=HeldPage(1))
    assert board.says("motion.confirm", matter=1) == Outcome(reply=HeldPage(0))
    assert not board.says("undo", "bo").facts


def test_an_answer_that_comes_too_late_hands_nothing_in() -> None:
    """Also where the clockwork has stood still."""
    said = pressed("motion.confirm", "anna", at_=TEN + timedelta(seconds=HELD_S), held=1, matter=1)
    assert decide(said, held().meeting, linkoping()).facts == (MotionLetGo(1),)


@pytest.mark.parametrize("phrases", [book.SV, book.EN], ids=["sv", "en"])
def test_a_motion_that_is_gone_invites_nobody_to_write_in_the_confidential_matter(phrases: Phrases) -> None:
    """It goes when such a matter is called: an example with a number could be that matter's own."""
    assert not any(map(str.isdigit, phrases.refusals["held_gone"].replace("15", "")))
