"""Recordings by Teams' own signs: what falls within the matter is told once, and what is not known is not said (R-057)."""

from datetime import datetime

import pytest

from dialogs import router
from dialogs.chat.pages import RecordingPage
from dialogs.chat.recording import LOOK_DUE, draw
from dialogs.chat.recording_facts import RecordingLooked, RecordingOver, RecordingSeen, TranscriptSeen
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, Tell, Wake, WatchRecording
from dialogs.matter.facts import LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.meeting_settings.facts import SettingsRead
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.inbound import RecordingTold, Road, TimePassed
from dialogs.said.recording import WATCHED_EVERY_S, RecordingSign, SignSeen
from dialogs.showing.shared_cards import READINESS
from dialogs.sitting.facts import Closed
from tests.support.meetings import CHAT, TEN, a_meeting, happened, linkoping, pressed, seconds, seen_by, sender

BEGAN, ENDED, TRANSCRIPT = RecordingSign.BEGAN, RecordingSign.ENDED, RecordingSign.TRANSCRIPT
READ = SettingsRead(("lobby",))
LOOKED = RecordingLooked()
STOOD = int(TEN.timestamp())


def at_the_table(*facts: Fact, no: int = 4) -> Meeting:
    """A sitting that Teams has been asked of, with this matter called at TEN."""
    return happened(a_meeting(), READ, MatterCalled(no), *facts)


def sign(message: str, what: RecordingSign = BEGAN, after_s: float = 5) -> SignSeen:
    """A message of Teams' own, so long after the call."""
    return SignSeen(message, what, TEN + seconds(after_s))


def told(
    meeting: Meeting, *signs: SignSeen, no: int = 4, until: datetime | None = None, problem: SwitchProblem | None = None
) -> Outcome:
    """Graph's answer."""
    said = RecordingTold(
        place=CHAT,
        who=sender("clock"),
        at=TEN,
        sitting="s1",
        no=no,
        since=TEN,
        until=until,
        signs=signs,
        problem=problem,
    )
    return router.decide(said, meeting, linkoping())


def looks(outcome: Outcome) -> list[tuple[int, bool]]:
    """The matters that are looked at, and whether it is for the last time."""
    return [(one.no, bool(one.until)) for one in outcome.deliveries if isinstance(one, WatchRecording)]


def notes(outcome: Outcome) -> list[tuple[str, bool]]:
    """Who gets a note, and whether it rings."""
    return [
        (one.to, one.anew)
        for one in outcome.deliveries
        if isinstance(one, Tell) and isinstance(one.page, RecordingPage)
    ]


def press(meeting: Meeting, verb: str, **fields: str | int) -> Outcome:
    """The chair presses."""
    return router.decide(pressed(verb, "chair", Road.EXECUTE, **fields), meeting, linkoping())


def test_it_is_looked_for_at_the_call_and_once_more_at_the_end() -> None:
    """Of a matter behind closed doors; where Teams was never asked of this meeting nothing is."""
    asked = happened(a_meeting(), READ)
    assert looks(press(asked, "matter.call", matter=4)) == [(4, False)]
    assert looks(press(asked, "matter.call", matter=1)) == []
    assert looks(press(a_meeting(), "matter.call", matter=4)) == []
    assert looks(press(at_the_table(), "matter.call", matter=5)) == [(4, True), (5, False)]
    assert looks(press(at_the_table(), "matter.call", matter=1)) == [(4, True)]
    assert looks(press(at_the_table(), "meeting.close", anyway="yes")) == [(4, True)]


def test_a_matter_whose_level_is_raised_is_watched_from_then_on() -> None:
    """What was recorded of it while it was open to all is no alarm."""
    asked = happened(a_meeting(), READ, MatterCalled(1), MatterOpened(1))
    assert looks(press(asked, "matter.level", matter=1, level="secrecy")) == [(1, False)]
    later = happened(asked, LevelRaised(1, "secrecy"), at=TEN + seconds(60))
    assert later.recording.since == TEN + seconds(60)
    again = happened(later, LevelRaised(1, "secrecy_individual"), at=TEN + seconds(90))
    assert again.recording.since == TEN + seconds(60)


