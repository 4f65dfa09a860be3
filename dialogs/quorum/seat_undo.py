"""How who serves, and who is disqualified, is taken back."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.seat_aside import aside
from dialogs.quorum.disqualified_motions import left_standing
from dialogs.quorum.facts import RollTakenBack
from dialogs.quorum.pages import SeatNote, SeatsPage
from dialogs.quorum.seat_facts import (
    DisqualificationTakenBack,
    Disqualified,
    ReturnTakenBack,
    SeatTakenAgain,
    Serves,
    ServiceTakenBack,
)
from dialogs.said.reasons import SeatReason
from dialogs.showing.shared_cards import READINESS, hosts_notes


def _serves(meeting: Meeting, at: datetime, step: Serves) -> Outcome | None:
    """The seat is the member's; that they are not there, where the same step said so, was a mistake too (R-187)."""
    seats, noted = meeting.roll.serving.get(step.person, ()), meeting.roll.called.get(step.instead)
    stands = next((one for one in seats if one.no == step.no and one.at == at), None)
    if stands is None:
        return None
    with_it = noted is not None and noted.at == at and stands.why is SeatReason.LINK
    gone = (RollTakenBack((step.instead,)),) if with_it else ()
    return Outcome((ServiceTakenBack(step.person, step.no), *gone), (READINESS,), SeatsPage())


def _again(meeting: Meeting, _: datetime, step: SeatTakenAgain) -> Outcome | None:
    """The substitute serves as before, unless either has a seat otherwise by now, or the substitute has left or is none any more.

    Where nobody had served instead, the member does not serve, as before.
    """
    if not step.substitute:
        alone = meeting.people.get(step.person)
        stands = alone is not None and alone.capacity is not None and alone.capacity.seated and not aside(alone)
        return Outcome((ReturnTakenBack(step.person),), (READINESS,), SeatsPage()) if stands else None
    substitute, member = meeting.people.get(step.substitute), meeting.people.get(step.person)
    if substitute is None or member is None or substitute.serves or member.replaced:
        return None
    if substitute.capacity is not Capacity.SUBSTITUTE or substitute.place is PersonPlace.AWAY:
        return None
    serves = Serves(step.substitute, step.person, step.why, recorded=step.recorded, broke=step.broke)
    return Outcome((serves,), (READINESS,), SeatsPage())


def _disqualified(meeting: Meeting, _: datetime, step: Disqualified) -> Outcome | None:
    """Nobody is left serving instead of them."""
    matter = meeting.matter(step.no)
    if (step.no, step.person) not in meeting.roll.disqualified or matter is None or matter.over:
        return None
    said = SeatsPage(SeatNote.DISQUALIFIED, step.person, step.no)
    notes = hosts_notes(meeting, [(said, f"disqualified:{step.no}:{step.person}")])
    drawn = notes if any(left_standing(meeting, step.person, step.no)) else ()
    return Outcome((DisqualificationTakenBack(step.no, step.person),), (READINESS, *drawn), SeatsPage())


UNDO: Mapping[type[Step], TakeBack] = {Serves: _serves, SeatTakenAgain: _again, Disqualified: _disqualified}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    Serves: lambda *_: Right.HOSTS,
    SeatTakenAgain: lambda *_: Right.HOSTS,
    Disqualified: lambda *_: Right.SECRETARY,
}
