"""What the stage of a sitting forbids: at the table, in the sitting, and of what is planned for it; and what is over by it."""

from collections.abc import Mapping

from dialogs.judging.refusals import CommonRefusal
from dialogs.meeting.meeting import Matter, MatterState, Meeting, Stage
from dialogs.meeting.roll_parts import OtherRoom

_STAGES: Mapping[Stage, CommonRefusal] = {
    Stage.EMPTY: CommonRefusal.NOT_SET_UP,
    Stage.PREPARED: CommonRefusal.NOT_BEGUN,
    Stage.ADJOURNED: CommonRefusal.ADJOURNED,
    Stage.CLOSED: CommonRefusal.CLOSED,
}


def halted(meeting: Meeting) -> CommonRefusal | None:
    """Why nothing can move at the table now; None where the sitting is going on."""
    return CommonRefusal.ELSEWHERE if elsewhere(meeting) is not None else _STAGES.get(meeting.stage)


def elsewhere(meeting: Meeting) -> OtherRoom | None:
    """The other tool in which the matter on the table is considered now; None where it is not."""
    rooms = meeting.roll.rooms
    gone = meeting.stage is Stage.ADJOURNED and bool(rooms) and rooms[-1].until is None
    return rooms[-1] if gone else None


def not_live(meeting: Meeting) -> CommonRefusal | None:
    """Why nothing can be said in the sitting now; None where it can, in a break too."""
    return None if meeting.live else halted(meeting)


def not_planned(meeting: Meeting) -> CommonRefusal | None:
    """Why nothing of the sitting can be put right now; None from its set-up to its end."""
    return halted(meeting) if meeting.stage in (Stage.EMPTY, Stage.CLOSED) else None


def past(meeting: Meeting, matter: Matter | None) -> Stage | MatterState | None:
    """Why a note about the matter (None: about no matter) is one of the past; None while it is being considered.

    In a break it is so too: nothing can be decided of it before the sitting goes on.
    """
    if meeting.stage is not Stage.BEGUN:
        return meeting.stage
    return None if matter is None or matter.on_table else matter.state
