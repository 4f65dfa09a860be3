"""Who cannot be reached alone, as chair and secretary read it on their own card before the meeting: they have to be told otherwise (R-131)."""

from cards.contact import ContactRow, Unreachable
from dialogs.matter.private_roads import everybody, state_of
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.private_road import PrivateState
from dialogs.showing.names import MOST_LISTED, called


def unreachable(meeting: Meeting) -> Unreachable:
    """Each with the reason that was found; who was not tried yet is not told of, nor is whoever is reached."""
    states = ((one, state_of(one)) for one in everybody(meeting))
    rows = [ContactRow(called(one), state) for one, state in states if state not in (None, PrivateState.REACHED)]
    return Unreachable(tuple(rows[:MOST_LISTED]), max(0, len(rows) - MOST_LISTED))
