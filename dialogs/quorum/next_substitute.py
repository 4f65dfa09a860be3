"""Which seats are without their member, and which substitute is next in turn for each (R-022, R-088, R-177).

The order is the roster's: the member's own group first, then the next groups, but in a council never across groups. Whoever is
disqualified in the matter is passed over, and whoever turns out to be so when they have the seat is replaced in turn. The bot
proposes; the chair decides.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.quorum_now import before_break, elsewhere, serves
from dialogs.said.reasons import RollAnswer, SeatReason


@dataclass(frozen=True, slots=True)
class Gap:
    """A seat without its member (None: it has none), and who is next in turn, None where nobody is; `no`: in that matter alone, 0: in all."""

    member: Person | None
    why: SeatReason
    no: int = 0
    proposed: Person | None = None

    @property
    def key(self) -> str:
        """The member's key, "" for a seat without one."""
        return self.member.key if self.member is not None else ""


def gaps(meeting: Meeting) -> tuple[Gap, ...]:
    """The seats without their member, each with its own proposal: nobody is proposed twice in one matter, and no more than there are seats."""
    found: list[Gap] = []
    open_seats = list(_open(meeting))
    free = meeting.seats - sum(serves(one) for one in meeting.people.values()) + sum(not gap.no for gap in open_seats)
    taken: set[tuple[int, str]] = set()
    for gap in open_seats:
        free -= not gap.no
        waiting = (one for one in in_turn(meeting, gap) if not _proposed_there(taken, gap, one))
        proposed = next(waiting, None) if free >= 0 or gap.no else None
        taken |= {(gap.no, proposed.key)} if proposed is not None else set()
        if gap.member is not None or proposed is not None:
            found.append(Gap(gap.member, gap.why, gap.no, proposed))
    return tuple(found)


def _proposed_there(taken: set[tuple[int, str]], gap: Gap, person: Person) -> bool:
    """Whether the person is proposed already for another seat where this one is to be filled; a seat in all matters leaves room for none."""
    return any(key == person.key and (not no or not gap.no or no == gap.no) for no, key in taken)


def in_turn(meeting: Meeting, gap: Gap) -> tuple[Person, ...]:
    """The substitutes who are there and could have the seat, in their order."""
    no = gap.no or meeting.table
    there = [
        one
        for one in meeting.people.values()
        if _idle(meeting, one, gap.no) and (no, one.key) not in meeting.roll.disqualified
    ]
    if gap.member is None:
        return tuple(there)
    member = seat_of(meeting, gap.member, gap.no) or gap.member
    own = [one for one in there if one.group == member.group]
    across = [] if meeting.body is BodyKind.COUNCIL else [one for one in there if one not in own]
    return (*own, *across)


def absent_why(meeting: Meeting, person: Person) -> SeatReason | None:
    """Why the member is not there; None where nobody has said so, and Teams has not."""
    called = meeting.roll.called.get(person.key)
    if person.place is PersonPlace.AWAY or (called is not None and called.answer is RollAnswer.AWAY):
        return SeatReason.ABSENT
    return SeatReason.LINK if person.remote and person.missed and person.sought is None else None


def was_there(meeting: Meeting, person: Person) -> bool:
    """Whether the roll call had the member as there, before what stands now: whoever leaves after that breaks off service (R-190)."""
    called = meeting.roll.called.get(person.key)
    while called is not None:
        if called.answer is not RollAnswer.AWAY:
            return True
        called = called.was
    return person.key in meeting.roll.been


def breaks_off(meeting: Meeting, gap: Gap) -> bool:
    """Whether the member breaks off service when somebody serves on the seat: they were there, or their link is lost (R-190)."""
    if gap.member is None or gap.why is SeatReason.BROKE_OFF:
        return gap.member is not None
    return gap.why is SeatReason.LINK or was_there(meeting, gap.member)


def _open(meeting: Meeting) -> Iterator[Gap]:
    seated = [one for one in meeting.people.values() if one.capacity is not None and one.capacity.seated]
    for one in meeting.people.values():
        why = absent_why(meeting, one) or (SeatReason.BROKE_OFF if one.out else None)
        if why is not None:
            yield from (Gap(one, why, no) for no in _seats_held(meeting, one))
    for no, key in sorted(meeting.roll.disqualified):
        person, matter = meeting.people[key], meeting.matter(no)
        waits = matter is not None and not matter.over
        if waits and has_seat_in(meeting, person, no) and absent_why(meeting, person) is None:
            yield Gap(person, SeatReason.DISQUALIFIED, no)
    of_nobody = sum(_has_no_members_seat(meeting, one) for one in meeting.people.values())
    for _ in range(meeting.seats - len(seated) - of_nobody):
        yield Gap(None, SeatReason.VACANT)


def _seats_held(meeting: Meeting, person: Person) -> list[int]:
    """The matters in which the person has a seat that nobody fills for them, 0 for all: whoever serves in some alone is missed in those."""
    some = [one.no for one in meeting.roll.serving.get(person.key, ())]
    return [no for no in some or [0] if has_seat_in(meeting, person, no)]


def has_seat_in(meeting: Meeting, person: Person, no: int) -> bool:
    """Whether the person has a seat while matter `no` is handled (0: in all), and nobody serves instead of them there.

    A substitute who was called in is missed on the seat as a member is: where they are disqualified too, or leave.
    """
    there = meeting.roll.serving_in(no)
    if person.capacity is None or any(one.instead == person.key for one in there.values()):
        return False
    by_the_roster = person.serves and person.key not in meeting.roll.serving
    return person.capacity.seated or (person.capacity is Capacity.SUBSTITUTE and (person.key in there or by_the_roster))


def seat_of(meeting: Meeting, person: Person, no: int) -> Person | None:
    """The member whose seat the person has where matter `no` is handled; None: a seat without one."""
    held: Person | None = person
    while held is not None:
        seats = meeting.roll.serving.get(held.key, ())
        stands = next((one for one in seats if one.no in (0, no)), None)
        if stands is None:
            return held
        held = meeting.people.get(stands.instead)
    return None


def _has_no_members_seat(meeting: Meeting, person: Person) -> bool:
    """Whether a substitute serves, and nobody has said for which member."""
    of_a_member = any(one.instead for one in meeting.roll.serving.get(person.key, ()))
    return person.capacity is Capacity.SUBSTITUTE and person.serves and not of_a_member


def _idle(meeting: Meeting, person: Person, no: int) -> bool:
    """Whether the substitute was called up where they are, is there, after a break too, and serves nowhere; for matter `no` alone: not there.

    Whoever serves in another matter alone keeps their turn in this one (R-088, R-177).
    """
    called = meeting.roll.called.get(person.key)
    if person.capacity is not Capacity.SUBSTITUTE or _has_a_seat(meeting, person, no):
        return False
    if called is None or called.answer is RollAnswer.AWAY or person.place is PersonPlace.AWAY:
        return False
    looked_for = not before_break(meeting, person) and not elsewhere(person, called)
    return looked_for and not (person.remote and person.in_call is False)


def _has_a_seat(meeting: Meeting, person: Person, no: int) -> bool:
    """Whether the substitute serves already where matter `no` is handled; with 0: in any matter."""
    seats = meeting.roll.serving.get(person.key, ())
    if no and seats:
        return any(one.no in (0, no) for one in seats)
    return person.serves or bool(seats)
