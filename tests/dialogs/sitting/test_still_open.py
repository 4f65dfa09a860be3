"""Whether a sitting that nobody closed is over (design 3)."""

from dialogs.judging.outcome import Wake
from dialogs.said.inbound import CallEnded
from dialogs.sitting.still_open import ENDED_S, SILENCE_S, call_ended
from tests.dialogs.test_wakes import time_comes
from tests.support.meetings import CHAT, TEN, a_meeting, seen_by, sender, tells


def test_the_secretary_is_asked_when_teams_ended_or_all_was_silent() -> None:
    """30 minutes after the call ended, or after twelve hours of silence."""
    ended = CallEnded(place=CHAT, who=sender("bot"), at=TEN)
    assert call_ended(ended, seen_by(a_meeting())).deliveries == (Wake("call_ended", ENDED_S),)
    assert not call_ended(ended, seen_by(a_meeting(begun=False))).deliveries
    assert tells(time_comes("call_ended", a_meeting()))
    assert tells(time_comes("silence", a_meeting(), SILENCE_S))
    assert time_comes("silence", a_meeting(), 60).deliveries == (Wake("silence", SILENCE_S - 59),)
