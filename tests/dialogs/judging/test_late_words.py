"""What was typed before the meeting went on moves nothing after it (R-252)."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from dialogs.journal.entries import Fact
from dialogs.judging.late_words import in_time, of_earlier_link, pressed_in_time, written_before
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.matter.facts import HostChecked, MatterCalled
from dialogs.meeting.guarded_times import Moment
from dialogs.meeting.meeting import Meeting
from dialogs.meeting_settings.facts import ChatSaidOff
from dialogs.motion.facts import Moved, Reclassified
from dialogs.presence.facts import Adjourned, Entered
from dialogs.roster.facts import PlaceSaid
from dialogs.sitting.facts import Closed, Led
from tests.support.meetings import TEN, a_meeting, happened, seen_by

SECOND = timedelta(seconds=1)
CALLED = happened(a_meeting(), MatterCalled(4))


def _at(meeting: Meeting, written: datetime, *, dated: bool = True) -> Scene:
    """Somebody's words that were written then, and arrive a minute after the call."""
    return replace(seen_by(meeting, "chair"), spoken=Moment(written, TEN + 60 * SECOND, dated))


@pytest.mark.parametrize("fact", [MatterCalled(5), Adjourned(15, ""), Closed(), ChatSaidOff(4)])
def test_late_words_move_nothing(fact: object) -> None:
    """They are answered with how things stand; words that were written since, or that nobody dated, do what they say."""
    judged = Outcome((fact,))  # type: ignore[arg-type]  # each is a fact
    assert in_time(judged, _at(CALLED, TEN - SECOND)) == refused(CommonRefusal.TYPED_BEFORE)
    assert in_time(judged, _at(CALLED, TEN + SECOND)) is judged
    assert in_time(judged, _at(CALLED, TEN - SECOND, dated=False)) is judged
    assert in_time(judged, _at(a_meeting(), TEN - SECOND)) is judged


def test_what_somebody_says_of_themselves_is_as_true_when_it_comes_late() -> None:
    """From where they take part changes nothing of where the meeting stands; what they have said since does."""
    judged = Outcome((PlaceSaid("anna", "remote", "room"),))
    called = happened(a_meeting(), MatterCalled(4), at=TEN + 9 * SECOND)
    before = TEN + 5 * SECOND
    assert written_before(_at(called, before))
    assert in_time(judged, _at(called, before)) is judged
    since = happened(called, PlaceSaid("anna", "room", "remote"), at=TEN + 9 * SECOND)
    assert in_time(judged, _at(since, before)) == refused(CommonRefusal.SAID_SINCE)
    assert in_time(judged, _at(since, TEN + 10 * SECOND)) is judged
    assert in_time(judged, _at(since, before, dated=False)) is judged


def test_a_press_that_comes_late_changes_nothing_that_was_said_since() -> None:
    """An old phone's press is a message, and Teams delivers it again after an outage; that the meeting went on its button tells."""
    judged = Outcome((PlaceSaid("anna", "remote", "room"),))
    before = TEN + 5 * SECOND
    assert pressed_in_time(judged, _at(happened(CALLED, MatterCalled(5), at=TEN + 9 * SECOND), before)) is judged
    since = happened(CALLED, PlaceSaid("anna", "room", "remote"), at=TEN + 9 * SECOND)
    assert pressed_in_time(judged, _at(since, before)) == refused(CommonRefusal.PRESSED_BEFORE)
    assert pressed_in_time(judged, _at(since, TEN + 10 * SECOND)) is judged
    assert pressed_in_time(judged, _at(since, before, dated=False)) is judged
    assert pressed_in_time(Outcome(), _at(since, before)) == Outcome()


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        (HostChecked(4, only_entitled=False), HostChecked(4, only_entitled=True)),
        (Reclassified(1, "reject"), Reclassified(1, "add")),
        (Led("anna"), Led("bo")),
    ],
)
def test_what_the_host_has_said_since_stands(newer: Fact, older: Fact) -> None:
    """The check before a confidential matter, a motion's kind and who leads: an older press of the same comes too late."""
    moved = happened(CALLED, Moved(1, 4, "", "anna", "", "form"))
    meeting = happened(moved, newer, at=TEN + 9 * SECOND)
    assert pressed_in_time(Outcome((older,)), _at(meeting, TEN + 5 * SECOND)) == refused(CommonRefusal.PRESSED_BEFORE)


def test_nobody_is_vouched_for_over_a_link_that_began_after_the_words() -> None:
    """Somebody may sit there by now whom nobody has looked at."""
    meeting = happened(CALLED, Entered("anna"), at=TEN + SECOND)
    anna = meeting.people["anna"]
    assert anna.call_at == TEN + SECOND
    earlier = [of_earlier_link(_at(meeting, TEN + at * SECOND), anna) for at in (0, 1, 2)]
    assert earlier == [True, False, False]
    assert not of_earlier_link(_at(meeting, TEN, dated=False), anna)
    assert not of_earlier_link(_at(meeting, TEN), CALLED.people["anna"])
