"""Who is meant by a typed name: the one on the roster who is called so, or why nothing is noted."""

from collections.abc import Iterable

from dialogs.judging.person_by_name import meant
from dialogs.meeting.meeting import Person
from dialogs.quorum.pages import QuorumRefusal


def the_one(people: Iterable[Person], typed: str) -> Person | QuorumRefusal:
    """The one who is meant, or why nothing is noted."""
    found = meant(people, typed)
    if len(found) == 1:
        return found[0]
    return QuorumRefusal.SEVERAL_NAMES if found else QuorumRefusal.NO_SUCH_NAME
