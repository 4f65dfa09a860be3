"""Why nothing was done, where a matter says so, and what is wrong with its forms."""

from enum import StrEnum

from dialogs.judging.refusals import RefusalCode


class MatterRefusal(RefusalCode):
    """Why nothing was done with a matter, or with a checklist."""

    NO_MATTER = "no_matter"
    NONE_UP = "none_up"
    NONE_WAITING = "none_waiting"
    MATTER_ENDED = "matter_ended"
    LEADER_DISQUALIFIED = "matter_leader_disqualified"
    CHECKER_DISQUALIFIED = "matter_checker_disqualified"
    MATTER_STRUCK = "matter_struck"
    NOT_CALLED = "not_called"
    NOT_OPEN = "not_open"
    NOT_STRICTER = "not_stricter"
    NO_SPECIAL_DECISION = "no_special_decision"
    IN_ROOM = "in_room"
    NOT_TREATED = "not_treated"
    OPEN_ALREADY = "open_already"
    LET_BE_ALREADY = "let_be_already"
    NOTHING_OPENS = "nothing_opens"


class LevelFault(StrEnum):
    """Why the level was not raised by what was sent; it stands at the choice."""

    MISSING = "missing"
    NOT_STRICTER = "not_stricter"
