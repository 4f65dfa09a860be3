"""Whether somebody may be where roster and Teams show them while a matter is considered, and whether that is known.

Gate, checklist and alarm all go by this one answer, so that none of them knows of a person whom the others do not see.
What Teams shows is a hint (R-090). Who it shows in the call hears what is said there, wherever they are noted.
"""

from collections.abc import Container, Iterable
from enum import StrEnum
from typing import Final

from dialogs.judging.scene import Scene
from dialogs.judging.who_is_entitled import disqualified, entitled
from dialogs.matter.chair_lets_hear import NOT_BY_RIGHT, asked_of, shut_out
from dialogs.matter.checklist_answer_holds import gone
from dialogs.matter.remote_allowed import must_leave
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Matter, MatterState, Meeting, Person
from dialogs.meeting.places import PersonPlace


class There(StrEnum):
    """How somebody stands to the meeting while a matter is considered. Only `ELSEWHERE` and an answered `REMOTE` are in nobody's way."""

    ELSEWHERE = "elsewhere"  # in the room, absent, gone, or never seen here
    REMOTE = "remote"  # may take part over the link, and is asked the checklist
    NO_PLACE = "no_place"  # may be there; Teams shows them in the call, and nobody has said where they sit
    AWAY_IN_CALL = "away_in_call"  # the same, of somebody noted as absent
    MUST_LEAVE = "must_leave"
    DISQUALIFIED = "disqualified"
    CHAIR_DECIDES = "chair_decides"  # may hear the open matter by the chair's word alone, and has it not
    NOT_ENTITLED = "not_entitled"
    NOT_ENTITLED_UNSEEN = "not_entitled_unseen"


IN_DOUBT: Final = frozenset({There.NO_PLACE, There.AWAY_IN_CALL})
"""They may be remote: they are asked where they sit, as everybody who is remote is asked the checklist."""
MAY_NOT: Final = frozenset({There.DISQUALIFIED, There.CHAIR_DECIDES, There.NOT_ENTITLED, There.NOT_ENTITLED_UNSEEN})
"""They may not be there at all."""


def how_there(scene: Scene, matter: Matter, person: Person, leaving: Container[str] | None = None) -> There:
    """How the person stands to the meeting for the matter; the gravest, where it is more than one thing.

    `leaving`: the keys of those who have to leave (`must_leave`), where that is known of all.
    """
    # A card asks it of everybody: so what is said of substitutes alone is asked of nobody else.
    barred = person.capacity is Capacity.SUBSTITUTE and shut_out(scene, matter, person)
    if barred or not entitled(person, matter):
        return _unentitled(person, matter)
    if must_leave(scene, matter, (person,)) if leaving is None else person.key in leaving:
        return There.MUST_LEAVE
    if scene.meeting.roll.disqualified and disqualified(scene.meeting, person, matter):
        return There.DISQUALIFIED if disqualified_there(scene.meeting, person, matter) else There.ELSEWHERE
    # Before it is open the gate asks the chair of them; whoever comes later comes without being asked of.
    if matter.state is MatterState.OPEN and person.capacity in NOT_BY_RIGHT and asked_of(scene, matter, person):
        return There.CHAIR_DECIDES
    if person.place is PersonPlace.REMOTE:
        return There.REMOTE
    if not person.in_call or person.place is PersonPlace.ROOM:
        return There.ELSEWHERE
    return There.AWAY_IN_CALL if person.place is PersonPlace.AWAY else There.NO_PLACE


def _unentitled(person: Person, matter: Matter) -> There:
    """Of somebody unentitled their own word counts only while Teams has said nothing.

    An answer does not bring back whom Teams has shown to leave, and does not hide that they come.
    """
    if not matter.kind.entitled_only:
        return There.ELSEWHERE
    if person.in_call:
        return There.NOT_ENTITLED
    return There.NOT_ENTITLED_UNSEEN if person.remote and person.in_call is None else There.ELSEWHERE


def disqualified_there(meeting: Meeting, person: Person, matter: Matter) -> bool:
    """Whether somebody disqualified is still there: they are remote, or Teams shows them in the call (R-173).

    Whoever sat in the room has gone out, and may listen from outside: what they are noted as says nothing of that. In a
    council they may stay in the room, and the public may where the matter is open to all: there a place in the room counts.
    """
    if person.remote:
        return not gone(meeting, person)
    may_stay = not matter.kind.entitled_only or meeting.body is BodyKind.COUNCIL
    return bool(person.in_call) and not (may_stay and person.place is PersonPlace.ROOM)


def may_not_stay(scene: Scene, person: Person, matter: Matter) -> bool:
    """Whether the person is there, or may be, and may not be there for a matter that only the entitled may hear (R-111, R-119)."""
    if not matter.kind.entitled_only:
        return False
    there = how_there(scene, matter, person)
    return there in MAY_NOT or (there is There.MUST_LEAVE and not gone(scene.meeting, person))


def may_be_remote_unsaid(scene: Scene, matter: Matter, people: Iterable[Person]) -> tuple[Person, ...]:
    """Those of the people whom Teams shows in the call and of whom nobody has said that they take part from there."""
    return tuple(one for one in people if one.in_call and how_there(scene, matter, one) in IN_DOUBT)
