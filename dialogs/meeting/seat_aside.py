"""Whether somebody does not sit on their seat now, though they have one."""

from dialogs.meeting.meeting import Person


def aside(person: Person) -> bool:
    """Whether a substitute has the person's seat now, or they broke off service and nobody has let them serve again (R-190)."""
    return person.replaced or person.out
