"""Why nothing was done, where the roster says so."""

from enum import StrEnum

from dialogs.refusals import RefusalCode


class RosterRefusal(RefusalCode):
    """Why nobody was noted as taking part so."""

    PRESIDIUM_REMOTE = "presidium_remote"
    NO_DECISION = "no_decision"


class RosterFault(StrEnum):
    """What is wrong with what was entered about a person; the form says it."""

    WRONG = "wrong"
