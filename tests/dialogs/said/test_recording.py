"""Recordings are made out of Teams' signs, whichever comes first, and fall within a time or not (R-057)."""

from datetime import timedelta

import pytest

from dialogs.said.recording import Recorded, RecordingSign, SignSeen, recordings
from tests.support.meetings import TEN, seconds

BEGAN, ENDED, TRANSCRIPT = RecordingSign.BEGAN, RecordingSign.ENDED, RecordingSign.TRANSCRIPT


def sign(message: str, what: RecordingSign, after_s: float) -> SignSeen:
    """A message of Teams' own."""
    return SignSeen(message, what, TEN + seconds(after_s))


def test_each_beginning_has_its_end() -> None:
    """However the signs are ordered; an end without a beginning is a recording known by its end, and a transcript is none."""
    signs = (
        sign("e0", ENDED, 0),
        sign("b2", BEGAN, 30),
        sign("b1", BEGAN, 10),
        sign("t", TRANSCRIPT, 15),
        sign("e1", ENDED, 20),
    )
    known_by_its_end = Recorded("e0", TEN, TEN)
    first = Recorded("b1", TEN + seconds(10), TEN + seconds(20))
    assert recordings(signs) == (known_by_its_end, first, Recorded("b2", TEN + seconds(30)))


def test_an_end_that_teams_tells_late_is_no_end_of_the_next_recording() -> None:
    """It is told when the file is kept: the next may have begun by then, and goes on."""
    signs = (sign("a", BEGAN, 0), sign("b", BEGAN, 10), sign("a-kept", ENDED, 20))
    assert recordings(signs) == (Recorded("a", TEN, TEN + seconds(20)), Recorded("b", TEN + seconds(10)))


@pytest.mark.parametrize(
    ("since_s", "until_s", "within"),
    [(0, None, True), (15, 16, True), (20, 30, True), (21, None, False), (0, 9, False), (0, 10, True)],
)
def test_it_is_within_a_time_that_it_shares_a_moment_with(since_s: int, until_s: int | None, *, within: bool) -> None:
    """From 10 to 20 seconds after ten."""
    one = Recorded("b1", TEN + seconds(10), TEN + seconds(20))
    until = None if until_s is None else TEN + timedelta(seconds=until_s)
    assert one.within(TEN + seconds(since_s), until) is within


def test_one_that_goes_on_is_within_every_time_after_its_beginning() -> None:
    """Its end is not known."""
    assert Recorded("b1", TEN).within(TEN + seconds(999), None)
