"""Whether there is a note of one matter by itself, and in which part of the working note it stands (R-200, R-239)."""

from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.said.note_files import NotePart


def why_no_note(meeting: Meeting, no: int) -> MatterRefusal | None:
    """Why there is no note of matter `no`; None where it is, or was, on the table, and for 0: all matters."""
    matter = meeting.matter(no)
    treated = matter is not None and (matter.begun or matter.state is MatterState.ENDED)
    return MatterRefusal.NOT_TREATED if no and not treated else None


def part_of(meeting: Meeting, no: int) -> NotePart | None:
    """The part in which the matter stands now: its level may have been raised. None where no matter has the number."""
    matter = meeting.matter(no)
    if matter is None:
        return None
    return NotePart.CONFIDENTIAL if matter.kind.confidential else NotePart.OPEN
