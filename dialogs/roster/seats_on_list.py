"""Whose seat a pasted list says that a substitute has: kept with the substitute, or told where it cannot be (R-022).

Both would be counted for one seat otherwise. What was said of a seat since the sitting began stands: a list is older than that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dialogs.judging.person_by_name import meant
from dialogs.meeting.meeting import Meeting, Person
from dialogs.roster.list_words import is_group
from dialogs.roster.understood import Pasted, Problem
from dialogs.said import about
from dialogs.said.reasons import SeatReason

Row = tuple[Pasted, Person]
"""Somebody on the list, and their line of the roster as it stands, or a new one."""

NOT_SERVING: Final = frozenset({Problem.SEAT_UNCLEAR, Problem.SEAT_TAKEN})
"""Why a substitute is entered without serving, whatever the list says."""


@dataclass(frozen=True, slots=True)
class ListedSeats:
    """The keys of members by those of the substitutes who serve on their seats, and why another line's seat is not kept."""

    members: dict[str, str]
    problems: dict[str, Problem]


def seats_on(rows: Sequence[Row], meeting: Meeting) -> ListedSeats:
    """What the list says of seats; a seat that stands so already is neither said anew nor a problem."""
    members, problems = dict[str, str](), dict[str, Problem]()
    there = tuple(_members(rows, meeting))
    for one, who in rows:
        if one.instead:
            found = _called(one.instead, there)
            member = found[0] if len(found) == 1 else None
            problem = _problem(found, who, meeting, members)
            if problem is not None:
                problems[who.key] = problem
            elif member is not None and not _stands(who, member, meeting):
                members[who.key] = member.key
    return ListedSeats(members, problems)


def _members(rows: Sequence[Row], meeting: Meeting) -> Iterator[Person]:
    """Everybody who has a seat of their own once the list is kept, called as they are then."""
    listed = {who.key for _, who in rows}
    for one, who in rows:
        if one.capacity.seated:
            yield Person(who.key, one.name, one.capacity, one.group or who.group)
    for person in meeting.people.values():
        if person.given is not None and person.given.seated and person.key not in listed:
            yield person


def _called(name: str, members: Sequence[Person]) -> tuple[Person, ...]:
    """Those whom the name can mean. Behind it may stand a party that the roster does not tell; and "G. Lind" is written for Gun Lind."""
    words = name.split()
    if found := meant(members, name):
        return found
    plain = words[:-1] if is_group(words[-1]) else words
    return meant(members, " ".join(plain)) or tuple(one for one in members if _shortened(plain, one.name.split()))


def _shortened(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether the words are the name, with the letters that given names begin with."""
    if len(words) != len(name) or words[-1:] != name[-1:]:
        return False
    return all(word.rstrip(".") in (whole, whole[:1]) for word, whole in zip(words, name, strict=True))


def _problem(found: Sequence[Person], who: Person, meeting: Meeting, given: dict[str, str]) -> Problem | None:
    if not found:
        return Problem.SEAT_UNKNOWN
    if len(found) > 1:
        return Problem.SEAT_UNCLEAR
    member = found[0]
    if _stands(who, member, meeting):
        return None
    if _said_since(who, member, meeting):
        return Problem.SEAT_SINCE
    return Problem.SEAT_TAKEN if member.key in given.values() else None


def _stands(who: Person, member: Person, meeting: Meeting) -> bool:
    return any(one.instead == member.key and not one.no for one in meeting.roll.serving.get(who.key, ()))


def _said_since(who: Person, member: Person, meeting: Meeting) -> bool:
    """Whether either has a seat otherwise by now, or had one that was taken back while the sitting went on."""
    seats = [(key, one) for key, one in meeting.roll.seats() if key == who.key or one.instead == member.key]
    if any(key != who.key or one.why is not SeatReason.LISTED for key, one in seats):
        return True
    return meeting.live and not seats and any(name in meeting.said for name in about.seat(who.key, member.key))
