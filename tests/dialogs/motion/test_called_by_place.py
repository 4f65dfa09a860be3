"""Matters that a motion means by where they stand (R-138)."""

import pytest

from dialogs.matter.facts import MatterCalled
from dialogs.motion.called_by_place import by_place, perhaps_by_place
from tests.support.meetings import a_meeting, happened, listed

MEETING = happened(
    a_meeting(matters=(listed(1, "secrecy"), listed(2), listed(3, "secrecy"), listed(4))), MatterCalled(2)
)


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("nästa ärende", [3]),
        ("föregående punkt", [1]),
        ("punkten före", [1]),
        ("sista ärendet", [4]),
        ("sista punkten", []),
        ("nästa i tur", [3]),
        ("alla ärenden", [1, 2, 3, 4]),
    ],
)
def test_what_is_surely_meant(said: str, numbers: list[int]) -> None:
    """Of a point only a confidential matter: it may be one of the motion's own."""
    assert sorted({one.no for one in by_place(said, MEETING)}) == numbers


def test_other_points_may_be_meant() -> None:
    """But not those of a text that is named."""
    assert perhaps_by_place("de övriga punkterna")
    assert not perhaps_by_place("de övriga punkterna i planen")
