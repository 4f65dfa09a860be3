"""What each fact of the roster makes of the meeting."""

from dataclasses import replace

import pytest

from dialogs.agenda.facts import MatterStruck
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import HostChecked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Entered
from dialogs.roster.facts import Assigned, InChat, Noticed, PlaceSaid
from dialogs.said.inbound import Sender
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, a_meeting, answered, happened, seated

GUEST = Noticed("p9", "Guest", "oid-guest", "29:guest", foreign=True)
CHECKED = happened(a_meeting(), MatterCalled(4), HostChecked(4, only_entitled=True))


def test_whoever_is_noticed_has_no_capacity() -> None:
    """R-127: they stand on the roster, found by either of their ids."""
    meeting = happened(a_meeting(), GUEST)
    person = meeting.people["p9"]
    assert (person.capacity, person.foreign, person.place) == (None, True, "")
    assert meeting.person_of(Sender("29:other", "oid-guest")) is person
    assert meeting.person_of(Sender("29:guest")) is person


def test_a_new_capacity_keeps_what_was_seen_and_answered() -> None:
    """Anna is in the call and has answered, whatever she is now."""
    before = happened(a_meeting(), Entered("anna"), answered("anna"))
    after = happened(before, seated("anna", "substitute", "room")).people["anna"]
    assert (after.capacity, after.place, after.in_call) == ("substitute", "room", True)
    assert after.answer == before.people["anna"].answer is not None


def test_a_capacity_can_be_taken_away() -> None:
    """The person stays on the roster."""
    assert happened(a_meeting(), Assigned("anna", "Anna", "")).people["anna"].capacity is None


def test_an_id_belongs_to_one_person_alone() -> None:
    """What Teams showed of the guest goes over to whom the secretary ties it; the older entry is left without it."""
    seen = happened(a_meeting(), GUEST, Entered("p9"))
    meeting = happened(seen, Assigned("p10", "Anna Ek", "member", object_id="oid-guest", mri="29:guest"))
    assert meeting.person_of(Sender("29:guest", "oid-guest")) is meeting.people["p10"]
    assert (meeting.people["p10"].in_call, meeting.people["p9"].in_call, meeting.people["p9"].wire) == (True, None, "")


def test_each_change_of_the_roster_ends_the_hosts_check() -> None:
    """R-111: noticed, assigned, and a place said, while the matter is called."""
    for fact in (GUEST, seated("dan"), PlaceSaid("anna", "room", "remote")):
        matter = happened(CHECKED, fact).matter(4)
        assert matter is not None
        assert matter.check is None


def test_a_place_said_is_that_persons_alone() -> None:
    """Said by somebody who is not on the roster, it leaves the meeting as it is."""
    meeting = a_meeting()
    after = happened(meeting, PlaceSaid("anna", "room", "remote"))
    assert (after.people["anna"].place, after.people["bo"].place) == ("room", "remote")
    unknown = PlaceSaid("zed", "room")
    assert unknown.onto(meeting, Entry(0, TEN, "zed", "", unknown)) == meeting


def named(meeting: Meeting, person: str) -> str:
    """The person's name, as the meeting knows it."""
    return meeting.people[person].name


def test_names_of_those_without_a_capacity_are_forgotten_at_the_close() -> None:
    """A guest's and a party's; the name of whoever has a capacity stays. Whoever comes later has no name here at all."""
    seen = happened(a_meeting(), GUEST, Assigned("p10", "Kim Part", "party"))
    assert (named(seen, "p9"), named(seen, "p10")) == ("Guest", "Kim Part")
    closed = happened(seen, Closed())
    assert (named(closed, "p9"), named(closed, "p10"), named(closed, "anna")) == ("", "", named(seen, "anna"))
    assert named(happened(closed, Noticed("p11", "Late Guest")), "p11") == ""


def test_a_party_whose_matter_is_over_has_no_address() -> None:
    """Neither one that the roster shows later, nor that of whom the secretary says that they are the party."""
    over = happened(a_meeting(), MatterCalled(3), MatterOpened(3), MatterEnded(3))
    party = Assigned("p10", "", "party", object_id="oid-kim", mri="29:kim", matter=3)
    shown = InChat("p10", foreign=False, address="kim@example.org")
    assert happened(over, party, shown).people["p10"].address == ""
    seen = happened(over, Noticed("p9", "Kim", "oid-kim", "29:kim"), replace(shown, person="p9"))
    assert (seen.people["p9"].address, happened(seen, party).people["p10"].address) == ("kim@example.org", "")


@pytest.mark.parametrize(
    "over",
    [
        (MatterCalled(3), MatterOpened(3), MatterEnded(3)),
        (MatterCalled(3), MatterOpened(3), MatterCalled(4)),
        (MatterStruck(3),),
    ],
)
def test_a_partys_name_is_forgotten_when_the_matter_is_over(over: tuple[Fact, ...]) -> None:
    """Ended, left for another or struck; while it waits or is on the table the name is known, and a guest's all the time."""
    seen = happened(a_meeting(), GUEST, Assigned("p10", "Kim Part", "party", matter=3), MatterCalled(4), MatterEnded(4))
    assert named(seen, "p10") == "Kim Part"
    after = happened(seen, *over)
    assert (named(after, "p10"), named(after, "p9")) == ("", "Guest")
