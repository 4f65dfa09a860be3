"""The note of a recording says what Teams tells, and the line on the hosts' card never that nobody records."""

import pytest

from cards.phrases import book
from cards.recording import RecordingLine, recording_line
from cards.swedish_time import clock
from tests.support.gallery.hall import card
from tests.support.gallery.people import WHEN
from tests.support.shown_cards import texts

SV = book.of("sv")
SAY = SV.recording


@pytest.mark.parametrize("language", ["sv", "en"])
def test_while_it_goes_on_the_note_says_how_it_is_stopped(language: str) -> None:
    """Since when, and that the chair decides; what is over asks nobody to stop."""
    say = book.of(language).recording
    shown = texts(card("recording-runs", language))
    assert say.runs.format(at=clock(WHEN)) in shown
    assert say.stop in shown
    over = texts(card("recording-over", language))
    assert say.over in over
    assert say.transcript in over
    assert say.stop not in over


def test_a_transcript_alone_is_no_recording() -> None:
    """The head says which."""
    shown = texts(card("recording-transcript"))
    assert SAY.head_transcript.removeprefix("{matter}") in shown
    assert SAY.over not in shown


def test_of_the_past_a_line_is_left() -> None:
    """Without buttons."""
    past = card("recording-past")
    assert len(past["body"]) == 1
    assert SV.readiness.past["ended"] in texts(past)


def test_the_hosts_card_says_how_it_stands() -> None:
    """Nothing where nobody looks."""
    assert recording_line(None, SV) == []
    assert recording_line(RecordingLine(), SV) == [SAY.line_none]
    assert recording_line(RecordingLine(WHEN), SV) == [SAY.line_runs.format(at=clock(WHEN))]
    why = SAY.problems["out_of_reach"]
    assert recording_line(RecordingLine(problem="out_of_reach"), SV) == [SAY.unseen.format(why=why)]
