"""Why nothing was done, where a break says so, and what is wrong with its form."""

from enum import StrEnum

from dialogs.judging.refusals import RefusalCode


class PresenceRefusal(RefusalCode):
    """Why the break was not noted."""

    BAD_MINUTES = "bad_minutes"
    BAD_EXTENSION = "bad_extension"
    NO_BREAK = "no_break"
    NO_END = "break_has_no_end"
    SAY_WHY = "extension_without_reason"
    NOT_CONFIDENTIAL = "room_not_confidential"
    NOT_ELSEWHERE = "room_not_elsewhere"
    NOBODY_CHOSEN = "room_nobody"


class BreakFault(StrEnum):
    """The field of the form that could not be read."""

    MINUTES = "break_minutes"
    REASON = "break_reason"
