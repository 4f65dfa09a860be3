"""A small board with parties, in which everybody has been called up in the room: for the tests of who serves on which seat."""

from typing import Any

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.motion.facts import Moved
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded
from dialogs.router import decide
from tests.support.meetings import a_meeting, after, happened, linkoping, listed, pressed, seated

BOARD = (
    seated("chair", "chair", "room", group="S"),
    seated("secretary", "secretary", "room"),
    seated("anna", "member", "room", group="S"),
    seated("bo", "member", "room", group="M"),
    seated("dan", "substitute", "room", group="S"),
    seated("eva", "substitute", "room", group="M"),
    seated("fia", "substitute", "room", group="S"),
)
MATTERS = (listed(1), listed(2), listed(3))


def board(*facts: Fact, seats: int = 3, council: bool = False) -> Meeting:
    """The board, begun, with its roll called; then these facts."""
    body = BodyKind.COUNCIL if council else BodyKind.BOARD
    meeting = changed(a_meeting(BOARD, MATTERS), seats=seats, body=body)
    called = [RollAnswered(who, "room") for who in ("chair", "anna", "bo", "dan", "eva", "fia")]
    return happened(meeting, RollBegun(), *called, RollEnded(0), *facts)


def moved(motion: int, no: int, mover: str) -> Moved:
    """That this person moves to reject in matter `no`."""
    return Moved(motion, no, "reject", mover, "", "chat")


def said(meeting: Meeting, verb: str, who: str = "chair", /, **fields: Any) -> Outcome:  # as `pressed` takes them
    """What follows when somebody presses."""
    return decide(pressed(verb, who, **fields), meeting, linkoping())


def done(meeting: Meeting, verb: str, who: str = "chair", /, **fields: Any) -> Meeting:
    """The meeting after the press."""
    press = pressed(verb, who, **fields)
    return after(meeting, decide(press, meeting, linkoping()), press)
