"""A substitute serves, or the member serves again, by the chair's one tap; the secretary's is what the chair said aloud (R-022, R-191). And who is disqualified."""

from dataclasses import dataclass, replace
from typing import Final

from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.refusals import RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.matter.at_table import meant, number_in, why_none, why_over
from dialogs.meeting.meeting import Meeting, Person
from dialogs.quorum.disqualified_motions import left_standing
from dialogs.quorum.link_lost_since import with_the_seat
from dialogs.quorum.member_serves_again import serves_instead, why_not_again
from dialogs.quorum.next_substitute import Gap, breaks_off, gaps, has_seat_in, in_turn, seat_of
from dialogs.quorum.pages import QuorumRefusal, SeatNote, SeatsPage
from dialogs.quorum.person_by_name import the_one, whom
from dialogs.quorum.quorum_now import used
from dialogs.quorum.seat_facts import Disqualified, SeatTakenAgain, Serves
from dialogs.said.inbound import Pressed
from dialogs.said.reasons import SeatReason
from dialogs.showing.shared_cards import READINESS, keep_hosts_told

_VACANT: Final = frozenset({"vakant", "vakant plats", "vacant", "vacant seat"})
"""What is typed of a seat that has no member."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """Who is to serve, and on which seat."""

    gap: Gap
    person: Person


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show which seats are without their member, and who is next in turn."""
    why = not_live(scene.meeting)
    return refused(why) if why else Outcome(reply=SeatsPage())


def fill(said: Pressed, scene: Scene) -> Outcome:
    """Note that the substitute serves; and of a member whose link is lost, in the same step, that they are not there and since when (R-187). A button drawn before the member came back, or before somebody else took the seat, changes nothing."""
    meeting = scene.meeting
    why = not_live(meeting) or (None if used(meeting) else QuorumRefusal.NO_ROLL_CALL)
    if why:
        return refused(why)
    wish = _wish(said, meeting)
    if wish is None:
        return Outcome(reply=SeatsPage(SeatNote.CHANGED))
    if isinstance(wish, RefusalCode):
        return refused(wish)
    gap, person = wish.gap, wish.person
    broke = breaks_off(meeting, gap) and not gap.no
    fact = Serves(person.key, gap.key, gap.why.value, gap.no, recorded=not scene.leads, broke=broke)
    return Outcome((*with_the_seat(gap), fact), (READINESS,), SeatsPage(SeatNote.FILLED, person.key))


def back(said: Pressed, scene: Scene) -> Outcome:
    """Note that the member serves again, also where nobody has served on the seat. In a council nobody does that day who broke off service, but for disqualification (R-190)."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    member = _elected(said, meeting)
    if isinstance(member, RefusalCode):
        return refused(member)
    instead, refusal = serves_instead(meeting, member), why_not_again(meeting, member)
    if refusal is QuorumRefusal.NOBODY_INSTEAD and not said.field("name"):
        return Outcome(reply=SeatsPage(SeatNote.CHANGED))
    if refusal:
        return refused(refusal)
    fact = SeatTakenAgain(member.key, "", SeatReason.BROKE_OFF.value, recorded=not scene.leads, broke=True)
    if instead is not None:
        key, stood = instead
        fact = replace(fact, substitute=key, why=stood.why.value, broke=stood.broke)
    return Outcome((fact,), (READINESS,), SeatsPage(SeatNote.BACK, member.key))


def disqualify(said: Pressed, scene: Scene) -> Outcome:
    """Note who is disqualified in a matter, and propose a substitute there.

    Where they have moved or backed something in it, the other hosts are told too.
    """
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    no = number_in(said) or 0
    matter, person = meant(meeting, no), _elected(said, meeting)
    if matter is None or matter.over:
        return refused((why_over(matter) if matter is not None else None) or why_none(no))
    if isinstance(person, RefusalCode):
        return refused(person)
    page = SeatsPage(SeatNote.DISQUALIFIED, person.key, matter.no)
    if (matter.no, person.key) in meeting.roll.disqualified:
        return Outcome(reply=page)
    notes = tuple(one for one in _told(meeting, page) if one.to != said.who.key)
    return Outcome((Disqualified(matter.no, person.key),), (READINESS, *notes), page)


def _told(meeting: Meeting, page: SeatsPage) -> tuple[Tell, ...]:
    """Chair and secretaries, where something of whoever is disqualified stands in the matter."""
    stands = any(left_standing(meeting, page.who, page.no))
    return keep_hosts_told(meeting, page, f"disqualified:{page.no}:{page.who}", rings=True) if stands else ()


def _wish(said: Pressed, meeting: Meeting) -> _Wish | RefusalCode | None:
    """What is wished; why it cannot be; None where the button's proposal is so no longer."""
    there = gaps(meeting)
    if not said.field("name"):
        no, who, instead = said.field("matter"), said.field("person"), said.field("instead")
        found = next((one for one in there if one.key == instead and str(one.no) == no), None)
        proposed = meeting.people.get(who)
        fits = found is not None and proposed is not None and proposed in in_turn(meeting, found)
        return _Wish(found, proposed) if fits and found is not None and proposed is not None else None
    person = None if said.field("name") in _VACANT else _elected(said, meeting)
    if isinstance(person, RefusalCode):
        return person
    waits = [one for one in there if one.member is person or _on_seat_of(meeting, one, person)]
    if not waits:
        return _why_none(meeting, person)
    # Of several matters that somebody is disqualified in, the one on the table is meant; else the first.
    gap = next((one for one in waits if one.no in (0, meeting.table)), waits[0])
    return _typed(said, meeting, gap)


def _on_seat_of(meeting: Meeting, gap: Gap, member: Person | None) -> bool:
    """Whether the one who is missed serves on the seat of that member (None: on a vacant one): whoever names the member means the same seat."""
    return gap.member is not None and seat_of(meeting, gap.member, gap.no or meeting.table) is member


def _why_none(meeting: Meeting, person: Person | None) -> QuorumRefusal:
    """Why nobody is to serve instead of whoever was named."""
    if person is None or has_seat_in(meeting, person, meeting.table):
        return QuorumRefusal.NO_GAP
    if any(stands.instead == person.key for _, stands in meeting.roll.seats()):
        return QuorumRefusal.FILLED
    return QuorumRefusal.NO_SEAT


def _typed(said: Pressed, meeting: Meeting, gap: Gap) -> _Wish | RefusalCode:
    """The substitute whose name was typed, else the one who is next in turn."""
    if not said.field("with"):
        return _Wish(gap, gap.proposed) if gap.proposed is not None else QuorumRefusal.NO_SUBSTITUTE
    person = the_one(meeting, _listed(meeting), said.field("with"), QuorumRefusal.NO_SEAT_EVER)
    if isinstance(person, RefusalCode):
        return person
    return _Wish(gap, person) if person in in_turn(meeting, gap) else QuorumRefusal.CANNOT_SERVE


def _elected(said: Pressed, meeting: Meeting) -> Person | RefusalCode:
    """The member or substitute whom the button or the typed name means."""
    return whom(said, meeting, _listed(meeting), QuorumRefusal.NO_SEAT_EVER)


def _listed(meeting: Meeting) -> list[Person]:
    return [one for one in meeting.people.values() if one.capacity is not None and one.capacity.elected]
