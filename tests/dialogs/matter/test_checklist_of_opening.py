"""The list of the opening is shown to the chair as every other: how many have confirmed it, who is silent, who has said no (R-235)."""

from dialogs import pages
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.checklist_answer_holds import Why
from dialogs.matter.checklist_of_opening import NOBODY, opening_answers
from dialogs.matter.facts import Answered, Asked, MatterCalled
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.quick_replace import changed
from tests.support.meetings import a_meeting, happened, listed, seated, seen_by

PEOPLE = (
    seated("chair", "chair", "room"),
    seated("secretary", "secretary", "room"),
    *(seated(who, "member", "remote", serves=True) for who in ("anna", "bo", "cia")),
)


def opened() -> Meeting:
    """The sitting is open, and the three remote members were asked; Anna has confirmed all, Bo has said that his camera is off."""
    answers = (Answered("anna", 1, 0, 0, ("camera",), ()), Answered("bo", 1, 0, 0, (), ("camera",)))
    return happened(a_meeting(PEOPLE, (listed(1),)), Asked(1, 0, 0), *answers)


def test_whoever_is_silent_is_named_and_whoever_has_said_no() -> None:
    """With the line that is not so."""
    asked, ready, missing = opening_answers(seen_by(opened(), "chair"))
    assert (asked, ready) == (3, 1)
    assert [(one.person.key, one.why, one.items) for one in missing] == [
        ("bo", Why.UNSAFE, ("camera",)),
        ("cia", Why.NO_ANSWER, ()),
    ]


def test_nobody_is_named_before_anybody_has_answered() -> None:
    """It is everybody, and the count says so."""
    asked = happened(a_meeting(PEOPLE, (listed(1),)), Asked(1, 0, 0))
    assert opening_answers(seen_by(asked, "chair")) == (3, 0, ())


def test_the_chair_sees_it_and_the_room_sees_the_counts() -> None:
    """No name stands on the room's card."""
    host, room = (pages.draw(ReadinessPage(), seen_by(opened(), who)) for who in ("chair", None))
    assert [one.name for one in host.not_ready] == ["Bo", "Cia"]  # type: ignore[attr-defined]
    assert (room.asked, room.ready) == (3, 1)  # type: ignore[attr-defined]


def test_it_is_over_when_a_matter_is_called_and_where_nothing_was_asked() -> None:
    """And in a break, after which people are asked anew."""
    for other in (
        happened(opened(), MatterCalled(1)),
        a_meeting(PEOPLE),
        changed(opened(), stage=Stage.ADJOURNED),
        happened(opened(), Asked(2, 3, 1)),
    ):
        assert opening_answers(seen_by(other, "chair")) == NOBODY
