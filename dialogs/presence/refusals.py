"""Why nothing was done, where a break says so."""

from dialogs.refusals import RefusalCode


class PresenceRefusal(RefusalCode):
    """Why the break was not noted."""

    BAD_MINUTES = "bad_minutes"
