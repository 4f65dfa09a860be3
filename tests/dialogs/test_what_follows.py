"""Of facts something may follow; where nothing was written nothing does, whatever stands."""

from collections.abc import Callable
from functools import partial

import pytest

from dialogs import cards_made_untrue, host_no_more
from dialogs.chat import after_outage, recording, switch_watched
from dialogs.chat.facts import ChatHeard
from dialogs.files.paper_sheet_renewed import renew
from dialogs.journal.fold import foreseen
from dialogs.judging.outcome import Outcome, Show
from dialogs.judging.scene import Scene
from dialogs.matter import leader_disqualified
from dialogs.matter.asked_on_entering import ask_who_entered
from dialogs.matter.facts import Answered
from dialogs.matter.when_settings_are_read import ask_settings
from dialogs.meeting.meeting import Meeting
from dialogs.opening import card_follows
from dialogs.opening.facts import AgendaApproved
from dialogs.presence import link_fails_told
from dialogs.quorum import time_to_go
from dialogs.quorum.seat_facts import Disqualified
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


OTHERS: tuple[Callable[[Scene, Outcome, Callable[[], Meeting]], tuple[object, ...]], ...] = (
    ask_who_entered,
    leader_disqualified.follow,
    renew,
    host_no_more.follow,
    cards_made_untrue.follow,
    time_to_go.follow,
    link_fails_told.follow,
    card_follows.follow,
    ask_settings,
    recording.watch,
    switch_watched.watch,
    after_outage.watch,
)


@pytest.mark.parametrize("no", [1, 4])
@pytest.mark.parametrize("other", OTHERS, ids=lambda one: one.__module__.rpartition(".")[2])
def test_those_that_are_not_asked_of_answers_alone_say_nothing_of_them(
    other: Callable[[Scene, Outcome, Callable[[], Meeting]], tuple[object, ...]], no: int
) -> None:
    """Whoever answers, by whom and what, in an open and in a confidential matter that somebody who leads is disqualified in."""
    meeting = happened(in_matter(no), AgendaApproved(), Disqualified(no, "anna"))
    for who, right in (("anna", ("alone",)), ("bo", ())):
        facts = (Answered(who, meeting.run.round if meeting.run else 1, 3, no, right, ("headset",)),)
        assert other(seen_by(meeting, who), Outcome(facts), partial(foreseen, meeting, facts, TEN)) == ()


def test_of_a_fact_its_cards_follow() -> None:
    """The opening card says whether the chat can be read."""
    meeting, facts = a_meeting(), (ChatHeard(),)
    _, told, _ = of_facts(seen_by(meeting), Outcome(facts), lambda: foreseen(meeting, facts, TEN))
    assert [one.slot for one in told if isinstance(one, Show)] == ["opening"]
