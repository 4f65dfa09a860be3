"""The working note for the minutes, made from the journal alone (R-195 to R-201, R-234)."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from cards.naming import MatterName
from cards.phrases.book import Phrases
from cards.working_note import (
    Attendee,
    Noted,
    NotedAbsence,
    NotedBreak,
    NotedMotion,
    NotedOpening,
    Section,
    WorkingNote,
)
from dialogs.aloud.sensitive_said_aloud import noted_aloud
from dialogs.archive.registered_or_waiting import unregistered
from dialogs.journal.entries import Entry
from dialogs.matter.facts import MatterEnded
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.meeting.opening_parts import AgendaChange
from dialogs.meeting.wordings import shown_key
from dialogs.motion.facts import Moved
from dialogs.record.adjusters_noted import noted_adjusters
from dialogs.record.course_of_sitting import Course, Presence, Treated, course_of
from dialogs.record.lost_link_absences import Absence, absences_of, in_part
from dialogs.record.minutes_noted import answers_noted_by, noted_at_once, noted_notes, noted_rooms
from dialogs.record.motions_for_register import received, sealed, withdrawn
from dialogs.record.sentences import given_since, sentence_of
from dialogs.showing.names import called, with_group

_OTHERS = (Capacity.SECRETARY, Capacity.ATTENDING, Capacity.OFFICIAL, Capacity.SUPPORT)


def working_note(
    empty: Meeting, entries: Iterable[Entry], phrases: Phrases | None, *, first: int = 0, head: str = ""
) -> WorkingNote:
    """Return the note of the sitting that these entries tell, from the first; `empty` is the meeting before them.

    `first` is the § of the matter treated first (0: not known); `head` the journal's last digest. The memory aid's sentences are in the language of `phrases`; None: for a part without any.
    """
    now = (course := course_of(empty, entries)).meeting
    place, absences = {one.no: number for number, one in enumerate(course.treated, 1)}, absences_of(course)
    return WorkingNote(
        board=now.board,
        body=now.body.value if now.body is not None else "",
        date=now.date,
        place=now.place,
        profile=now.profile,
        digest=now.digest,
        began=course.began,
        ended=course.ended,
        days=course.days,
        chairs=tuple(_leaders(course)),
        secretaries=tuple(called(one) for one in now.having(Capacity.SECRETARY)),
        deciding=_attendees(course, lambda one: one.serves, absences),
        in_part=_attendees(course, lambda one: one.gave_up and one.there, absences),
        substitutes=_attendees(course, _looks_on),
        others=_attendees(course, lambda one: one.there and one.capacity in _OTHERS),
        breaks=tuple(_breaks(course, place)),
        sections=tuple(_section(course, one) for one in course.treated),
        untreated=tuple(_name(one) for one in now.matters if _untreated(one, place)),
        noted=() if phrases is None else tuple(_noted(course, place, phrases)),
        first=first,
        head=head,
        registered=tuple((no, one.dnr) for no, one in sorted(now.archive.registered.items())),
        unregistered=unregistered(now),
        aloud=noted_aloud(now),
        absences=tuple(_absence(course, one, place) for one in absences),
        informed=now.opening.informed is not None,
        edition=now.edition,
        opening=_opening(course),
        received=tuple(received(course)),
        sealed=tuple(sealed(now)),
        withdrawn=tuple(withdrawn(now)),
        uncalled=tuple(place[one.no] for one in course.treated if not one.rolled),
        unchecked=tuple(place[one.no] for one in course.treated if one.rolled and not one.checked),
    )


def _breaks(course: Course, place: Mapping[int, int]) -> Iterator[NotedBreak]:
    """The adjournments; while a matter was taken in another tool the sitting went on there."""
    for x in course.pauses:
        if not x.elsewhere:
            yield NotedBreak(x.since, x.until, place.get(x.within, 0), place.get(x.after, 0))


def _untreated(matter: Matter, place: Mapping[int, int]) -> bool:
    return matter.no not in place and matter.state is not MatterState.STRUCK


def _opening(course: Course) -> NotedOpening:
    """What was noted at the opening, as it stands."""
    opening = course.meeting.opening
    adjusters, agenda = opening.adjusters, opening.agenda
    where = (adjusters.place, adjusters.day, adjusters.clock) if adjusters is not None else ("", "", "")
    changed = agenda.change if agenda is not None else AgendaChange()
    return NotedOpening(
        noted_adjusters(course),
        *where,
        summons=opening.summons.in_order if opening.summons is not None else None,
        approved=agenda is not None,
        struck=changed.struck,
        added=changed.added,
        reordered=changed.reordered,
    )


def _noted(course: Course, place: Mapping[int, int], phrases: Phrases) -> Iterator[Noted]:
    """Every entry in words; `place`: the section of each matter that was treated, by its number. A matter's end is told in its own."""
    since = given_since((one.entry for one in course.happenings), course.meeting)
    for one in course.happenings:
        fact, sentence = one.entry.fact, sentence_of(one.entry, one.meeting, phrases, since)
        no = fact.no if isinstance(fact, MatterEnded) else one.no
        yield Noted(one.entry.seq, one.entry.judged_at, place.get(no, 0), sentence)


