"""Whether sound, picture or link fails for somebody, by their own word (R-236).

It stands until they say that all is well, or the chair has ascertained since that they can follow, or they have gone into the
room. Nothing that Teams shows makes it well: whoever is back in the call may hear as little as before.
"""

from enum import StrEnum

from dialogs.meeting.meeting import Meeting, Person
from dialogs.said.reasons import Trouble


class LinkWell(StrEnum):
    """By what it is known that all is well: their own word, the chair's, or that they sit in the room."""

    SAID = "said"
    CHAIR = "chair"
    ROOM = "room"


def link_fails(meeting: Meeting, person: Person) -> Trouble | None:
    """How it fails; None where all is well."""
    return person.trouble if well_by(meeting, person) is None else None


def well_by(meeting: Meeting, person: Person) -> LinkWell | None:
    """By what it is known that all is well; None while it fails."""
    said, word = person.hindered, meeting.roll.ascertained.get(person.key)
    if person.trouble is None or said is None:
        return LinkWell.SAID
    if word is not None and word.at > said.at:
        return LinkWell.CHAIR
    moved = person.placed_at is not None and person.placed_at > said.at and not person.remote
    return LinkWell.ROOM if moved else None


def back_unsaid(meeting: Meeting, person: Person) -> bool:
    """Whether they have come into the call anew since they said that it fails, and have not said that it is well."""
    said = person.hindered
    again = said is not None and said.epoch != person.epoch and person.in_call is True
    return again and link_fails(meeting, person) is not None
