"""Whether a pasted line says who on the roster: where their account has another capacity, the secretary is asked.

A name proves nothing (R-251): an official, or the secretary, may bear the name of a member whom a list names. Until somebody has
said that they are one person, the line is somebody else's, whom nobody in the chat is.
"""

from collections.abc import Container

from dialogs.meeting.meeting import Meeting, Person
from dialogs.roster.namesakes import borne, line_of
from dialogs.roster.understood import Pasted, RosterDraft


def same_name(one: Pasted, draft: RosterDraft) -> bool:
    """Whether the list names somebody else of the same name."""
    return sum(borne(other.name) == borne(one.name) for other in draft.people) > 1


def line_for(one: Pasted, draft: RosterDraft, meeting: Meeting, taken: Container[str] = ()) -> Person | None:
    """The line of the roster that is this person's; None for a new person."""
    apart: set[str] = set()
    while (old := _line(one, draft, meeting, taken, apart)) is not None:
        if not _another(old, one) or draft.same.get(old.key):
            return old
        apart.add(old.key)
    return None


def in_question(draft: RosterDraft, meeting: Meeting) -> tuple[tuple[Pasted, Person], ...]:
    """Those of the list who may be somebody whose account has another capacity, and who that is."""
    lines = [(one, _line(one, draft, meeting, (), ())) for one in draft.people]
    known = [(one, old) for one, old in lines if old is not None]
    return tuple((one, old) for one, old in known if _another(old, one) and not _is_named_too(old, draft))


def _line(
    one: Pasted, draft: RosterDraft, meeting: Meeting, taken: Container[str], apart: Container[str]
) -> Person | None:
    if one.matter is not None:
        return None  # a party is known by the matter alone
    people = (person for key, person in meeting.people.items() if key not in apart)
    return line_of(one.name, one.group, people, shared=same_name(one, draft), taken=taken)


def _another(old: Person, one: Pasted) -> bool:
    """Whether the line would give an account another kind of capacity: a member's is no other than a substitute's or the chair's."""
    if not old.wire or old.given is None or old.given is one.capacity:
        return False
    return not (old.given.elected and one.capacity.elected)


def _is_named_too(old: Person, draft: RosterDraft) -> bool:
    """Whether the list has them on a line of their own: then the other line is not theirs."""
    return any(borne(one.name) == borne(old.name) and one.capacity is old.given for one in draft.people)
