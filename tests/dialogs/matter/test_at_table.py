"""Which matter is meant, which is next, and how its card stands in the room."""

import pytest

from dialogs.matter import at_table
from dialogs.matter.facts import CallTakenBack, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Resumed
from tests.support.matters import matter_of
from tests.support.meetings import a_meeting, happened, listed, pressed

THREE = (listed(1), listed(2), listed(3))


def taken(meeting: Meeting, no: int) -> Meeting:
    """The matter was called, opened and ended."""
    return happened(meeting, MatterCalled(no), MatterOpened(no), MatterEnded(no))


def next_number(meeting: Meeting) -> int | None:
    """The number of the matter to call next."""
    matter = at_table.next_waiting(meeting)
    return matter.no if matter else None


@pytest.mark.parametrize(("typed", "no"), [("4", 4), ("", 0), ("fyra", None), ("1000", None), ("-1", None)])
def test_a_matter_is_told_by_its_number(typed: str, no: int | None) -> None:
    """Nothing told is 0, and what is no agenda number is none."""
    assert at_table.number_in(pressed("matter.call", matter=typed)) == no


def test_without_a_number_the_matter_on_the_table_is_meant() -> None:
    """With one it is that matter, on the table or not."""
    meeting = happened(a_meeting(), MatterCalled(4))
    assert at_table.meant(meeting, 0) == matter_of(meeting, 4)
    assert at_table.meant(meeting, 9) == matter_of(meeting, 9)
    assert at_table.meant(meeting, 77) is None
    assert at_table.meant(a_meeting(), 0) is None


def test_of_a_decided_matter_the_deliberation_is_over_until_it_is_opened_anew() -> None:
    """Also while it is called again; not in a break of one that is open (R-123, R-145)."""
    decided = taken(a_meeting(matters=THREE), 2)
    again = happened(decided, MatterCalled(2))
    opened = happened(again, MatterOpened(2))
    broken = happened(opened, Adjourned(10, "pause"), Resumed(2))
    first = happened(a_meeting(matters=THREE), MatterCalled(2))
    found = [at_table.deliberation_over(matter_of(one, 2)) for one in (decided, again, opened, broken, first)]
    assert found == [True, True, False, False, False]


def test_the_first_that_waits_is_called_first() -> None:
    """Before anything was called, the agenda's order holds."""
    assert next_number(a_meeting(matters=THREE)) == 1


def test_the_next_matter_stands_after_the_one_called_last() -> None:
    """Whoever jumps ahead goes on from there, and comes back to what was left."""
    meeting = taken(a_meeting(matters=THREE), 2)
    assert next_number(meeting) == 3
    assert next_number(taken(meeting, 3)) == 1


def test_a_matter_whose_call_was_taken_back_is_next_again() -> None:
    """Unless another was called since."""
    meeting = happened(taken(a_meeting(matters=THREE), 1), MatterCalled(2), CallTakenBack(2))
    assert next_number(meeting) == 2
    assert next_number(happened(meeting, MatterCalled(3), MatterOpened(3), MatterEnded(3))) == 2
    assert next_number(happened(a_meeting(matters=THREE), MatterCalled(2), MatterEnded(2))) == 3


def test_when_nothing_waits_nothing_is_next() -> None:
    """Neither on an empty agenda."""
    assert next_number(taken(a_meeting(matters=(listed(1),)), 1)) is None
    assert next_number(a_meeting(matters=())) is None
