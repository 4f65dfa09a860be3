"""In which order people are called: members by their seats, the substitute straight after the absent one, then those who do not serve, then others (R-078, R-242)."""

from collections.abc import Iterable

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.roll_parts import CalledUp
from dialogs.meeting.seat_aside import aside
from dialogs.quorum.quorum_now import before_break, elsewhere, serves
from dialogs.said.reasons import RollAnswer

_OTHERS = frozenset({Capacity.ATTENDING, Capacity.OFFICIAL, Capacity.SUPPORT})


def called_in_turn(meeting: Meeting) -> tuple[Person, ...]:
    """Everybody who is called, in order. The secretary, who calls, is not; nor is a party, who is there for one matter alone."""
    people = [one for one in meeting.people.values() if one.capacity is not None]
    idle = [one for one in people if one.capacity is Capacity.SUBSTITUTE and not one.serves]
    found: list[Person] = []
    for one in people:
        if serves(one) or aside(one):
            found.append(one)
            following = _substitute(meeting, one, idle)
            if following is not None:
                idle.remove(following)
                found.append(following)
    return (*found, *idle, *(one for one in people if one.capacity in _OTHERS))


def _substitute(meeting: Meeting, absent: Person, idle: Iterable[Person]) -> Person | None:
    """The next of the same party, where this one was noted as absent."""
    called = meeting.roll.called.get(absent.key)
    if called is None or called.answer is not RollAnswer.AWAY:
        return None
    return next((one for one in idle if one.group == absent.group), None)


def waiting(meeting: Meeting) -> tuple[Person, ...]:
    """Who is still to be called: those not noted yet in their order, then those who have come back, or come, since they were; after a break all who were there."""
    order = called_in_turn(meeting)
    new = tuple(one for one in order if one.key not in meeting.roll.called)
    return (*new, *(one for one in order if one.key in meeting.roll.called and back(meeting, one)))


def back(meeting: Meeting, person: Person) -> bool:
    """Whether the person is to be called again: noted before a break, elsewhere, over another link than they have, or as absent before Teams showed them in the call."""
    called = meeting.roll.called[person.key]
    if before_break(meeting, person) or moved(person, called):
        return True
    if called.answer is RollAnswer.AWAY:
        return person.in_call is True and person.call_at is not None and person.call_at > called.at
    lost = called.answer is RollAnswer.SEEN and called.epoch < person.proved_from
    return lost and person.in_call is not False


def moved(person: Person, called: CalledUp) -> bool:
    """Whether the person is, by another's word than the roll call's, in another place than the one that they were noted in, or came back to it."""
    return elsewhere(person, called) and person.place in (PersonPlace.ROOM, PersonPlace.REMOTE)


def in_the_room(meeting: Meeting) -> tuple[Person, ...]:
    """Those still to be called who are listed as in the room: they alone can be noted with one tap, and nobody remote (R-241)."""
    there = (one for one in waiting(meeting) if one.place is PersonPlace.ROOM)
    return tuple(one for one in there if one.key not in meeting.roll.called or before_break(meeting, one))


def on_no_roster(meeting: Meeting) -> tuple[Person, ...]:
    """Whom Teams shows on the link though the roster has them not, or not in force; a party is told of by nobody (R-079)."""
    there = (one for one in meeting.people.values() if one.in_call and one.capacity is None)
    return tuple(one for one in there if one.given is not Capacity.PARTY)


def to_look_for(meeting: Meeting) -> tuple[Person, ...]:
    """Those who were there before a break and have not been looked for since, once the roll call itself is over (R-182)."""
    if meeting.roll.runs or meeting.roll.rested is None:
        return ()
    return tuple(one for one in called_in_turn(meeting) if before_break(meeting, one))
