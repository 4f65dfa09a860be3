"""What each fact of a matter's way makes of the meeting."""

from datetime import timedelta

import pytest

from dialogs.agenda.facts import MatterStruck
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import (
    Answered,
    AnswerTakenBack,
    Asked,
    CallTakenBack,
    HostChecked,
    LevelRaised,
    MatterCalled,
    MatterEnded,
    MatterOpened,
)
from dialogs.meeting.guarded_times import Moment, Window
from dialogs.meeting.parts import HostCheck, Run
from dialogs.motion.facts import Moved
from dialogs.presence.facts import LinkLost
from dialogs.said import about
from dialogs.said.reasons import HostQuestion
from dialogs.sitting.facts import Closed
from tests.support.matters import matter_of
from tests.support.meetings import TEN, a_meeting, answered, happened, in_matter

LATER = TEN + timedelta(minutes=5)


def test_a_called_matter_takes_the_table_and_loses_an_older_check() -> None:
    """What was open before has ended."""
    meeting = happened(
        a_meeting(), HostChecked(4, only_entitled=True), MatterCalled(9), MatterOpened(9), MatterCalled(4)
    )
    assert (matter_of(meeting, 9).state, matter_of(meeting, 4).state, matter_of(meeting, 4).check) == (
        "ended",
        "called",
        None,
    )
    assert (meeting.table, meeting.last_called) == (4, 4)


def test_a_call_taken_back_leaves_the_table_empty() -> None:
    """The matter waits, and its check is gone."""
    called = happened(a_meeting(), MatterCalled(4), HostChecked(4, only_entitled=True))
    meeting = happened(called, CallTakenBack(4))
    assert (matter_of(meeting, 4).state, matter_of(meeting, 4).check, meeting.on_table) == ("waiting", None, None)


def test_a_decided_matter_that_is_called_and_left_is_decided_still() -> None:
    """However it leaves the table without having been opened, and as often as that happens (R-123)."""
    decided = happened(a_meeting(), MatterCalled(4), MatterOpened(4), MatterEnded(4))
    for left in (MatterEnded(4), CallTakenBack(4), MatterCalled(9), Closed()):
        once = happened(decided, MatterCalled(4), left)
        twice = happened(decided, MatterCalled(4), CallTakenBack(4), MatterCalled(4), left)
        assert [matter_of(meeting, 4).state for meeting in (once, twice)] == ["ended", "ended"]


def test_a_check_says_who_looked_and_what_was_missing() -> None:
    """And when."""
    fact = HostChecked(4, only_entitled=False, missing=("consent",))
    meeting = happened(a_meeting(), fact, at=LATER, by="secretary")
    assert matter_of(meeting, 4).check == HostCheck(
        LATER, "secretary", only_entitled=False, missing=(HostQuestion.CONSENT,)
    )


def test_only_a_confidential_matter_opens_a_window() -> None:
    """It closes when the matter ends."""
    assert happened(a_meeting(), MatterCalled(9), MatterOpened(9)).windows == ()
    meeting = in_matter(4)
    assert meeting.windows == (Window(4, Moment(TEN, TEN)),)
    assert happened(meeting, MatterEnded(4), at=LATER).windows == (Window(4, Moment(TEN, TEN), Moment(LATER, LATER)),)


def test_the_window_begins_with_the_call_and_ends_however_the_matter_leaves_the_table() -> None:
    """R-112: opened or not; put aside, taken back, struck, followed by another, or closed with the sitting."""
    called = happened(a_meeting(), MatterCalled(4))
    assert called.windows == (Window(4, Moment(TEN, TEN)),)
    assert happened(called, MatterOpened(4), LevelRaised(4, "protective"), at=LATER).windows == called.windows
    over = (Window(4, Moment(TEN, TEN), Moment(LATER, LATER)),)
    for left in (MatterEnded(4), CallTakenBack(4), MatterStruck(4), MatterCalled(9), Closed()):
        assert happened(called, left, at=LATER).windows == over


def test_a_matter_raised_while_called_is_guarded_from_then_on() -> None:
    """R-117: an authority matter waits at the gate, and turns out to be under secrecy."""
    raised = happened(happened(a_meeting(), MatterCalled(3)), LevelRaised(3, "secrecy"), at=LATER)
    assert raised.windows == (Window(3, Moment(LATER, LATER)),)


def test_a_matter_raised_to_confidential_loses_its_title_and_seals_its_motions() -> None:
    """R-117: open, it has a window from now on; motions of other matters are not sealed."""
    moved = (Moved(1, 9, "add", "anna", "w1", "form"), Moved(2, 1, "add", "anna", "w2", "form"))
    meeting = happened(a_meeting(), MatterCalled(9), MatterOpened(9), *moved)
    raised = happened(meeting, LevelRaised(9, "secrecy"), at=LATER)
    assert (matter_of(meeting, 9).title, matter_of(raised, 9).title) == ("title:9", "")
    assert [m.sealed for m in raised.motions] == [True, False]
    assert raised.windows == (Window(9, Moment(LATER, LATER)),)


def test_a_matter_raised_to_closed_keeps_its_title() -> None:
    """Nothing is sealed; the check lapses all the same."""
    checked = happened(a_meeting(), HostChecked(9, only_entitled=True))
    raised = matter_of(happened(checked, LevelRaised(9, "closed")), 9)
    assert (raised.title, raised.kind, raised.check) == ("title:9", "closed", None)


def test_the_level_of_a_run_never_sinks() -> None:
    """A new round begins at its own level."""
    asked = happened(a_meeting(), Asked(1, 3, 4), Asked(1, 1, 3))
    assert asked.run == Run(1, 3, 3)
    assert happened(asked, Asked(2, 1, 3)).run == Run(2, 1, 3)


def test_an_answer_belongs_to_the_link_and_leaves_teams_word_of_the_call() -> None:
    """Bo lost the link once, and whether he is back Teams says (R-090); what is answered at the opening stands by itself."""
    lost = happened(a_meeting(), LinkLost("bo"))
    after = happened(lost, answered("bo")).people["bo"]
    assert after.answer is not None
    assert (after.answer.epoch, after.in_call, after.opening) == (1, False, None)
    opening = happened(lost, answered("bo", no=0)).people["bo"]
    assert (opening.answer, opening.opening is None) == (None, False)


def test_an_answer_taken_back_is_gone() -> None:
    """Nobody else's is."""
    meeting = happened(a_meeting(), answered("anna"), answered("bo"), AnswerTakenBack("anna"))
    assert (meeting.people["anna"].answer, meeting.people["bo"].answer is None) == (None, False)


@pytest.mark.parametrize(
    "fact",
    [
        LevelRaised(77, "secrecy"),
        MatterOpened(77),
        HostChecked(77, only_entitled=True),
        Answered("zed", 1, 3, 4, ()),
        AnswerTakenBack("zed"),
    ],
    ids=lambda fact: type(fact).__name__,
)
def test_a_fact_about_something_unknown_leaves_the_meeting_as_it_is(fact: Fact) -> None:
    """No matter and no person is made by it."""
    meeting = a_meeting()
    after = fact.onto(meeting, Entry(0, TEN, "chair", "", fact))
    assert after == meeting


def test_an_answer_rests_on_where_they_sit_and_on_whose_seat() -> None:
    """A newer word on either makes it late (R-102)."""
    assert answered("anna", 1, no=4).rests_on() == about.place("anna") + about.seat("anna")
