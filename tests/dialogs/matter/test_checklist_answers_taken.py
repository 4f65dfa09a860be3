"""When somebody's own answers to the checklist are taken: while they are asked, of a matter that is up (R-101, R-127)."""

import pytest

from dialogs.matter.checklist_answers_taken import takes_answers
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned
from dialogs.said.inbound import Sender
from dialogs.sitting.facts import Closed
from tests.support.meetings import a_meeting, happened, seated, seen_by

ASKED = happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4))


@pytest.mark.parametrize(
    ("meeting", "taken"),
    [
        (ASKED, True),
        (happened(ASKED, Adjourned(5, "pause")), True),
        (a_meeting(), False),
        (happened(ASKED, MatterEnded(4)), False),
        (happened(ASKED, MatterCalled(9)), False),
        (happened(ASKED, Closed()), False),
    ],
    ids=["asked", "in a break", "not asked", "ended", "another is up", "closed"],
)
def test_whoever_is_remote_answers_while_the_matter_is_up(meeting: Meeting, *, taken: bool) -> None:
    """Before anybody is asked and when it is over nothing is answered."""
    assert takes_answers(seen_by(meeting, "anna")) is taken


def test_whoever_sits_in_the_room_is_not_asked_and_the_room_never_is() -> None:
    """Somebody who is not on the roster answers for themselves."""
    here = happened(ASKED, seated("anna", place="room"))
    assert not takes_answers(seen_by(here, "anna"))
    assert not takes_answers(seen_by(ASKED))
    assert takes_answers(seen_by(ASKED, Sender("29:stranger", name="Olle")))
