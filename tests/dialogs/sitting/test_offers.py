"""When the sitting can begin and close."""

from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.sitting.offers import offers
from tests.support.meetings import a_meeting, happened, listed, seen_by


def test_the_sitting_begins_when_it_is_prepared_and_closes_when_nothing_waits() -> None:
    """Nothing on the table, and no matter left."""
    last = happened(a_meeting(matters=(listed(1),)), MatterCalled(1), MatterOpened(1))
    for meeting, verbs in (
        (a_meeting(begun=False), ["meeting.begin"]),
        (a_meeting(), []),
        (last, []),
        (happened(last, MatterEnded(1)), ["meeting.close"]),
    ):
        assert [offer.verb for offer in offers(seen_by(meeting, "chair"))] == verbs
