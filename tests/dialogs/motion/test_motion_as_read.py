"""How a motion is read."""

from dialogs.meeting.kinds import MotionKind
from dialogs.meeting.meeting import Matter, Meeting
from dialogs.motion.motion_as_read import Filled, matter_of, read, untouched
from dialogs.profile.choices import MotionChannel
from dialogs.said.inbound import Road
from tests.support.meetings import pressed
from tests.support.motions import on_the_table

OPEN, SECRET, ANOTHER = 1, 4, 9  # matters of the usual agenda


def matter(meeting: Meeting, no: int) -> Matter:
    """The matter with that number, which is there."""
    found = meeting.matter(no)
    assert found is not None
    return found


def test_where_no_matter_is_named_the_one_on_the_table_is_meant() -> None:
    """And what is no number means none."""
    meeting = on_the_table(OPEN)
    assert matter_of(Filled(0, MotionKind.ADD, "Att"), meeting) == matter(meeting, OPEN)
    assert matter_of(Filled(ANOTHER, MotionKind.ADD, "Att"), meeting) == matter(meeting, ANOTHER)
    assert matter_of(Filled(None, MotionKind.ADD, "Att"), meeting) is None


def test_a_press_is_read_and_what_is_not_understood_is_empty() -> None:
    """A kind that does not exist is none; a member cannot say how the motion came."""
    said = pressed("motion.submit", "anna", matter=OPEN, kind="nonsense", wording=" Att ", channel="email")
    assert read(said, entry=False) == Filled(OPEN, None, "Att", channel=MotionChannel.FORM)
    assert read(said, entry=True).channel == MotionChannel.EMAIL


def test_only_the_secretary_says_when_a_motion_came() -> None:
    """As it was written."""
    said = pressed("motion.record", "secretary", matter=OPEN, came_at=" kl 10.42 ")
    assert (read(said, entry=True).came_at, read(said, entry=False).came_at) == ("kl 10.42", "")


def test_a_form_that_was_only_asked_for_is_untouched() -> None:
    """One that was fetched, or that came with nothing filled in."""
    assert untouched(pressed("motion.record", "secretary", matter=OPEN))
    assert untouched(pressed("motion.record", "secretary", Road.FETCH, wording="Att"))
    assert not untouched(pressed("motion.record", "secretary", wording="Att"))
