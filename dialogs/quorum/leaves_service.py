"""Whether a member breaks off service when they are noted as absent, and when that was (R-190).

Whoever was there, and is noted as absent once the roll call is over, does, also in a roll call that is begun anew later;
not whoever is disqualified in the matter on the table.
"""

from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.roll_parts import LeftService
from dialogs.meeting.seat_aside import aside, matters_over
from dialogs.said.reasons import RollAnswer


def breaks_off_now(meeting: Meeting, person: Person) -> bool:
    """Whether the member, who is noted as absent now, breaks off service with that."""
    called, roll = meeting.roll.called.get(person.key), meeting.roll
    was_there = called.answer is not RollAnswer.AWAY if called is not None else person.key in roll.been
    goes_on = meeting.stage is Stage.BEGUN and (roll.ended is not None or bool(roll.been))
    seated = person.capacity is not None and person.capacity.seated and not aside(person)
    return was_there and goes_on and seated and (meeting.table, person.key) not in roll.disqualified


def left_now(meeting: Meeting) -> LeftService:
    """When that is."""
    return LeftService(matters_over(meeting), bool(meeting.table))
