"""Whoever serves in one matter alone makes and backs motions there, and the member in all the others (R-142, R-173, R-177)."""

from typing import Any

import pytest

from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.meeting.meeting import Meeting
from dialogs.motion.card_codes import MotionAct
from dialogs.motion.drawing import acts
from dialogs.motion.facts import MotionHeld, Moved
from dialogs.motion.refusals import MotionRefusal
from dialogs.motion.who_takes_no_part import takes_no_part
from dialogs.quorum.seat_facts import Disqualified, Serves
from tests.support.meetings import happened, refusal, seated, seen_by
from tests.support.motions import Board, on_the_table

DAN = seated("dan", "substitute", "room")


def seat(no: int, table: int = 2) -> Meeting:
    """Dan serves on Anna's seat in matter `no` (0: in all) while matter `table` is on the table."""
    why = "disqualified" if no else "absent"
    facts = (Disqualified(no, "anna"),) if no else ()
    return on_the_table(table, DAN, *facts, Serves("dan", "anna", why, no))


@pytest.mark.parametrize("table", [1, 2])
def test_who_serves_in_one_matter_alone(table: int) -> None:
    """Whichever matter is on the table: what counts is the one that the motion is about."""
    meeting = seat(2, table)

    def why(who: str, no: int) -> MotionRefusal | None:
        return takes_no_part(meeting, meeting.people[who], meeting.matter(no))

    assert (why("dan", 2), why("dan", 1)) == (None, MotionRefusal.MOTION_NOT_SERVING)
    assert (why("anna", 2), why("anna", 1)) == (MotionRefusal.MOTION_DISQUALIFIED, None)
    assert all(may(Right.MOVERS, seen_by(meeting, who)) for who in ("anna", "dan"))


def test_who_serves_in_all_matters() -> None:
    """Then the member moves nothing anywhere, and has no button for it."""
    meeting = seat(0)
    assert takes_no_part(meeting, meeting.people["anna"], meeting.matter(1)) is MotionRefusal.MOTION_NOT_SERVING
    assert takes_no_part(meeting, meeting.people["dan"], meeting.matter(1)) is None
    assert not may(Right.MOVERS, seen_by(meeting, "anna"))
    assert takes_no_part(meeting, None, meeting.matter(1)) is None
    assert takes_no_part(meeting, meeting.people["anna"], None) is None


def test_a_seat_that_somebody_has_in_all_matters_is_theirs() -> None:
    """Another who was let serve in one of them does not."""
    meeting = happened(seat(2), seated("eva", "substitute", "room"), Serves("eva", "anna", "absent"))
    assert takes_no_part(meeting, meeting.people["dan"], meeting.matter(2)) is MotionRefusal.MOTION_NOT_SERVING
    assert takes_no_part(meeting, meeting.people["eva"], meeting.matter(2)) is None


def test_every_road_asks_of_the_matter_that_is_meant() -> None:
    """The form, a backing, what the secretary notes, and words that wait for their matter; nothing of it is kept."""
    board = Board(happened(seat(2), Moved(1, 1, "grant", "bo", "", "form"), Moved(2, 2, "grant", "bo", "", "form")))
    not_serving = MotionRefusal.MOTION_NOT_SERVING
    filled: dict[str, Any] = {"kind": "add", "wording": "Att utreda."}
    assert refusal(board.says("motion.submit", "dan", matter=1, **filled)) == not_serving
    assert refusal(board.says("motion.second", "dan", motion=1)) == not_serving
    noted = board.says("motion.record", "secretary", mover="dan", matter=1, channel="recorded", **filled)
    assert refusal(noted) == not_serving
    assert board.words == {}
    assert refusal(board.says("motion.second", "anna", motion=2)) == MotionRefusal.MOTION_DISQUALIFIED
    board.meeting = happened(board.meeting, MotionHeld(1, "dan", "", "h1", 9), by="dan")
    assert refusal(board.says("motion.confirm", "dan", held=1, matter=1)) == MotionRefusal.HELD_NOT_SERVING
    assert len(board.meeting.held) == 1
    assert not refusal(board.says("motion.second", "anna", motion=1))
    assert not refusal(board.says("motion.second", "dan", motion=2))


def test_the_button_to_back_stands_where_it_may_be_pressed() -> None:
    """On the motions of the matters in which the viewer serves."""
    meeting = happened(seat(2), Moved(1, 1, "grant", "bo", "", "form"), Moved(2, 2, "grant", "bo", "", "form"))

    def offered(who: str) -> list[int]:
        scene = seen_by(meeting, who)
        return [one.motion for one in meeting.motions if MotionAct.SECOND in acts(scene, one)]

    assert (offered("anna"), offered("dan"), offered("secretary")) == ([1], [2], [])
