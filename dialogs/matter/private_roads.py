"""Who has to be reached alone while nobody can write in the chat, and who cannot be (R-131).

The checklist and the card with the next step live in the chat. With it off they come in private, and nobody may be locked out.
"""

from dialogs.matter.checklist_lines_asked import asked_people
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.private_road import PrivateState


def needed(meeting: Meeting, matter: Matter | None) -> tuple[Person, ...]:
    """The chair, the secretaries, and everybody remote who is asked before the matter (None: before any); each once."""
    people = (*meeting.hosts, *asked_people(meeting, matter))
    return tuple({one.key: one for one in people}.values())


def lacking(meeting: Meeting, matter: Matter) -> tuple[Person, ...]:
    """Who would be locked out: the chair and everybody remote who is asked, and the secretaries where none can be reached."""
    secretaries = meeting.having(Capacity.SECRETARY)
    one_reached = any(map(_reached, secretaries))
    spared = {one.key for one in secretaries if one_reached and one is not meeting.chair and not one.remote}
    return tuple(one for one in needed(meeting, matter) if not _reached(one) and one.key not in spared)


def everybody(meeting: Meeting) -> tuple[Person, ...]:
    """Those of whom a road is to be known: who lead, and all with a capacity but those in the room, or away. Each once."""
    others = (one for one in meeting.people.values() if one.given is not None and one.place in _NOT_SPOKEN_TO)
    return tuple({one.key: one for one in (*needed(meeting, None), *others)}.values())


def state_of(person: Person) -> PrivateState | None:
    """How the person stands: who has no account, or is not in the chat, is told nothing whatever was found before. None: not tried yet."""
    if not person.wire:
        return PrivateState.NO_ACCOUNT
    if person.in_chat is False:
        return PrivateState.NOT_IN_CHAT
    return person.private


def _reached(person: Person) -> bool:
    return state_of(person) is PrivateState.REACHED


_NOT_SPOKEN_TO = (PersonPlace.REMOTE, PersonPlace.NOT_SAID)
