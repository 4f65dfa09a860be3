"""A confidential matter's window has a start and an end on two clocks, and outside is outside on both (R-112, R-252)."""

from dataclasses import replace
from itertools import product

import pytest

from dialogs.meeting.guarded_times import Moment, Window
from tests.support.meetings import TEN, seconds

OFF = seconds(-600)  # our clock is ten minutes behind Teams'


def moment(written_s: float, arrived_s: float) -> Moment:
    """Written so many seconds after the call, and arrived so many after it, by a clock that is wrong."""
    return Moment(TEN + seconds(written_s), TEN + OFF + seconds(arrived_s))


STANDS = Window(4, moment(0, 0))
ENDED = Window(4, moment(0, 0), moment(600, 600))


def test_while_the_matter_is_on_the_table_everything_is_inside() -> None:
    """Whatever the clocks say: the journal has the order."""
    assert all(STANDS.covers(moment(w, a)) for w, a in product((-9999, 0, 9999), (-9999, 0, 9999)))


def test_afterwards_it_is_outside_only_if_both_clocks_say_so() -> None:
    """With 5 seconds of doubt at the end of each, and at the beginning of Teams'."""
    seen = {
        (written, arrived): ENDED.covers(moment(written, arrived))
        for written, arrived in product((-6, -5, 0, 605, 606), (-1, 0, 605, 606))
    }
    outside = {where for where, covered in seen.items() if not covered}
    assert outside == {(w, a) for w in (-6, 606) for a in (-1, 606)}


def test_what_was_written_before_the_call_is_known() -> None:
    """By Teams' clock alone: it says when people wrote."""
    assert STANDS.called_after(moment(-1, 9))
    assert not STANDS.called_after(moment(0, -9))


def test_what_teams_has_not_dated_is_outside_by_no_guess_of_when_it_was_written() -> None:
    """Within a matter it counts, with Teams' clock ahead of ours; afterwards our own clock alone decides."""
    undated = replace(moment(-60, 9), dated=False)
    assert STANDS.covers(undated)
    assert not STANDS.called_after(undated)
    assert ENDED.covers(replace(moment(-60, 605), dated=False))
    assert not ENDED.covers(replace(moment(300, 606), dated=False))


def window(teams_off_s: float, *, start: bool, end: bool) -> Window:
    """A matter of ten minutes, with Teams' clock so many seconds off ours; `start`, `end`: Teams has dated it."""
    return Window(4, _said(0, teams_off_s, dated=start), _said(600, teams_off_s, dated=end))


def _said(real_s: float, teams_off_s: float, *, dated: bool = True, late_s: float = 0) -> Moment:
    """Said so many seconds after the call. What Teams has not dated is guessed by our own clock, as it arrives."""
    arrived = real_s + late_s
    return Moment(TEN + seconds(real_s + teams_off_s if dated else arrived), TEN + seconds(arrived), dated=dated)


@pytest.mark.parametrize("start", [True, False], ids=["start dated", "start not dated"])
@pytest.mark.parametrize("end", [True, False], ids=["end dated", "end not dated"])
@pytest.mark.parametrize("off_s", [-60, 0, 60])
def test_by_whichever_clock_call_and_end_are_known_nothing_written_in_the_matter_is_outside(
    off_s: float, *, start: bool, end: bool
) -> None:
    """Teams' clock behind or ahead, and each of the two dated or not: what was written within is neither early nor late."""
    ended = window(off_s, start=start, end=end)
    for real_s, dated in product((0, 1, 30, 300, 599), (True, False)):
        at_once = _said(real_s, off_s, dated=dated)
        assert ended.covers(at_once)
        assert not replace(ended, end=None).called_after(at_once)
        # Two undated ends say nothing of Teams' clock: a message that it delivers late is then judged by our own.
        if dated and (start or end or off_s <= 0):
            late = _said(real_s, off_s, late_s=700)
            assert ended.covers(late)
            assert not ended.called_after(late)


@pytest.mark.parametrize("start", [True, False], ids=["start dated", "start not dated"])
@pytest.mark.parametrize("end", [True, False], ids=["end dated", "end not dated"])
@pytest.mark.parametrize("off_s", [-60, 0, 60])
def test_the_matter_is_over_however_its_end_is_known(off_s: float, *, start: bool, end: bool) -> None:
    """Nothing is guarded for ever: two minutes afterwards a message is like any other."""
    ended = window(off_s, start=start, end=end)
    assert not any(ended.covers(_said(720, off_s, dated=dated)) for dated in (True, False))
