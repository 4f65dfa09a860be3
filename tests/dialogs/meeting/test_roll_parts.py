"""The small parts of the roll call by themselves (R-054, R-078)."""

import pytest

from dialogs.meeting.roll_parts import NO_ROLL, Roll, Sought
from tests.support.meetings import TEN, seconds


@pytest.mark.parametrize(("after_s", "goes_on"), [(-5, True), (0, True), (30, True), (30.5, False)])
def test_a_loss_is_short_to_the_last_second(after_s: float, goes_on: bool) -> None:  # noqa: FBT001  # what is expected
    """A clock that was set back makes it no longer than it is."""
    assert Sought(TEN, 30).goes_on(TEN + seconds(after_s)) is goes_on


def test_a_roll_call_goes_on_from_its_beginning_to_its_end() -> None:
    """Before it there is none."""
    assert not NO_ROLL.runs
    assert Roll(since=TEN).runs
    assert not Roll(since=TEN, ended=TEN).runs
