"""The table of matters in tests of the rules: a matter is called, its level raised, and found again."""

from dialogs.judging.outcome import Outcome
from dialogs.matter import call_and_end, raised_level
from dialogs.meeting.meeting import Matter, Meeting
from dialogs.said.inbound import Road
from tests.support.meetings import pressed, scene_of


def call(meeting: Meeting, **fields: object) -> Outcome:
    """Call a matter."""
    said = pressed("matter.call", **fields)  # type: ignore[arg-type]
    return call_and_end.call(said, scene_of(said, meeting))


def level(meeting: Meeting, road: Road = Road.EXECUTE, **fields: object) -> Outcome:
    """Raise a matter's level."""
    said = pressed("matter.level", road=road, **fields)  # type: ignore[arg-type]
    return raised_level.level(said, scene_of(said, meeting))


def matter_of(meeting: Meeting, no: int) -> Matter:
    """The matter with this number, which is there."""
    found = meeting.matter(no)
    assert found is not None
    return found
