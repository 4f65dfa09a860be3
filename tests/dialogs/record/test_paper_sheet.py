"""What the sheet for a meeting on paper holds: who is called up, how many make a quorum, which matters there are by number (R-229)."""

from cards.paper_sheet import PaperPerson
from dialogs.agenda.facts import MatterStruck
from dialogs.profile.choices import AskedWhen
from dialogs.record.paper_sheet import paper_of
from tests.support.meetings import TEN, a_meeting, happened, linkoping

MEETING = a_meeting()


def test_it_has_the_roster_the_quorum_and_the_agenda_by_number() -> None:
    """A struck matter is none; those before which the checklist is asked are told."""
    sheet = paper_of(happened(MEETING, MatterStruck(1)), linkoping(), TEN.date())
    assert (sheet.board, sheet.seats, sheet.needed) == (MEETING.board, 15, 8)
    assert sheet.matters == tuple(one.no for one in MEETING.matters if one.no != 1)
    assert sheet.asked == tuple(one.no for one in MEETING.matters if linkoping().asks(one.kind))
    assert len(sheet.people) == len(MEETING.people)
    chair = MEETING.chair
    assert chair is not None
    assert PaperPerson(chair.name, chair.group, "chair") in sheet.people


def test_it_has_the_profiles_own_questions() -> None:
    """Those of the opening, and those before a matter, in the profile's order."""
    sheet = paper_of(MEETING, linkoping(), TEN.date())
    asked = [*linkoping().items_at_opening(TEN.date()), *linkoping().asked(AskedWhen.BEFORE, TEN.date())]
    assert [item.key for item in sheet.items] == [item.key for item in asked]


def test_a_party_has_no_name_there() -> None:
    """Nor a capacity: the matter's number says it."""
    parties = [one for one in paper_of(MEETING, linkoping(), TEN.date()).people if one.capacity == "party"]
    assert parties == []
