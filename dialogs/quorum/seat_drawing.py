"""The card of the seats, drawn for whoever may see names."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypedDict

from cards.noted_by_mistake import Mend
from cards.refusal import Refusal
from cards.seats import MOST_SEATS, EmptySeat, FilledSeat, Proposal, SeatsCard
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stale_press import step_key
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.disqualified_motions import left_standing
from dialogs.quorum.member_serves_again import barred, why_not_again
from dialogs.quorum.next_substitute import Gap, breaks_off, gaps, has_seat_in, seat_of
from dialogs.quorum.pages import SeatNote, SeatsPage
from dialogs.quorum.roll_call import stood
from dialogs.quorum.seat_facts import Disqualified, SeatTakenAgain, Serves
from dialogs.quorum.service_broken_off import service_over
from dialogs.said.reasons import RollAnswer, SeatReason, ServiceOver
from dialogs.showing.names import called, key


class _Again(TypedDict):
    """Of a seat's member: the key where the chair can let them serve again, whether the law forbids it, and the way out of a mistake."""

    member: str
    barred: bool
    mend: Mend | None


def draw_seats(page: SeatsPage, scene: Scene) -> View:
    """Draw the seats without their member first, then who serves instead of whom."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    meeting, on = scene.meeting, scene.meeting.on_table
    empty = tuple(_with_return(_empty(gap), gap, scene) for gap in gaps(meeting))
    filled = tuple(_filled(scene))
    about = meeting.people.get(page.who)
    disqualified = page.note is SeatNote.DISQUALIFIED
    stands = disqualified and (page.no, page.who) in meeting.roll.disqualified
    moved, backed = left_standing(meeting, page.who, page.no) if stands else ((), ())
    back = page.note is SeatNote.BROKE_OFF and (about is None or not about.out)
    note = None if (disqualified and not stands) or back else page.note  # taken back, or decided, since
    return SeatsCard(
        key(scene),
        empty[:MOST_SEATS],
        filled[:MOST_SEATS],
        more=max(0, len(empty) - MOST_SEATS) + max(0, len(filled) - MOST_SEATS),
        note=note or "",
        noted=called(about) if about is not None else "",
        no=page.no,
        during=on.no if on is not None and on.begun else 0,
        leads=scene.leads,
        taken=_taken(meeting, scene.person),
        out=_out(scene).value,
        moved=moved,
        backed=backed,
    )


def _out(scene: Scene) -> ServiceOver:
    """Whether a member for whom a substitute is proposed may be out for the day: who was there, and left for another reason than disqualification (R-190)."""
    meeting = scene.meeting
    left = (one for one in gaps(meeting) if one.proposed is not None and not one.no and breaks_off(meeting, one))
    return service_over(scene) if any(left) else ServiceOver.STAYS


def proposals(scene: Scene) -> tuple[Proposal, ...]:
    """Those who are next in turn, each on the seat that waits for them."""
    return tuple(one.proposal for one in map(_empty, gaps(scene.meeting)) if one.proposal is not None)


def _with_return(seat: EmptySeat, gap: Gap, scene: Scene) -> EmptySeat:
    """The seat of whoever is back and has broken off service, with what can be done."""
    if gap.why is not SeatReason.BROKE_OFF or gap.member is None:
        return seat
    return replace(seat, **_again(gap.member, scene))


def _again(member: Person, scene: Scene) -> _Again:
    """Whether the chair can let the member serve again; where the law forbids it, the secretary's way out of a mistake."""
    meeting = scene.meeting
    out = barred(meeting, member)
    can = why_not_again(meeting, member) is None
    return {"member": member.key if can else "", "barred": out, "mend": _mend(member, scene) if out else None}


def _mend(member: Person, scene: Scene) -> Mend | None:
    """That the member was there all along, in the place where they were; None for whoever calls nobody up."""
    if not may(Right.SECRETARY, scene):
        return None
    noted = scene.meeting.roll.called.get(member.key)
    if noted is not None and noted.answer is not RollAnswer.AWAY:
        answer = noted.answer
    else:
        place = noted.place if noted is not None else member.place
        answer = RollAnswer.SEEN if place is PersonPlace.REMOTE else RollAnswer.ROOM
    return Mend(member.key, answer.value, stood(scene.meeting, member), member.epoch)


def _empty(gap: Gap) -> EmptySeat:
    next_ = gap.proposed
    proposal = Proposal(called(next_), next_.key, gap.key, gap.no) if next_ is not None else None
    name = called(gap.member) if gap.member is not None else ""
    return EmptySeat(name, gap.why.value, gap.no, proposal)


def _filled(scene: Scene) -> list[FilledSeat]:
    meeting, found = scene.meeting, []
    for who, stands in meeting.roll.seats():
        person = meeting.people[who]
        if not has_seat_in(meeting, person, stands.no) or (stands.no, who) in meeting.roll.disqualified:
            continue
        member = seat_of(meeting, person, stands.no)
        seat = FilledSeat(called(person), called(member) if member is not None else "", stands.no)
        found.append(seat if stands.no or member is None else replace(seat, **_again(member, scene)))
    return found


def _taken(meeting: Meeting, person: Person | None) -> int:
    """The viewer's last step, where it was one about a seat."""
    found = meeting.steps.get(person.key) if person is not None else None
    return (
        step_key(found[0]) if found is not None and isinstance(found[1], Serves | SeatTakenAgain | Disqualified) else 0
    )


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {SeatsPage: draw_seats}
