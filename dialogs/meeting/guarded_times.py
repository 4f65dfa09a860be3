"""When a confidential matter is on the table: from its call to 5 seconds after it has left it, by two clocks (R-112, R-252).

Teams' clock says when something was written, the database's when it arrived. Each may be wrong, or a delivery late: what
was said is outside a window only if both clocks say so.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cards.quick_dataclass import quick_dataclass

MARGIN = timedelta(seconds=5)


@quick_dataclass(frozen=True, slots=True)
class Moment:
    """When something was said: `written` by Teams' clock, `arrived` by the database's; both aware UTC.

    `dated`: Teams has said when. Where it has not, `written` is only a guess, and nothing is outside a window by it.
    """

    written: datetime
    arrived: datetime
    dated: bool = True

    def written_before(self, other: "Moment") -> bool:
        """Whether Teams has dated both, and this one was the earlier. Where it has not, our own clock may be ahead of Teams'."""
        return self.dated and other.dated and self.written < other.written


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch in which a confidential matter was called or open; `end` is None while it still is."""

    no: int
    start: Moment
    end: Moment | None = None

    def covers(self, at: Moment) -> bool:
        """Whether something judged now, and said `at`, counts as said in the matter.

        Between call and end everything does, whatever the clocks say. After the end it is outside if both clocks say so.
        Where Teams has dated neither start nor end, only our own clock says when it ended.
        """
        if self.end is None:
            return True
        before = self.start.dated and at.written < self.start.written - MARGIN
        written = not before and at.written <= self._ended(self.end) + MARGIN
        return (at.dated and written) or self.start.arrived <= at.arrived <= self.end.arrived + MARGIN

    def called_after(self, at: Moment) -> bool:
        """Whether it was written before the call: the writer could not know, so it is no incident."""
        return at.written_before(self.start)

    def _ended(self, end: Moment) -> datetime:
        """When it ended by Teams' clock: where Teams has not said, the later of our own clock, and that as wrong as at the call."""
        off = self.start.written - self.start.arrived if self.start.dated else timedelta(0)
        return end.written if end.dated else max(end.written, end.arrived + off)
