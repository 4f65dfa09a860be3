"""What the facts of the opening make of the meeting."""

from dialogs.meeting.parts import UNOPENED, Informed, Opening
from dialogs.opening.facts import InformationGiven, InformationTakenBack
from tests.support.meetings import TEN, a_meeting, happened


def test_the_information_stands_as_given_until_it_is_taken_back() -> None:
    """By whom, and when it was noted."""
    given = happened(a_meeting(), InformationGiven("chair"))
    assert given.opening == Opening(Informed("chair", TEN))
    assert happened(given, InformationTakenBack()).opening == UNOPENED
