"""When a break can begin and end."""

from dialogs.presence.facts import Adjourned
from dialogs.presence.offers import offers
from tests.support.meetings import a_meeting, happened, seen_by


def test_a_break_begins_while_the_sitting_goes_on_and_ends_in_the_break() -> None:
    """Before the sitting there is none."""
    for meeting, verbs in (
        (a_meeting(), ["adjourn"]),
        (happened(a_meeting(), Adjourned(10, "pause")), ["resume"]),
        (a_meeting(begun=False), []),
    ):
        assert [offer.verb for offer in offers(seen_by(meeting, "chair"))] == verbs
