"""What every verb about a matter begins with: may anything move at the table now, and which matter is meant."""

from dialogs.inbound import Pressed, Words
from dialogs.meeting import Matter, MatterState, Meeting, Stage
from dialogs.outcome import Page, Show

_HALTED = {
    Stage.EMPTY: "not_set_up",
    Stage.PREPARED: "not_begun",
    Stage.ADJOURNED: "adjourned",
    Stage.CLOSED: "closed",
}
_MOST_DIGITS = 3  # of an agenda number


def halted(meeting: Meeting) -> str:
    """Why no matter can be called, opened or ended now, as the code of a refusal; "" where it can."""
    return _HALTED.get(meeting.stage, "")


def number_in(said: Pressed) -> int | None:
    """The agenda number in the field `matter`; 0 where none was given, None where it is no number."""
    told = said.fields.get("matter", Words("")).spoken.strip()
    if not told:
        return 0
    return int(told) if told.isascii() and told.isdigit() and len(told) <= _MOST_DIGITS else None


def next_waiting(meeting: Meeting) -> Matter | None:
    """The first matter on the agenda that waits to be called."""
    return next((m for m in meeting.matters if m.state is MatterState.WAITING), None)


def card(no: int, *, anew: bool = False) -> Show:
    """The room's card of a matter: posted when the matter opens (`anew` again), edited when something about it changes."""
    return Show(f"matter:{no}", Page("matter", (no,), private=False), anew=anew)
