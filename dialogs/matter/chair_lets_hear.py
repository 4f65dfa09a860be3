"""Who is in the meeting by right, and may hear a matter that only the entitled may hear by the chair's word alone (R-024, R-119, R-245).

A substitute who does not serve may attend a board's meeting, unless the council has decided otherwise; that alone makes nobody entitled to a
secrecy matter. Nor does it make whoever may attend and speak. The gate names them, and the yes that was asked once more is the chair's word: it
holds for the rest of the sitting.
"""

from typing import Final

from dialogs.judging.scene import Scene
from dialogs.judging.who_is_entitled import entitled
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.profile.choices import NonservingSubstitute

NOT_BY_RIGHT: Final = (Capacity.SUBSTITUTE, Capacity.ATTENDING)
"""Capacities with which somebody is in the meeting by right, and may hear a secrecy matter only by serving, or by the chair's word."""


def shut_out(scene: Scene, matter: Matter, person: Person) -> bool:
    """Whether the person is a substitute who does not serve in the matter, and the council has decided that such do not attend."""
    if (
        person.capacity is not Capacity.SUBSTITUTE
        or scene.profile.nonserving_substitutes is not NonservingSubstitute.NOT
    ):
        return False
    return matter.kind.entitled_only and _serves_not(scene.meeting, matter, person)


def by_chairs_word(scene: Scene, matter: Matter, person: Person) -> bool:
    """Whether the person is to hear the matter by the chair's word alone, and has it not yet."""
    if not matter.kind.entitled_only or not entitled(person, matter) or shut_out(scene, matter, person):
        return False
    waits = person.capacity is Capacity.ATTENDING or _serves_not(scene.meeting, matter, person)
    return waits and person.key not in let_hear(scene.meeting)


def asked_of(scene: Scene, matter: Matter, person: Person) -> bool:
    """Whether the chair is asked of the person before a yes to the check is noted: they are on the link, as far as is known. In the room all see them."""
    on_link = bool(person.in_call) or (person.remote and person.in_call is None)
    return on_link and person.place is not PersonPlace.ROOM and by_chairs_word(scene, matter, person)


def let_hear(meeting: Meeting) -> frozenset[str]:
    """Whom the chair has let hear a matter of the sitting."""
    checks = (check for matter in meeting.matters for check in (matter.check, matter.lapsed) if check is not None)
    return frozenset(key for check in checks for key in check.people)


def _serves_not(meeting: Meeting, matter: Matter, person: Person) -> bool:
    if person.capacity is not Capacity.SUBSTITUTE:
        return False
    there = meeting.roll.serving_in(matter.no)
    return person.key not in there if person.key in meeting.roll.serving else not person.serves