def _looks_on(one: Presence) -> bool:
    return one.there and not one.serves and not one.gave_up and one.capacity is Capacity.SUBSTITUTE


def _absence(course: Course, one: Absence, place: Mapping[int, int]) -> NotedAbsence:
    """A long loss of the link, with the sections instead of the matters; one whose call was taken back has none."""
    missed = (place[no] for no in one.missed if no in place)
    partly = (place[no] for no in in_part(one, course.treated, course.meeting.roll.disqualified))
    return NotedAbsence(
        with_group(course.meeting, one.key), one.since, one.until, tuple(sorted(missed)), tuple(sorted(partly))
    )


def _attendees(
    course: Course, counts: Callable[[Presence], bool], absences: Collection[Absence] = ()
) -> tuple[Attendee, ...]:
    """Those who counted in some section, in the roster's order, with the sections in which they did: not where they were disqualified (R-178).

    `absences`: who was not there while their link was lost: not in the matters that they missed (R-199).

    A party is in no list, though another capacity was noted for them first: that they were there tells of the matter.
    """
    found = (_attendee(course, key, counts, absences) for key in course.meeting.people if not _party(course, key))
    return tuple(one for one in found if one is not None)


def _party(course: Course, key: str) -> bool:
    """Whether the person is a party, or was one at last and has no capacity any more."""
    given = course.meeting.people[key].given
    seen = [one.people[key].capacity for one in course.treated if key in one.people]
    return given is Capacity.PARTY or (given is None and Capacity.PARTY in seen[-1:])


def _attendee(
    course: Course, key: str, counts: Callable[[Presence], bool], absences: Collection[Absence]
) -> Attendee | None:
    seen = [(number, one.people[key]) for number, one in enumerate(course.treated, 1) if key in one.people]
    missed = ((no, one.key) for one in absences for no in one.missed)
    out = {no for no, who in (*course.meeting.roll.disqualified, *missed) if who == key}
    counted = [(at, one) for at, one in seen if counts(one) and course.treated[at - 1].no not in out]
    if not counted:
        return None
    name, group = with_group(course.meeting, key)
    return Attendee(
        name,
        group,
        counted[-1][1].capacity.value,
        tuple(number for number, _ in counted),
        tuple(number for number, one in counted if one.remote),
        tuple(number for number, one in counted if not one.shown),
        tuple(with_group(course.meeting, of) for of in dict.fromkeys(of for _, one in counted for of in one.instead)),
        tuple(number for number, _ in counted if course.treated[number - 1].leader == key),
    )


def _leaders(course: Course) -> Iterator[Attendee]:
    """Who led, each with the sections in which they did when these ended; whoever would lead where nothing was treated yet."""
    numbered = list(enumerate(course.treated, 1))
    keys = dict.fromkeys(one.leader for _, one in numbered if one.leader)
    chair = course.meeting.chair
    for key in keys or ([chair.key] if chair is not None else []):
        name, group = with_group(course.meeting, key)
        led = tuple(number for number, one in numbered if key == one.leader)
        yield Attendee(name, group, Capacity.CHAIR.value, led, led=led)


def _section(course: Course, treated: Treated) -> Section:
    matter = next(one for one in course.meeting.matters if one.no == treated.no)
    sealed = matter.kind.confidential
    return Section(
        _name(matter),
        matter.kind.value,
        sealed,
        treated.since,
        treated.until,
        () if sealed else tuple(_motions(course, treated.no)),
        sum(1 for one in course.meeting.motions if one.no == treated.no and not one.withdrawn) if sealed else 0,
        treated.facts,
        tuple(with_group(course.meeting, key) for key in sorted(_disqualified(course, treated.no))),
        noted_at_once(course.meeting, treated.no),
        tuple(noted_notes(course, treated.no)),
        tuple(noted_rooms(course.meeting, treated.no)),
        answers_noted_by(course, treated.no),
    )


def _disqualified(course: Course, no: int) -> Iterator[str]:
    return (key for matter, key in course.meeting.roll.disqualified if matter == no and key in course.meeting.people)


def _motions(course: Course, no: int) -> Iterator[NotedMotion]:
    facts = {x.entry.fact.motion: x.entry.seq for x in course.happenings if isinstance(x.entry.fact, Moved)}
    for one in course.meeting.motions:
        if one.no == no and not one.withdrawn and not one.sealed:
            yield NotedMotion(
                one.kind.value if one.kind is not None else "",
                with_group(course.meeting, one.mover),
                tuple(with_group(course.meeting, who) for who in one.seconds),
                shown_key(one),
                facts.get(one.motion, 0),
            )


def _name(matter: Matter) -> MatterName:
    """The matter as the note calls it: of a confidential one the number alone, without initials (R-200 as corrected)."""
    return MatterName(matter.no) if matter.kind.confidential else MatterName(matter.no, matter.initials, matter.title)
