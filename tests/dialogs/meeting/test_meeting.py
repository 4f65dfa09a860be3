"""The meeting as it stands: who is who in it, what is on its table, and who leads."""

import pytest

from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved
from dialogs.presence.facts import Adjourned
from dialogs.said.inbound import Sender
from dialogs.sitting.facts import Closed, Led
from tests.support.meetings import a_meeting, happened, in_matter, seated


def test_somebody_is_found_by_account_and_by_teams_id_and_never_by_name() -> None:
    """R-251: a stranger with the chair's name is a stranger."""
    meeting = a_meeting()
    anna = meeting.people["anna"]
    assert meeting.person_of(Sender("29:other", object_id=anna.object_id)) == anna
    assert meeting.person_of(Sender("29:anna")) == anna
    assert meeting.person_of(Sender("29:stranger", name=anna.name, object_id="oid-stranger")) is None


def test_a_matter_is_found_by_its_number_and_a_motion_by_its_own() -> None:
    """0 and what is not there are none."""
    meeting = a_meeting(facts=(Moved(1, 1, "reject", "anna", "", "form"),))
    assert [meeting.matter(no) is not None for no in (1, 4, 77)] == [True, True, False]
    assert [meeting.motion(no) is not None for no in (0, 1, 2)] == [False, True, False]


def test_a_confidential_matter_is_open_in_a_break_too_and_until_it_is_ended() -> None:
    """An open matter never is."""
    meeting = in_matter(4)
    assert meeting.confidential_open == meeting.on_table == meeting.matter(4)
    assert happened(meeting, Adjourned(5, "pause")).confidential_open == meeting.matter(4)
    ended = happened(meeting, MatterEnded(4))
    assert (ended.confidential_open, ended.on_table) == (None, None)
    open_ = happened(a_meeting(), MatterCalled(1), MatterOpened(1))
    assert (open_.on_table, open_.confidential_open) == (open_.matter(1), None)


def test_whoever_is_named_leads_while_they_have_a_seat() -> None:
    """Otherwise the chair of the roster; nobody where there is none."""
    meeting = happened(a_meeting(), Led("anna"))
    assert meeting.chair == meeting.people["anna"]
    moved = happened(meeting, seated("anna", "official"))
    assert moved.chair == moved.people["chair"]
    assert Meeting(key="s1", chat="c").chair is None


def test_hosts_are_whoever_leads_and_the_secretaries_each_once() -> None:
    """Also where there is no chair yet."""
    meeting = a_meeting()
    assert [one.key for one in meeting.hosts] == ["chair", "secretary"]
    assert [one.capacity for one in happened(Meeting(key="s1", chat="c"), seated("kai", "secretary")).hosts] == [
        Capacity.SECRETARY
    ]


@pytest.mark.parametrize(("begun", "live"), [(True, True), (False, False)])
def test_a_sitting_lives_from_its_opening_to_its_close(*, begun: bool, live: bool) -> None:
    """A break is part of it."""
    meeting = a_meeting(begun=begun)
    assert meeting.live is live
    assert not happened(meeting, Closed()).live
