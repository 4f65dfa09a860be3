"""Why nothing was done, where the agenda says so."""

from dialogs.refusals import RefusalCode


class AgendaRefusal(RefusalCode):
    """Why the agenda was not changed."""

    AGENDA_FULL = "agenda_full"
    MATTER_TAKEN = "matter_taken"
