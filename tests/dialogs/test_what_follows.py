"""Of facts something may follow; where nothing was written nothing does, whatever stands."""

import pytest

from dialogs.chat.facts import ChatHeard
from dialogs.journal.fold import foreseen
from dialogs.judging.outcome import Outcome, Show
from dialogs.meeting.meeting import Meeting
from dialogs.sitting.facts import Closed
from dialogs.what_follows import OF_NO_FACTS, of_facts
from tests.support.meetings import TEN, a_meeting, happened, in_matter, seen_by

MEETINGS = (a_meeting(begun=False), a_meeting(), in_matter(4), happened(a_meeting(), Closed()))


@pytest.mark.parametrize("meeting", MEETINGS, ids=lambda one: f"{one.stage.value}-{one.table}")
def test_of_no_facts_nothing_follows(meeting: Meeting) -> None:
    """So who only asked is answered without asking every subject; nothing is folded ahead for it."""

    def ahead() -> Meeting:
        raise AssertionError

    for who in meeting.people:
        assert of_facts(seen_by(meeting, who), Outcome(), ahead) == OF_NO_FACTS


def test_of_a_fact_its_cards_follow() -> None:
    """The opening card says whether the chat can be read."""
    meeting, facts = a_meeting(), (ChatHeard(),)
    _, told, _ = of_facts(seen_by(meeting), Outcome(facts), lambda: foreseen(meeting, facts, TEN))
    assert [one.slot for one in told if isinstance(one, Show)] == ["opening"]
