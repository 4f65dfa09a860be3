"""The special decision stands with its matter, and with no other (R-046)."""

from dialogs.matter.decision_facts import SpecialDecision, SpecialDecisionLapsed, SpecialDecisionTakenBack
from tests.support.meetings import a_meeting, happened


def test_it_stands_with_the_matter_until_it_is_taken_away() -> None:
    """Its date and its section; a number that is on no agenda changes nothing."""
    meeting = happened(a_meeting(), SpecialDecision(7, "2026-10-01", 88))
    assert [one.no for one in meeting.matters if one.special] == [7]
    assert meeting.matters[6].special == ("2026-10-01", 88)
    assert happened(meeting, SpecialDecision(7, "", 0)).matters[6].special is None
    assert happened(meeting, SpecialDecision(77, "2026-10-01", 88)).matters == meeting.matters


def test_what_lapses_or_is_taken_back_stands_no_more() -> None:
    """Taken back, what stood before stands again, if anything did."""
    meeting = happened(a_meeting(), SpecialDecision(7, "2026-10-01", 88))
    assert happened(meeting, SpecialDecisionLapsed(7)).matters[6].special is None
    assert happened(meeting, SpecialDecisionTakenBack(7, "", 0)).matters[6].special is None
    assert happened(meeting, SpecialDecisionTakenBack(7, "2026-09-01", 5)).matters[6].special == ("2026-09-01", 5)
