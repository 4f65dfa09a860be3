"""When a confidential matter is on the table: from its call to 5 seconds after it has left it, by two clocks (R-112, R-252).

Teams' clock says when something was written, the database's when it arrived. Each may be wrong, or a delivery late: what
was said is outside a window only if both clocks say so.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

MARGIN = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was said: `written` by Teams' clock, `arrived` by the database's; both aware UTC.

    `dated`: Teams has said when. Where it has not, `written` is only a guess, and nothing is outside a window by it.
    """

    written: datetime
    arrived: datetime
    dated: bool = True


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch in which a confidential matter was called or open; `end` is None while it still is."""

    no: int
    start: Moment
    end: Moment | None = None

    def covers(self, at: Moment) -> bool:
        """Whether something judged now, and said `at`, counts as said in the matter.

        Between call and end everything does, whatever the clocks say. After the end it is outside if both clocks say so.
        """
        if self.end is None:
            return True
        written = self.start.written - MARGIN <= at.written <= self.end.written + MARGIN
        return (at.dated and written) or self.start.arrived <= at.arrived <= self.end.arrived + MARGIN

    def called_after(self, at: Moment) -> bool:
        """Whether it was written before the call: the writer could not know, so it is no incident."""
        return at.dated and at.written < self.start.written