def test_a_matter_that_an_earlier_version_called_is_not_looked_at() -> None:
    """Nobody knows since when."""
    meeting = at_the_table()
    meeting = changed(meeting, recording=a_meeting().recording)
    assert looks(press(meeting, "matter.call", matter=1)) == []


def test_it_is_looked_for_again_while_the_matter_is_on_the_table() -> None:
    """Every 20 seconds, also where nothing could be read; not after the last look, nor where nothing is granted."""
    again = Wake(LOOK_DUE, WATCHED_EVERY_S)
    meeting = at_the_table(LOOKED)
    assert told(meeting).deliveries == (again,)
    assert again in told(meeting, problem=SwitchProblem.OUT_OF_REACH).deliveries
    assert told(meeting, until=TEN).deliveries == ()
    assert told(happened(meeting, MatterEnded(4))).deliveries == ()
    assert again not in told(meeting, problem=SwitchProblem.NOT_GRANTED).deliveries
    due = TimePassed(place=CHAT, who=sender("clock"), at=TEN, sitting="s1", what=LOOK_DUE)
    assert looks(router.decide(due, meeting, linkoping())) == [(4, False)]
    assert looks(router.decide(due, a_meeting(), linkoping())) == []


def test_a_right_that_is_gone_is_said_and_one_that_never_was_is_not() -> None:
    """Where nothing was ever granted the host says how it is; where it was, nobody may think that it is still looked for."""
    assert told(at_the_table(), problem=SwitchProblem.NOT_GRANTED) == Outcome()
    gone = told(at_the_table(LOOKED), problem=SwitchProblem.NOT_GRANTED)
    assert gone.facts == (RecordingLooked("not_granted"),)
    assert READINESS in gone.deliveries


def test_that_it_can_be_looked_for_is_noted_once_and_why_not_too() -> None:
    """The hosts' card says so."""
    first = told(at_the_table())
    assert first.facts == (LOOKED,)
    assert READINESS in first.deliveries
    failed = told(at_the_table(LOOKED), problem=SwitchProblem.FORBIDDEN)
    assert failed.facts == (RecordingLooked("forbidden"),)
    lost = at_the_table(LOOKED, *failed.facts)
    assert told(lost, problem=SwitchProblem.FORBIDDEN).facts == ()
    assert told(lost).facts == (LOOKED,)


@pytest.mark.parametrize(
    ("signs", "seen"),
    [
        ((sign("m1"),), [("m1", True)]),
        ((sign("m1"), sign("m2", ENDED, 9)), [("m1", False)]),
        ((sign("m1", after_s=-60),), [("m1", True)]),  # it goes on since before the call
        ((sign("m1", after_s=-60), sign("m2", ENDED, 3)), [("m1", False)]),
        ((sign("m1", after_s=-60), sign("m2", ENDED, -3)), []),
        ((sign("m2", ENDED, 3),), [("m2", False)]),  # what began it is too far back to be seen
        ((sign("m2", ENDED, -3),), []),
        ((sign("m3", after_s=9), sign("m1", after_s=3), sign("m2", ENDED, 6)), [("m1", False), ("m3", True)]),
        ((sign("m1"), sign("m2", after_s=7)), [("m1", True), ("m2", True)]),  # of which one ended nobody has told
        ((sign("m1", after_s=-9), sign("m2", after_s=-7), sign("m3", ENDED, -3)), [("m2", True)]),  # the first ended
    ],
)
def test_what_was_recorded_of_the_matter_is_noted(signs: tuple[SignSeen, ...], seen: list[tuple[str, bool]]) -> None:
    """In the order in which it was recorded, whichever message comes first."""
    facts = [one for one in told(at_the_table(LOOKED), *signs).facts if isinstance(one, RecordingSeen)]
    assert [(one.message, one.runs) for one in facts] == seen


