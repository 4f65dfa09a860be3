"""What a pasted list makes of the roster once it is kept: the facts, and what they change of people who stand there already.

Somebody of the same name is changed, not doubled; nobody is taken off. While the sitting goes on a list moves nobody who is
noted somewhere: their own word, the roll call and the secretary's note of them are newer than it (R-018).
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cards.roster_paste import Changed, Shown
from dialogs.journal.entries import Fact
from dialogs.judging.scene import Scene
from dialogs.matter.remote_allowed import may_be_remote
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.roster.facts import Assigned, SeatListed
from dialogs.roster.same_person import line_for
from dialogs.roster.seats_on_list import NOT_SERVING, ListedSeats, Row, seats_on
from dialogs.roster.understood import Pasted, Problem, RosterDraft, serves_then
from dialogs.showing.names import called, without_group


@dataclass(frozen=True, slots=True)
class KeptList:
    """The facts; why the list's word of a seat is not kept, with its line; the people whom it changes, and whom it does not move.

    `seats`: whose seat each substitute of the list has then, by line and as the member is called.
    """

    facts: tuple[Fact, ...]
    problems: tuple[tuple[Problem, int], ...]
    changed: tuple[Changed, ...]
    unmoved: tuple[Shown, ...]
    seats: dict[int, str]


def kept_list(scene: Scene, draft: RosterDraft) -> KeptList:
    """What becomes of the roster where this draft is kept."""
    meeting = scene.meeting
    rows = tuple(_rows(draft, meeting))
    seats = seats_on(rows, meeting)
    assigned = [(one, who, _assigned(who, one, scene, seats)) for one, who in rows]
    facts = [fact for _, who, fact in assigned if not _stands(who, fact)]
    listed = tuple(SeatListed(who, member) for who, member in seats.members.items())
    names = {who.key: one.name for one, who in rows} | {key: called(p) for key, p in meeting.people.items()}
    known = [(one, who, fact) for one, who, fact in assigned if who.key in meeting.people]
    instead = {who.key: _instead(who, meeting, seats, names) for _, who in rows}
    return KeptList(
        (*facts, *listed),
        tuple((seats.problems[who.key], one.line_no) for one, who in rows if who.key in seats.problems),
        tuple(_changes(known, instead, meeting)),
        tuple(_shown_as_is(who, meeting) for one, who, _ in known if _not_moved(one, who, meeting)),
        {one.line_no: instead[who.key] for one, who in rows if instead[who.key]},
    )


def _rows(draft: RosterDraft, meeting: Meeting) -> Iterator[Row]:
    """Everybody on the list with their line of the roster, but for parties who stand there."""
    new, taken = 0, set[str]()
    parties = Counter(p.matter for p in meeting.people.values() if p.given is Capacity.PARTY)
    for one in draft.people:
        if one.matter is not None and parties[one.matter]:
            parties[one.matter] -= 1
            continue  # known by the matter alone: it stands there already
        old = line_for(one, draft, meeting, taken)
        if old is None:
            new += 1
        else:
            taken.add(old.key)
        yield one, old or Person(f"p{len(meeting.people) + new}")


def _assigned(who: Person, one: Pasted, scene: Scene, seats: ListedSeats) -> Assigned:
    """The fact for one person. Whoever may not be remote is not noted so (R-004, R-007)."""
    place = who.place if _not_moved(one, who, scene.meeting) else one.place or who.place
    if place is PersonPlace.REMOTE and not may_be_remote(scene, one.capacity):
        place = PersonPlace.NOT_SAID
    group = "" if one.matter else one.group or who.group
    serves = _serves(who, one, seats.problems.get(who.key))
    return Assigned(
        who.key, one.name, one.capacity.value, group, place.value, serves, who.object_id, who.mri, one.matter
    )


def _serves(who: Person, one: Pasted, problem: Problem | None) -> bool:
    if problem is Problem.SEAT_SINCE:
        return who.serves
    return problem not in NOT_SERVING and serves_then(who, one)


def _not_moved(one: Pasted, who: Person, meeting: Meeting) -> bool:
    """Whether the list says another place than the one that stands, and the sitting goes on."""
    return meeting.live and bool(who.place) and bool(one.place) and one.place is not who.place


def _stands(old: Person, x: Assigned) -> bool:
    capacity = old.given.value if old.given else ""
    was = (old.name, capacity, old.group, old.place, old.serves)
    return was == (x.name, x.capacity, x.group, x.place, x.serves)


def _instead(who: Person, meeting: Meeting, seats: ListedSeats, names: dict[str, str]) -> str:
    """Whose seat the substitute has once the list is kept, as the member is called; "" where nobody knows."""
    stands = next((one.instead for one in meeting.roll.serving.get(who.key, ()) if not one.no), "")
    return names.get(seats.members.get(who.key, stands), "")


def _changes(
    known: list[tuple[Pasted, Person, Assigned]], instead: dict[str, str], meeting: Meeting
) -> Iterator[Changed]:
    """Those who stand on the roster and whom the list changes: how they stand now, and then."""
    for _, who, fact in known:
        was = _shown_as_is(who, meeting)
        then = replace(was, capacity=fact.capacity, group=fact.group, place=fact.place, serves=fact.serves)
        then = replace(then, instead=instead[who.key] if fact.serves else "")
        if then != was:
            yield Changed(was, then)


def _shown_as_is(who: Person, meeting: Meeting) -> Shown:
    """The person as they stand on the roster."""
    seat = next((one.instead for one in meeting.roll.serving.get(who.key, ()) if not one.no), "")
    member = meeting.people.get(seat)
    capacity = who.given.value if who.given else ""
    instead = called(member) if member is not None else ""
    return Shown(without_group(who), capacity, who.group, who.place.value, serves=who.serves, instead=instead)
