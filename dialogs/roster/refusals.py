"""Why nothing was done, where the roster says so."""

from dialogs.refusals import RefusalCode


class RosterRefusal(RefusalCode):
    """Why nobody was noted as taking part so."""

    PRESIDIUM_REMOTE = "presidium_remote"
    NO_DECISION = "no_decision"
