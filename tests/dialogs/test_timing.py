"""What happens when a time comes, or the call ends in Teams (design 3)."""

from dialogs import timing
from dialogs.inbound import CallEnded, TimePassed
from dialogs.meeting import Meeting
from dialogs.outcome import AskRoster, Outcome, Wake
from dialogs.presence.facts import Adjourned
from dialogs.sitting.facts import Closed
from tests.support.meetings import CHAT, TEN, a_meeting, happened, seconds, seen_by, sender, shown, tells


def hour(what: str, meeting: Meeting, after_s: float = 0) -> Outcome:
    """The time comes."""
    at = TEN + seconds(after_s)
    said = TimePassed(place=CHAT, who=sender("bot"), at=at, sitting="s1", what=what)
    return timing.passed(said, seen_by(meeting, at=at))


def test_the_end_of_a_break_is_told_to_the_hosts() -> None:
    """They resume when they see that all are there; a break already over says nothing."""
    out = hour("break", happened(a_meeting(), Adjourned(10, "pause")), 600)
    assert {t.to for t in tells(out)} == {"oid-chair", "oid-secretary"}
    assert hour("break", a_meeting(), 600) == Outcome()


def test_the_secretary_is_asked_when_teams_ended_or_all_was_silent() -> None:
    """Design 3: 30 minutes after the call ended, or after twelve hours of silence."""
    ended = CallEnded(place=CHAT, who=sender("bot"), at=TEN)
    assert timing.call_ended(ended, seen_by(a_meeting())).deliveries == (Wake("call_ended", timing.ENDED_S),)
    assert timing.call_ended(ended, seen_by(a_meeting(begun=False))) == Outcome()
    assert tells(hour("call_ended", a_meeting()))
    assert tells(hour("silence", a_meeting(), timing.SILENCE_S))
    assert hour("silence", a_meeting(), 60).deliveries == (Wake("silence", timing.SILENCE_S - 59),)


def test_hours_of_a_sitting_that_is_over_do_nothing() -> None:
    """Neither does a wake-up that nobody knows any more."""
    closed = happened(a_meeting(), Closed())
    for what in ("break", "call_ended", "silence", "answers"):
        assert hour(what, closed, timing.SILENCE_S) == Outcome()
    assert hour("moonrise", a_meeting()) == Outcome()
    assert shown(hour("answers", a_meeting())).keys() == {"readiness"}
    assert AskRoster() not in hour("answers", a_meeting()).deliveries
