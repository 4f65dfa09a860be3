"""Who has to go and when, and how many are left then: the forecast in the quorum's line (R-192).

Whoever has left has no time to go any more: noted as absent, it is over, and stands again when that is taken back.
"""

from collections.abc import Iterator
from itertools import groupby

from cards.quorum import Ahead
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.roll_parts import Going
from dialogs.quorum.quorum_now import counted_people
from dialogs.quorum.who_is_counted import Counted, Quorum, count, left
from dialogs.showing.names import called


def goes(meeting: Meeting, person: Person) -> Going | None:
    """When the person has to go, as it was said last; None where they stay, or have left."""
    said = meeting.roll.going.get(person.key)
    return said if said is not None and said.at is not None and person.place is not PersonPlace.AWAY else None


def who_goes(meeting: Meeting) -> tuple[tuple[Person, Going], ...]:
    """All who have to go and are there, the first to go first."""
    there = ((meeting.people[key], meeting.roll.going[key]) for key in meeting.roll.going if key in meeting.people)
    found = [(person, going) for person, going in there if goes(meeting, person) is going]
    return tuple(sorted(found, key=_when))


def forecast(scene: Scene, quorum: Quorum) -> tuple[Ahead, ...]:
    """How the count stands when each of those who count has gone, one after the other; the time that has passed first."""
    going = [(person, said) for person, said in who_goes(scene.meeting) if person.key in quorum.sure]
    return tuple(_steps(scene, quorum, going)) if going else ()


def _steps(scene: Scene, quorum: Quorum, going: list[tuple[Person, Going]]) -> Iterator[Ahead]:
    people: tuple[Counted, ...] = counted_people(scene)
    for at, together in groupby(going, key=_when):
        leave = [person for person, _ in together]
        for person in leave:
            people = left(people, person.key)
        then = count(people, quorum.terms)
        answer = then.quorate.value if then.quorate is not None else ""
        yield Ahead(at, tuple(called(one) for one in leave), then.present, answer, past=at <= scene.at.timestamp())


def _when(one: tuple[Person, Going]) -> float:
    return one[1].at.timestamp() if one[1].at is not None else 0.0
