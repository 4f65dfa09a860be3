"""Who is here, as the gate lists them: entitled, not entitled, unknown (R-119)."""

from dialogs.matter.entitled_to_be_here import groups
from dialogs.matter.facts import MatterCalled
from dialogs.presence.facts import Entered, LinkLost
from tests.support.meetings import a_meeting, happened, seated, seen_by


def test_whoever_is_noted_absent_and_connected_is_listed_as_that() -> None:
    """Noted absent and not connected, or gone, they stand in no list."""
    people = (
        seated("chair", "chair", "room"),
        seated("ill", place="away"),
        seated("gone"),
        seated("ann", place="away"),
    )
    meeting = happened(a_meeting(people=people), MatterCalled(4), Entered("ill"), LinkLost("gone"))
    assert meeting.on_table is not None
    there = groups(seen_by(meeting, "chair"), meeting.on_table)
    listed = [(one.name, one.away) for group in there for one in group.people]
    assert listed == [("Ill", True)]


def test_whom_only_the_chair_may_let_hear_stands_apart() -> None:
    """A substitute who does not serve is here, and the chair has not said that they may hear it (R-024)."""
    people = (seated("chair", "chair", "room"), seated("eva", "substitute"))
    meeting = happened(a_meeting(people=people), MatterCalled(4), Entered("eva"))
    assert meeting.on_table is not None
    there = groups(seen_by(meeting, "chair"), meeting.on_table)
    assert [(group.name, [one.name for one in group.people]) for group in there if group.people] == [
        ("chair_decides", ["Eva"])
    ]
