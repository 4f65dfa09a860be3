"""A confidential matter's window has a start and an end on two clocks, and outside is outside on both (R-112, R-252)."""

from dataclasses import replace
from itertools import product

from dialogs.guarded_times import Moment, Window
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
