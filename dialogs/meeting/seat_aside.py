"""Whether somebody does not sit on their seat now, though they have one, and whether they have broken off service (R-190)."""

from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.said.reasons import RollAnswer


def aside(person: Person) -> bool:
    """Whether a substitute has the person's seat now, or they broke off service and nobody has let them serve again (R-190)."""
    return person.replaced or person.out


def has_broken_off(meeting: Meeting, person: Person) -> bool:
    """Whether something was handled since the person was noted as absent, and nobody has called them up since: a break alone is none."""
    left = meeting.roll.left.get(person.key)
    if left is None:
        return False
    goes_on = meeting.stage is Stage.BEGUN and (left.during or bool(meeting.table))
    return goes_on or matters_over(meeting) != left.over


def matters_over(meeting: Meeting) -> int:
    """How many matters are over."""
    return sum(matter.over for matter in meeting.matters)


def left_the_seat_to(meeting: Meeting, member: str) -> tuple[str, ...]:
    """The keys of those who serve in all matters on the seat of this member, who had been there and left it to them."""
    return tuple(key for key, one in meeting.roll.seats() if one.instead == member and one.broke and not one.no)


def has_served(meeting: Meeting, member: str) -> bool:
    """Whether this member was noted as there when a matter had been called: whoever has the seat from now on has it from somebody who breaks off service."""
    called = meeting.roll.called.get(member)
    there = called is not None and called.answer is not RollAnswer.AWAY
    return bool(meeting.last_called) and (there or member in meeting.roll.been or member in meeting.roll.left)
