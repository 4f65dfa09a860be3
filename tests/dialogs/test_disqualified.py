"""Whoever is noted as disqualified (jävig) in a matter takes no part in it: no motion, no question, and chair and secretary are told (R-172, R-173, R-178)."""

from cards.attendance import Intruder
from dialogs.judging.who_is_entitled import disqualified
from dialogs.matter.checklist_answer_holds import Why
from dialogs.matter.checklist_lines_asked import asked_people
from dialogs.matter.facts import Asked, MatterCalled, MatterOpened
from dialogs.matter.obstacles import standing
from dialogs.matter.pages import IntruderPage
from dialogs.matter.unentitled_in_call import intruded
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import MotionHeld, Moved
from dialogs.motion.refusals import MotionRefusal
from dialogs.pages import draw
from dialogs.presence.facts import Entered, LinkLost
from dialogs.quorum.seat_facts import DisqualificationTakenBack, Disqualified
from tests.support.meetings import happened, refusal, seen_by
from tests.support.motions import Board, on_the_table


def not_ready(meeting: Meeting) -> dict[str, Why]:
    """Why each person who is not ready is not."""
    on = meeting.on_table
    assert on is not None
    return {one.person.key: one.why for one in standing(seen_by(meeting, "chair"), on).not_ready}


def at_gate(who: str) -> Meeting:
    """Matter 4 (secrecy) is called and its checklist asked; somebody is disqualified in it."""
    return happened(on_the_table(), Disqualified(4, who), MatterCalled(4), Asked(1, 3, 4))


def test_they_hand_in_no_motion_there_and_back_none() -> None:
    """In another matter they do, and there too once the note was taken back. The secretary notes none of theirs either."""
    board = Board(on_the_table(1, Disqualified(1, "anna"), Moved(1, 1, "grant", "bo", "", "form")))
    assert refusal(board.says("motion.submit", kind="add", wording="Att utreda.")) == MotionRefusal.MOTION_DISQUALIFIED
    assert refusal(board.says("motion.second", motion=1)) == MotionRefusal.MOTION_DISQUALIFIED
    noted = board.says(
        "motion.record", "secretary", mover="anna", kind="add", wording="Att utreda.", channel="recorded", matter=1
    )
    assert refusal(noted) == MotionRefusal.MOTION_DISQUALIFIED
    assert board.words == {}
    assert board.moves(matter=2).mover == "anna"
    board.meeting = happened(board.meeting, DisqualificationTakenBack(1, "anna"))
    assert board.moves(matter=1).mover == "anna"


def test_a_motion_that_waits_is_not_placed_there() -> None:
    """Its words wait on, for another matter."""
    held = MotionHeld(1, "anna", "", "h1", 9)
    board = Board(happened(happened(on_the_table(), held, by="anna"), Disqualified(1, "anna")))
    assert refusal(board.says("motion.confirm", held=1, matter=1)) == MotionRefusal.HELD_DISQUALIFIED
    assert len(board.meeting.held) == 1


def test_they_are_asked_nothing_and_named_while_they_are_there() -> None:
    """A remote one until Teams shows that they have left; nobody who sits in the room."""
    meeting = at_gate("anna")
    assert disqualified(meeting, meeting.people["anna"], meeting.matter(4))
    assert "anna" not in {one.key for one in asked_people(meeting, meeting.matter(4))}
    assert not_ready(meeting)["anna"] is Why.DISQUALIFIED
    assert "anna" not in not_ready(happened(meeting, Entered("anna"), LinkLost("anna")))
    assert "secretary" not in not_ready(at_gate("secretary"))
    assert not disqualified(meeting, meeting.people["anna"], None)


def test_whoever_is_there_while_the_confidential_matter_is_open_alarms() -> None:
    """As somebody unentitled does, wherever they are noted. Of the chair in the room whom Teams does not show only the gate tells."""
    meeting = happened(at_gate("anna"), Entered("anna"), MatterOpened(4))
    assert intruded(seen_by(meeting, "chair"))
    assert not intruded(seen_by(happened(meeting, LinkLost("anna")), "chair"))
    assert intruded(seen_by(happened(at_gate("chair"), Entered("chair"), MatterOpened(4)), "chair"))
    assert not intruded(seen_by(happened(at_gate("chair"), MatterOpened(4)), "chair"))


def test_the_alarm_says_that_they_are_disqualified() -> None:
    """And not that the matter may not be handled remotely: it may."""
    meeting = happened(at_gate("anna"), Entered("anna"), MatterOpened(4))
    card = draw(IntruderPage("anna", 4), seen_by(meeting, "chair"))
    assert isinstance(card, Intruder)
    assert (card.disqualified, card.now) == (True, "")
