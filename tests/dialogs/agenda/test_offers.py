"""What can be done about the agenda: all see it, chair and secretary change what waits."""

import pytest

from dialogs.agenda.offers import steps
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.sitting.facts import Closed
from tests.support.meetings import a_meeting, happened, listed, seen_by

CHANGES = ["matter.add", "matter.strike", "matter.move"]


def verbs(meeting: Meeting, who: str = "chair") -> list[str]:
    """The verbs that `who` is offered."""
    return [offer.verb for offer in steps(seen_by(meeting, who))]


@pytest.mark.parametrize(("who", "changes"), [("chair", CHANGES), ("secretary", CHANGES), ("anna", []), ("zed", [])])
def test_all_see_the_agenda_and_hosts_change_it(who: str, changes: list[str]) -> None:
    """Also somebody without a capacity sees it."""
    assert verbs(a_meeting(), who) == ["agenda.show", *changes]


def test_where_nothing_waits_a_matter_can_only_be_added() -> None:
    """What is on the table is neither struck nor moved."""
    meeting = happened(a_meeting(matters=(listed(1),)), MatterCalled(1), MatterOpened(1))
    assert verbs(meeting) == ["agenda.show", "matter.add"]


def test_a_closed_sitting_is_only_looked_at_and_before_a_set_up_there_is_nothing() -> None:
    """No agenda is changed afterwards."""
    assert verbs(happened(a_meeting(), Closed())) == ["agenda.show"]
    assert verbs(Meeting(key="s1", chat="c")) == []
