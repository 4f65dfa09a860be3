"""Since when somebody whose link is lost has not been there: what is noted of them has that time, and why (R-187)."""

from dialogs.meeting.meeting import Person
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.next_substitute import Gap
from dialogs.said.reasons import RollAnswer, SeatReason


def not_present(person: Person) -> RollAnswered:
    """That the person is not there: since Teams saw them leave, where they serve remotely and their link was lost in the sitting; otherwise from now."""
    lost_at = person.left_at if person.remote and person.missed else None
    return RollAnswered(person.key, RollAnswer.AWAY.value, int(lost_at.timestamp()) if lost_at is not None else 0)


def with_the_seat(gap: Gap) -> tuple[RollAnswered, ...]:
    """What is noted of the member together with who serves instead: that they are not there, where it is their link that is lost."""
    return (not_present(gap.member),) if gap.member is not None and gap.why is SeatReason.LINK else ()
