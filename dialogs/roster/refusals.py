"""What is wrong with a form of the roster."""

from enum import StrEnum


class RosterFault(StrEnum):
    """What is wrong with what was entered about a person; the form says it at the field."""

    NAME = "no_name_given"
    CAPACITY = "capacity"
    ONE_CHAIR = "one_chair"
    PLACE = "place"
    REMOTE = "remote"
    MATTER = "matter"
    NO_MATTERS = "no_matters"
    IDENTITY = "identity"
