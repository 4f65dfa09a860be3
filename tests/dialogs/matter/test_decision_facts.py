"""The special decision stands with its matter, and with no other (R-046)."""

from dialogs.matter.decision_facts import SpecialDecision
from tests.support.meetings import a_meeting, happened


def test_it_stands_with_the_matter_until_it_is_taken_away() -> None:
    """Its date and its section; a number that is on no agenda changes nothing."""
    meeting = happened(a_meeting(), SpecialDecision(7, "2026-10-01", 88))
    assert [one.no for one in meeting.matters if one.special] == [7]
    assert meeting.matters[6].special == ("2026-10-01", 88)
    assert happened(meeting, SpecialDecision(7, "", 0)).matters[6].special is None
    assert happened(meeting, SpecialDecision(77, "2026-10-01", 88)).matters == meeting.matters
