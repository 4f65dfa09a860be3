"""Who makes motions (R-142)."""

from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.roster.facts import PlaceSaid
from tests.support.meetings import a_meeting, happened, seen_by


def test_whoever_is_away_moves_nothing() -> None:
    """A member who is not there today."""
    away = happened(a_meeting(), PlaceSaid("anna", "away", "remote"))
    assert not may(Right.MOVERS, seen_by(away, "anna"))
