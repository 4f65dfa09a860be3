"""When something counts as said: Teams' own time, within the time before it arrived; and that is by the database's clock.

The replicas share that clock, and it comes along with the lock of the chat. Their machines' clocks may differ by minutes, and one
may be set in the middle of a meeting: so no machine's clock dates what is said.
"""

from datetime import datetime, timedelta
from typing import Final

from bot.store.clock import moment
from bot.turn.which_sitting import OF_THE_WORLD
from dialogs.meeting.quick_replace import changed
from dialogs.said.inbound import Said

_LATE: Final = timedelta(seconds=120)
"""So much earlier than its arrival it counts as said: what Teams holds back for longer is judged as said then."""

_NEXT: Final = timedelta(microseconds=1)


def dated(said: Said, now: int) -> Said:
    """The same, with when it arrived and when it counts as said; `now` is the database's clock in microseconds.

    What the world answers was dated by that clock already, when it was asked or read.
    """
    arrived = moment(now)
    at = min(said.at, arrived) if isinstance(said, OF_THE_WORLD) else judged_at(said.sent, arrived)
    return changed(said, arrived=arrived, at=at)


def never_before(said: Said, newest: datetime | None) -> Said:
    """The same, later than the `newest` in the journal where the database's clock was set back since.

    What comes after a break must not be dated before it. What Teams held back is older all the same.
    """
    if newest is None or said.arrived is None or said.arrived >= newest or isinstance(said, OF_THE_WORLD):
        return said
    return changed(said, at=judged_at(said.sent, newest + _NEXT))


def judged_at(sent: datetime | None, arrived: datetime) -> datetime:
    """Teams' time held within the 120 seconds before it arrived; `arrived` where there is none."""
    return arrived if sent is None else max(arrived - _LATE, min(sent, arrived))
