"""Who is meant by a button or a typed name: the one of those it may be, or why nothing is noted."""

from collections.abc import Collection, Iterable

from dialogs.judging.person_by_name import meant
from dialogs.judging.refusals import CommonRefusal, RefusalCode
from dialogs.meeting.meeting import Meeting, Person
from dialogs.quorum.pages import QuorumRefusal
from dialogs.said.inbound import Pressed


def whom(said: Pressed, meeting: Meeting, people: Collection[Person], why_not: QuorumRefusal) -> Person | RefusalCode:
    """The one of these people whom the typed name means, or the button; `why_not` as below."""
    if typed := said.field("name"):
        return the_one(meeting, people, typed, why_not)
    person = meeting.people.get(said.field("person"))
    if person is None or person.given is None:
        return CommonRefusal.NO_PERSON
    return person if person in people else _of_another(person, why_not)


def the_one(meeting: Meeting, people: Iterable[Person], typed: str, why_not: QuorumRefusal) -> Person | QuorumRefusal:
    """The one of these people who is called so, or why nothing is noted; `why_not`: it is somebody else on the roster, of whom it cannot be said (R-020)."""
    found = meant(people, typed)
    if len(found) == 1:
        return found[0]
    if found:
        return QuorumRefusal.SEVERAL_NAMES
    others = meant((one for one in meeting.people.values() if one.given is not None), typed)
    return _of_another(others[0], why_not) if others else QuorumRefusal.NO_SUCH_NAME


def _of_another(person: Person, why_not: QuorumRefusal) -> QuorumRefusal:
    """Why it cannot be said of whoever is on the roster: nothing can, while their capacity is not in force (R-251)."""
    return why_not if person.capacity is not None else QuorumRefusal.NOT_VOUCHED
