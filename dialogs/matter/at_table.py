"""What every verb about a matter begins with: which matter is meant, which is next."""

from collections.abc import Mapping

from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.said.inbound import Pressed
from dialogs.text.digits import AGENDA_DIGITS, number

_OVER: Mapping[MatterState, MatterRefusal] = {
    MatterState.ENDED: MatterRefusal.MATTER_ENDED,
    MatterState.STRUCK: MatterRefusal.MATTER_STRUCK,
}


def number_in(said: Pressed) -> int | None:
    """The agenda number in the field `matter`; 0 where none was given, None where it is no number."""
    digits = said.field("matter")
    if not digits:
        return 0
    return number(digits, AGENDA_DIGITS)


def meant(meeting: Meeting, no: int) -> Matter | None:
    """The matter with this number; for 0 the one on the table."""
    return meeting.matter(no) if no else meeting.on_table


def why_none(no: int) -> MatterRefusal:
    """Why no matter is meant: none has this number, or (0) none was given and nothing is up."""
    return MatterRefusal.NO_MATTER if no else MatterRefusal.NONE_UP


def why_over(matter: Matter) -> MatterRefusal | None:
    """Why nothing more can be done with the matter; None while it waits or is on the table."""
    return _OVER.get(matter.state)


def deliberation_over(matter: Matter) -> bool:
    """Whether nothing more is said in the matter: it is over, or was decided, is called again and not opened anew yet (R-123, R-145)."""
    return matter.over or (matter.state is MatterState.CALLED and matter.led is not None and not matter.reopens)


def through_gate(matter: Matter) -> bool:
    """Whether the matter was opened through its gate, and not by the call itself."""
    return matter.kind.needs_checklist or matter.check is not None or matter.reason is not None


def reopens(meeting: Meeting) -> int:
    """The open matter that the chair has to open anew through its gate after a break (R-182); 0 where there is none."""
    on = meeting.on_table
    opened = on is not None and on.state is MatterState.OPEN and through_gate(on)
    return on.no if on is not None and opened else 0


def next_waiting(meeting: Meeting) -> Matter | None:
    """The matter to call next: the first that waits after the one called last, else the first that waits at all.

    A call that was taken back is as if it had not been: that matter is next again.
    """
    numbers = [m.no for m in meeting.matters]
    last = numbers.index(meeting.last_called) if meeting.last_called in numbers else -1
    behind = last if meeting.call_taken_back else last + 1
    in_turn = (*meeting.matters[behind:], *meeting.matters[:behind])
    return next((m for m in in_turn if m.state is MatterState.WAITING), None)