def test_after_the_last_look_what_began_later_is_not_the_matters() -> None:
    """It belongs to whatever came then."""
    ended = happened(at_the_table(LOOKED), MatterEnded(4))
    assert told(ended, sign("m1", after_s=60), until=TEN + seconds(30)).facts == ()
    (seen,) = told(ended, sign("m1"), until=TEN + seconds(30)).facts
    assert seen == RecordingSeen(4, "m1", STOOD + 5, runs=True)


def test_a_recording_is_told_once_a_matter_and_again_in_the_next() -> None:
    """The note rings for chair and secretary."""
    outcome = told(at_the_table(LOOKED), sign("m1"))
    assert notes(outcome) == [("oid-chair", True), ("oid-secretary", True)]
    known = at_the_table(LOOKED, *outcome.facts)
    assert told(known, sign("m1")).facts == ()
    on = happened(known, MatterEnded(4), MatterCalled(5))
    assert told(on, sign("m1"), no=5).facts == (RecordingSeen(5, "m1", STOOD + 5, runs=True),)


def test_that_it_is_over_changes_the_note_without_a_ring() -> None:
    """Also where its beginning is too far back to be seen. An end of before it began is another recording's."""
    known = at_the_table(LOOKED, RecordingSeen(4, "m1", STOOD + 5, runs=True))
    assert told(known, sign("m0", ENDED, 1)).facts == (RecordingSeen(4, "m0", STOOD + 1, runs=False),)
    assert told(known, sign("m2", ENDED, 9)).facts == (RecordingOver("m1"),)
    outcome = told(known, sign("m1"), sign("m2", ENDED, 9))
    assert outcome.facts == (RecordingOver("m1"),)
    assert notes(outcome) == [("oid-chair", False), ("oid-secretary", False)]
    over = happened(known, RecordingOver("m1"))
    assert over.recording.runs == ""
    assert happened(known, RecordingOver("m7")).recording.runs == "m1"


def test_a_transcript_kept_in_the_matter_is_told_of() -> None:
    """Not one of before, nor after it, nor twice."""
    signs = (sign("m0", TRANSCRIPT, -9), sign("m1", TRANSCRIPT), sign("m2", TRANSCRIPT, 99))
    meeting = at_the_table(LOOKED)
    outcome = told(meeting, *signs, until=TEN + seconds(30))
    assert outcome.facts == (TranscriptSeen(4, "m1"),)
    assert told(happened(meeting, *outcome.facts), *signs, until=TEN + seconds(30)).facts == ()


def test_the_note_says_what_is_known_of_the_matter() -> None:
    """While it runs since when, then that it is over; of a matter of the past why nothing is to be decided."""
    known = at_the_table(LOOKED, RecordingSeen(4, "m1", STOOD, runs=True))
    shown = draw(RecordingPage(4), seen_by(known, "chair"))
    assert (shown.recorded, shown.transcript, shown.runs_since, shown.past) == (True, False, TEN, "")
    past = happened(known, MatterOpened(4), TranscriptSeen(4, "m2"), MatterEnded(4), RecordingOver("m1"))
    shown = draw(RecordingPage(4), seen_by(past, "chair"))
    assert (shown.recorded, shown.transcript, shown.runs_since, shown.past) == (True, True, None, "ended")
    shown = draw(RecordingPage(7), seen_by(past, "chair"))
    assert (shown.recorded, shown.seen_at) == (False, None)


def test_what_is_seen_after_the_close_is_noted_on_the_closing_card() -> None:
    """The last look comes back when the sitting is closed."""
    closed = happened(at_the_table(LOOKED), Closed())
    outcome = told(closed, sign("m1"), until=TEN + seconds(30))
    assert outcome.facts == (RecordingSeen(4, "m1", STOOD + 5, runs=True),)
    assert READINESS in outcome.deliveries


def test_nothing_is_noted_before_a_sitting_is_set_up() -> None:
    """Nobody asked."""
    said = RecordingTold(place=CHAT, who=sender("clock"), at=TEN, sitting="s1", no=4, since=TEN, signs=(sign("m1"),))
    assert router.decide(said, Meeting("s1", CHAT.chat), linkoping()) == Outcome()
