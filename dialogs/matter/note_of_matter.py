"""Whether there is a note of one matter by itself, and in which part of the working note it stands (R-200, R-239)."""

from dialogs.matter.at_table import deliberation_over
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.said.note_files import NotePart


def why_no_note(meeting: Meeting, no: int, asked: NotePart = NotePart.OPEN) -> MatterRefusal | None:
    """Why there is no note of matter `no`; None where it is, or was, open, and for 0: all matters.

    For the register it need not have been: a motion may be handed in to a matter that waits.
    """
    matter = meeting.matter(no)
    if matter is None:
        return MatterRefusal.NO_MATTER if no else None
    decided = deliberation_over(matter) and matter.state is not MatterState.STRUCK
    treated = asked is NotePart.REGISTER or matter.begun or decided
    return None if treated else MatterRefusal.NOT_TREATED


def part_of(meeting: Meeting, no: int, asked: NotePart = NotePart.OPEN) -> NotePart | None:
    """The part in which the matter stands now: its level may have been raised. None where no matter has the number.

    What is asked for the register is that, whatever its level: of a confidential matter no word stands there.
    """
    matter = meeting.matter(no)
    if matter is None or asked is NotePart.REGISTER:
        return None
    return NotePart.CONFIDENTIAL if matter.kind.confidential else NotePart.OPEN
