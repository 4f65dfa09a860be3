"""Steps forward of the database's clock, as a process has seen them: what waits has not waited for the time that the clock leapt over.

A clock is set forward when it is corrected, or when another server takes over whose clock is ahead. Rows bear the time from before
then: a note that may wait for ten minutes has grown old in an instant, a lease has passed though its owner is at work, and a
break is over. Nothing is written of it: each process judges by what it saw itself, and one that starts afterwards goes by the clock.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_MOST: Final = 16
"""So many steps are remembered; what has waited longer than that goes by the clock."""


@dataclass(frozen=True, slots=True)
class Leap:
    """The clock went forward by `by` at once; `until` is what it would have said without. Both in microseconds."""

    until: int
    by: int


@dataclass(frozen=True, slots=True)
class Leaps:
    """The steps, the oldest first. `fresh`: the newest was seen so lately that a lease from before it may still last."""

    seen: tuple[Leap, ...] = ()
    fresh: bool = False

    def and_then(self, leap: Leap) -> "Leaps":
        """The same, with another that has just been seen."""
        return Leaps((*self.seen, leap)[-_MOST:], fresh=True)

    def over(self, placed: int) -> int:
        """How much of the time since a row was placed was leapt over, in microseconds."""
        return sum(leap.by for leap in self.seen if placed <= leap.until)

    def bounds(self, at: int) -> Mapping[str, int]:
        """What a query for rows to claim compares with, where the clock says `at`.

        `free_at`: leases that have passed by then have. `woken_at`: a wake that was placed by `before` is due where it was due then,
        so that it does not come early. Only the newest step counts for a wake.
        """
        newest = self.seen[-1] if self.seen else Leap(0, 0)
        return {"free_at": at - newest.by * self.fresh, "before": newest.until, "woken_at": at - newest.by}


NO_LEAPS: Final = Leaps()
