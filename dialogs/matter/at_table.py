"""What every verb about a matter begins with: which matter is meant, which is next, and the matter's own card."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.digits import number
from dialogs.inbound import Pressed
from dialogs.matter.pages import MatterPage
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting import Matter, MatterState, Meeting
from dialogs.outcome import Show

_MOST_DIGITS = 3  # of an agenda number
_OVER: Mapping[MatterState, MatterRefusal] = {
    MatterState.ENDED: MatterRefusal.MATTER_ENDED,
    MatterState.STRUCK: MatterRefusal.MATTER_STRUCK,
}


def number_in(said: Pressed) -> int | None:
    """The agenda number in the field `matter`; 0 where none was given, None where it is no number."""
    digits = said.field("matter")
    if not digits:
        return 0
    return number(digits, _MOST_DIGITS)


def meant(meeting: Meeting, no: int) -> Matter | None:
    """The matter with this number; for 0 the one on the table."""
    return meeting.matter(no) if no else meeting.on_table


def why_over(matter: Matter) -> MatterRefusal | None:
    """Why nothing more can be done with the matter; None while it waits or is on the table."""
    return _OVER.get(matter.state)


def next_waiting(meeting: Meeting) -> Matter | None:
    """The matter to call next: the first that waits after the one called last, else the first that waits at all."""
    numbers = [m.no for m in meeting.matters]
    behind = numbers.index(meeting.last_called) + 1 if meeting.last_called in numbers else 0
    in_turn = (*meeting.matters[behind:], *meeting.matters[:behind])
    return next((m for m in in_turn if m.state is MatterState.WAITING), None)


def card(matter: Matter) -> Show:
    """The room's card of a matter: posted when the matter opens, edited when something about it changes."""
    return Show(f"matter:{matter.no}", MatterPage(matter.no, private=False))


def called_card(matter: Matter) -> tuple[Show, ...]:
    """The room's card of a matter that was called and leaves the table unopened: a confidential one has it since its call."""
    return (card(matter),) if matter.kind.confidential else ()


def card_anew(matter: Matter) -> Show:
    """The same, at the foot of the chat again where that is safe.

    A card that shows a title is always edited where it stands: were another posted, the older one would keep the title for
    ever, also after the matter has become confidential (design 4.2).
    """
    return replace(card(matter), anew=not matter.kind.keeps_title)
