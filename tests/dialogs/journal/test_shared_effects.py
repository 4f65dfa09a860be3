"""What several facts change alike: a person, a matter, the host's check, the table."""

from dataclasses import replace
from datetime import timedelta

from dialogs.journal.entries import Entry
from dialogs.journal.shared_effects import check_lapsed, table_cleared, with_matter, with_person
from dialogs.matter.facts import HostChecked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.guarded_times import Moment, Window
from dialogs.meeting.meeting import MatterState
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.quick_replace import changed
from tests.support.meetings import TEN, a_meeting, happened, in_matter

LATER = TEN + timedelta(minutes=5)
LEFT = Entry(0, LATER, "chair", "", MatterEnded(4))
CHECKED = happened(a_meeting(), MatterCalled(4), HostChecked(4, only_entitled=True))


def test_one_person_is_changed_and_the_others_are_not() -> None:
    """A key that nobody has changes nothing."""
    meeting = a_meeting()
    after = with_person(meeting, "anna", lambda p: changed(p, place=PersonPlace.ROOM))
    assert (after.people["anna"].place, after.people["bo"]) == ("room", meeting.people["bo"])
    assert with_person(meeting, "zed", lambda p: changed(p, place=PersonPlace.ROOM)) is meeting


def test_one_matter_is_changed_and_the_others_are_not() -> None:
    """A number that no matter has changes nothing."""
    meeting = a_meeting()
    after = with_matter(meeting, 4, lambda m: replace(m, initials="X.Y."))
    assert [m.no for m in after.matters if m.initials == "X.Y."] == [4]
    assert [m for m in after.matters if m.no != 4] == [m for m in meeting.matters if m.no != 4]
    assert with_matter(meeting, 77, lambda m: replace(m, initials="X.Y.")).matters == meeting.matters


def test_a_check_lapses_before_the_matter_is_open() -> None:
    """R-111: somebody came, so the host looks again; nothing else about the matter changes."""
    before, after = CHECKED.matter(4), check_lapsed(CHECKED).matter(4)
    assert before is not None
    assert before.check is not None
    assert after == replace(before, check=None, lapsed=before.check)


def test_the_check_of_an_open_matter_stands() -> None:
    """It says what the host saw when the matter opened."""
    opened = happened(CHECKED, MatterOpened(4))
    assert check_lapsed(opened) is opened


def test_an_open_matter_that_leaves_the_table_has_ended() -> None:
    """Its window closes at that time."""
    after = table_cleared(in_matter(4), LEFT)
    matter = after.matter(4)
    assert matter is not None
    assert (matter.state, after.on_table) == (MatterState.ENDED, None)
    assert after.windows == (Window(4, Moment(TEN, TEN), Moment(LATER, LATER)),)


def test_a_matter_only_called_waits_again() -> None:
    """And an empty table stays as it is."""
    after = table_cleared(CHECKED, LEFT)
    matter = after.matter(4)
    assert matter is not None
    assert (matter.state, after.on_table) == (MatterState.WAITING, None)
    assert table_cleared(after, LEFT) is after
