"""What each fact of motions makes of the meeting."""

from dataclasses import replace

import pytest

from dialogs.facts import Plain, from_plain, to_plain
from dialogs.journal.entries import Entry, Fact
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Motion
from dialogs.motion.facts import (
    MotionRestored,
    Moved,
    Reclassified,
    Seconded,
    SecondTakenBack,
    Withdrawn,
    WordingFetched,
)
from tests.support.meetings import TEN, a_meeting, happened

MOVED = happened(a_meeting(), Moved(1, 9, "add", "anna", "w1", "form"), Moved(2, 9, "", "bo", "w2", "typed"))


def first(meeting: Meeting) -> Motion:
    """The first motion, which is there."""
    motion = meeting.motion(1)
    assert motion is not None
    return motion


def test_motions_stand_in_the_order_they_came() -> None:
    """The newest is last, and none of them has turned yet."""
    assert [(m.motion, m.mover, m.turns) for m in MOVED.motions] == [(1, "anna", 0), (2, "bo", 0)]


def test_when_a_motion_came_is_unknown_in_a_journal_of_before() -> None:
    """The field was added in version 2; what a secretary notes now is kept as it is."""
    before: list[Plain] = ["Moved", 1, 1, 9, "reject", "anna", "", "email", "form1"]
    noted = Moved(1, 9, "reject", "anna", "", "email", "form1", "10.42")
    assert from_plain(before) == replace(noted, came_at="")
    assert from_plain(to_plain(noted)) == noted
    assert first(happened(a_meeting(), noted)).came_at == "10.42"


def test_a_withdrawn_motion_can_hold_again() -> None:
    """Each of the two turns it, so that older buttons are known as old."""
    withdrawn = happened(MOVED, Withdrawn(1))
    restored = happened(withdrawn, MotionRestored(1))
    assert (first(withdrawn).withdrawn, first(withdrawn).turns) == (True, 1)
    assert (first(restored).withdrawn, first(restored).turns) == (False, 2)


def test_whoever_backs_a_motion_stands_last_until_it_is_undone() -> None:
    """The other who backs it stays."""
    backed = happened(MOVED, Seconded(1, "cia"), Seconded(1, "bo"))
    assert first(backed).seconds == ("cia", "bo")
    assert first(happened(backed, SecondTakenBack(1, "cia"))).seconds == ("bo",)


def test_a_corrected_kind_changes_nothing_else() -> None:
    """Mover and wording stand."""
    motion = first(happened(MOVED, Reclassified(1, "reject")))
    assert (motion.kind, motion.mover, motion.wording) == ("reject", "anna", "w1")


def test_a_fetched_wording_is_gone_from_that_motion_alone() -> None:
    """The motion itself stands."""
    assert [m.wording for m in happened(MOVED, WordingFetched(1)).motions] == ["", "w2"]


@pytest.mark.parametrize(
    "fact",
    [
        Withdrawn(7),
        MotionRestored(7),
        Seconded(7, "bo"),
        SecondTakenBack(7, "bo"),
        Reclassified(7, "add"),
        WordingFetched(7),
    ],
    ids=lambda fact: type(fact).__name__,
)
def test_a_fact_about_an_unknown_motion_leaves_the_meeting_as_it_is(fact: Fact) -> None:
    """No motion turns by it."""
    assert fact.onto(MOVED, Entry(0, TEN, "chair", "", fact)) == MOVED
