"""What people want who have to go, and hosts who hear of it (R-192)."""

from datetime import UTC, datetime, timedelta
from typing import Final

from cards.swedish_time import clock
from dialogs.said.inbound import Road
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed

_MINUTES: Final = (2, 10, 45, -30, 800)
_NOON: Final = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def must_go(sight: Sight) -> Deed | None:
    """Says when they have to go, now and then a time that has passed; or that they stay."""
    if sight.meeting is None or not sight.meeting.live or sight.chance.random() < 0.5:
        return None
    return sight.press("go.say", _when(sight), Road.EXECUTE)


def notes(sight: Sight) -> Deed | None:
    """Notes it of somebody else."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.live or not meeting.people or chance.random() < 0.6:
        return None
    return sight.press("go.note", {"person": chance.choice(sorted(meeting.people)), **_when(sight)}, Road.EXECUTE)


def _when(sight: Sight) -> dict[str, str]:
    if sight.chance.random() < 0.2:
        return {"stays": "yes"}
    newest = sight.meeting.newest if sight.meeting is not None and sight.meeting.newest is not None else _NOON
    return {"at": clock(newest + timedelta(minutes=sight.chance.choice(_MINUTES)))}
