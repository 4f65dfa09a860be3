"""The parts of the help and its lines, by name: their words stand in the phrases."""

from enum import StrEnum


class GuideSection(StrEnum):
    """A part of the help, for those whom it concerns."""

    REMOTE = "remote"
    EVERYBODY = "everybody"
    MOVERS = "movers"
    HOSTS = "hosts"


class GuideLine(StrEnum):
    """A line of the help: what is typed, and what it does."""

    DONE = "done"
    CHECKLIST = "checklist"
    PREPARE = "prepare"
    PREPARE_THERE = "prepare_there"
    STATUS = "status"
    AGENDA = "agenda"
    MOTIONS = "motions"
    ATTENDANCE = "attendance"
    IN_ROOM = "in_room"
    REMOTE = "remote"
    REMOTE_DURING = "remote_during"
    TROUBLE = "trouble"
    TROUBLE_OVER = "trouble_over"
    UNDO = "undo"
    MOVE_IN = "move_in"
    MOVE_NOW = "move_now"
    ORAL = "oral"
    SECOND = "second"
    UNSECOND = "unsecond"
    WITHDRAW = "withdraw"
    BEGIN = "begin"
    CALL = "call"
    OPEN = "open"
    OPEN_WARNED = "open_warned"
    CANCEL = "cancel"
    CONTACT = "contact"
    SHOW_HIDDEN = "show_hidden"
    END = "end"
    ADJOURN = "adjourn"
    EXTEND = "extend"
    RESUME = "resume"
    CLOSE = "close"
    NOTE = "note"
    NOTE_PARTS = "note_parts"
    NOTE_MATTER = "note_matter"
    NAMES_LATER = "names_later"
