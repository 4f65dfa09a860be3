"""The form of one person, as it was filled in: who they are then, or what is wrong with it, field by field."""

from dataclasses import replace
from typing import Final

from cards.naming import MAX_NAME
from dialogs.judging.scene import Scene
from dialogs.matter.at_table import number_in
from dialogs.matter.remote_allowed import may_be_remote
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.roster.refusals import RosterFault
from dialogs.said.inbound import Pressed
from dialogs.text.codes import member

FIELDS: Final = ("name", "capacity", "place", "group", "serves", "matter", "identity")
"""The inputs of the form."""

_MAX_GROUP: Final = 100


def of_parties(meeting: Meeting) -> tuple[int, ...]:
    """The numbers of the matters that somebody can be a party to."""
    return tuple(m.no for m in meeting.matters if m.kind.needs_checklist)


def party_now(meeting: Meeting) -> int:
    """The number of the matter on the table, where somebody can be a party to it; 0 otherwise."""
    return meeting.table if meeting.table in of_parties(meeting) else 0


def other_chairs(meeting: Meeting, *same: Person | None) -> tuple[Person, ...]:
    """Those whom the roster calls chair already, but for these: a second one would take the lead unasked."""
    return tuple(p for p in meeting.people.values() if p.given is Capacity.CHAIR and p not in same)


def faults(person: Person, said: Pressed, scene: Scene) -> tuple[RosterFault, ...]:
    """What is wrong with the form, in the order of its fields; nothing where it can be taken."""
    text, given = said.field("capacity"), member(Capacity, said.field("capacity"))
    place, name, party = member(PersonPlace, said.field("place")), _name(person, said), given is Capacity.PARTY
    remote = place is PersonPlace.REMOTE and not may_be_remote(scene, given)
    meeting = scene.meeting
    lost = party and meeting.matter(number_in(said) or 0) is None
    tied = meeting.people.get(said.field("identity"))
    wrong = {
        RosterFault.NAME: not party and not 0 < len(name) <= MAX_NAME,
        # Somebody who has a capacity may lose it; whoever is chosen from the form has one.
        RosterFault.CAPACITY: given is None and (bool(text) or said.filled_in),
        RosterFault.ONE_CHAIR: given is Capacity.CHAIR and bool(other_chairs(meeting, person, tied)),
        RosterFault.NO_MATTERS: lost and not of_parties(meeting),
        RosterFault.PLACE: place is None,
        RosterFault.REMOTE: remote,
        RosterFault.MATTER: lost and bool(of_parties(meeting)),
        # Whoever is tied stays tied: otherwise what was done under their key would become somebody else's doing.
        RosterFault.IDENTITY: tied is not None and bool(tied.given or person.wire),
    }
    return tuple(fault for fault, is_so in wrong.items() if is_so)


def filled(person: Person, said: Pressed, scene: Scene) -> Person:
    """The person as the form says, which has no faults."""
    given, place = member(Capacity, said.field("capacity")), PersonPlace(said.field("place"))
    tied = scene.meeting.people.get(said.field("identity"))
    party = given is Capacity.PARTY
    return replace(
        person,
        name="" if party else _name(person, said),
        capacity=given,
        waiting=None,
        # A party, or somebody without a capacity, is a private person: the journal may not tell their group.
        group="" if given is None or party else said.field("group")[:_MAX_GROUP],
        place=place,
        serves=_serves(given, said.field("serves")),
        matter=number_in(said) if party else None,
        object_id=tied.object_id if tied else person.object_id,
        mri=tied.mri if tied else person.mri,
    )


def _name(person: Person, said: Pressed) -> str:
    return said.field("name") if "name" in said.fields else person.name


def _serves(capacity: Capacity | None, answer: str) -> bool:
    """Whether the person sits on a seat: members do unless it is said otherwise, substitutes when called in (R-085)."""
    if capacity is None or not capacity.elected:
        return False
    return answer == "yes" if answer in ("yes", "no") else capacity.seated
