"""Who is meant by a typed name: the one of those it may be who is called so, or why nothing is noted."""

from collections.abc import Iterable

from dialogs.judging.person_by_name import meant
from dialogs.meeting.meeting import Meeting, Person
from dialogs.quorum.pages import QuorumRefusal


def the_one(meeting: Meeting, people: Iterable[Person], typed: str, why_not: QuorumRefusal) -> Person | QuorumRefusal:
    """The one of these people who is meant, or why nothing is noted; `why_not`: it is somebody else on the roster, of whom it cannot be said (R-020)."""
    found = meant(people, typed)
    if len(found) == 1:
        return found[0]
    if found:
        return QuorumRefusal.SEVERAL_NAMES
    others = (one for one in meeting.people.values() if one.capacity is not None)
    return why_not if meant(others, typed) else QuorumRefusal.NO_SUCH_NAME
