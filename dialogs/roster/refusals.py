"""What is wrong with a form of the roster."""

from enum import StrEnum


class RosterFault(StrEnum):
    """What is wrong with what was entered about a person; the form says it."""

    WRONG = "wrong"
