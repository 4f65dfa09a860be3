"""Since when a break lasts by the clocks that people see: Teams' own, whatever the server's says (R-181, R-233)."""

from datetime import datetime

from dialogs.meeting.meeting import Meeting
from dialogs.said.about import BREAK_BEGAN


def break_shown_since(meeting: Meeting) -> datetime | None:
    """When the word of the break was written, by Teams' clock where Teams has said so; None where there is no break."""
    (began,) = BREAK_BEGAN
    moment = meeting.said.get(began)
    if meeting.break_since is None or moment is None or not moment.dated:
        return meeting.break_since
    return moment.written
