"""Why nothing was done, where the agenda says so, and what is wrong with its forms."""

from enum import StrEnum

from dialogs.judging.refusals import RefusalCode


class AgendaRefusal(RefusalCode):
    """Why the agenda was not changed."""

    AGENDA_FULL = "agenda_full"
    MATTER_TAKEN = "matter_taken"


class AgendaFault(StrEnum):
    """What is wrong with a form that was sent; it stands at the field."""

    LEVEL = "level"
    TITLE = "title"
    TITLE_LONG = "title_long"
    TITLE_LINES = "title_lines"
    DOUBT = "doubt"  # it may be confidential: the kind is to be chosen once more
    DOUBT_AGAIN = "doubt_again"  # the same, where the title cannot be carried
    MATTER = "matter"
    TAKEN = "taken"
    AFTER = "after"
