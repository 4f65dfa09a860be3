"""What happens when a time comes that we asked for."""

import pytest

from dialogs.judging.outcome import Outcome
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import TimePassed
from dialogs.sitting.facts import Closed
from dialogs.sitting.still_open import SILENCE_S
from dialogs.wakes import WAKES, time_passed
from tests.support.meetings import CHAT, TEN, a_meeting, happened, seconds, seen_by, sender

_AFTERWARDS = {"remind_adjust", "remind_announce", "remind_appeal"}  # of the minutes of a sitting that is over


def time_comes(what: str, meeting: Meeting, after_s: float = 0) -> Outcome:
    """The time comes that was asked for as `what`."""
    at = TEN + seconds(after_s)
    said = TimePassed(place=CHAT, who=sender("bot"), at=at, sitting="s1", what=what)
    return time_passed(said, seen_by(meeting, at=at))


def test_every_time_that_we_ask_for_stands_in_the_table() -> None:
    """Each in its subject."""
    switched = {"switch", "switch_back", "switch_strayed", "chat_setting"}
    assert (
        WAKES.keys()
        == {"break", "call_ended", "silence", "held", "recording", "roll", "sign_of_life", "not_back", "go"}
        | switched
        | _AFTERWARDS
    )


@pytest.mark.parametrize("what", sorted(WAKES.keys() - _AFTERWARDS))
def test_times_of_a_sitting_that_is_over_do_nothing(what: str) -> None:
    """The meeting may have moved on."""
    assert time_comes(what, happened(a_meeting(), Closed()), SILENCE_S) == Outcome()
    assert time_comes(what, happened(a_meeting(), Closed()), 60) == Outcome()


def test_a_time_that_nobody_knows_any_more_does_nothing() -> None:
    """An earlier version may have asked for it."""
    assert time_comes("moonrise", a_meeting()) == Outcome()
