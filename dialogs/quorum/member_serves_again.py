"""Whether a member who does not sit on their seat can be let serve again, and why not: what a press is answered with, and which button is shown (R-190, R-191)."""

from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.roll_parts import StandIn
from dialogs.meeting.seat_aside import has_broken_off
from dialogs.quorum.next_substitute import absent_why
from dialogs.quorum.pages import QuorumRefusal


def serves_instead(meeting: Meeting, member: Person) -> tuple[str, StandIn] | None:
    """Who serves on the member's seat in all matters, by key, and since when; None where nobody does."""
    return next(((key, one) for key, one in meeting.roll.seats() if one.instead == member.key and not one.no), None)


def barred(meeting: Meeting, member: Person) -> bool:
    """Whether the law keeps the member from serving again that day: in a council whoever has broken off service, but for disqualification (KL 5:20)."""
    if meeting.body is not BodyKind.COUNCIL:
        return False
    instead = serves_instead(meeting, member)
    return member.out or (instead is not None and instead[1].broke) or has_broken_off(meeting, member)


def why_not_again(meeting: Meeting, member: Person) -> QuorumRefusal | None:
    """Why the chair cannot let the member serve again now; None where the chair can."""
    instead = serves_instead(meeting, member)
    if instead is None and not member.out:
        return QuorumRefusal.NOBODY_INSTEAD
    if barred(meeting, member):
        return QuorumRefusal.BROKE_OFF
    if absent_why(meeting, member) is not None:
        return QuorumRefusal.NOT_BACK
    leads = instead is not None and meeting.chair is meeting.people.get(instead[0])
    return QuorumRefusal.LEADS if leads else None  # whoever leads is to take part in the decisions
