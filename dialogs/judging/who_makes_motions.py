"""Who makes and backs motions: members, and substitutes who serve (R-024, R-142, R-177, R-190)."""

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.seat_aside import has_broken_off


def moves(meeting: Meeting, person: Person | None) -> bool:
    """Whether the person may make motions in some matter: members and serving substitutes (R-142). The chair is a member too."""
    if person is None or person.capacity is None or person.place is PersonPlace.AWAY or person.out:
        return False
    if meeting.body is BodyKind.COUNCIL and has_broken_off(meeting, person):
        return False  # their own word for where they sit does not let them serve again
    if person.capacity.seated:
        return person.key not in {one.instead for _, one in meeting.roll.seats() if not one.no}
    return person.capacity is Capacity.SUBSTITUTE and (person.serves or person.key in meeting.roll.serving)


def moves_in(meeting: Meeting, person: Person | None, matter: Matter) -> bool:
    """Whether the person may make and back motions in the matter: a substitute who serves there, and no member whose seat one has (R-177)."""
    if person is None or not moves(meeting, person):
        return False
    there = meeting.roll.serving_in(matter.no)
    if person.key in meeting.roll.serving:
        return person.key in there
    return person.key not in {one.instead for one in there.values()}
