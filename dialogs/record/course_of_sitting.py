"""How a sitting went, read from its journal: when it was open, its breaks, which matters were treated when, and who was there then.

Presence is what people said and what Teams hinted at (R-090): the note says where nothing tells that somebody was there.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import LIVE, MatterState, Meeting, Person, Stage
from dialogs.meeting.opening_parts import Adjusters
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.roll_parts import Roll
from dialogs.meeting.seat_aside import aside
from dialogs.record.days_of_sitting import days_after
from dialogs.said.reasons import BreakReason, RollAnswer

_HERE: Final = frozenset((RollAnswer.ROOM, RollAnswer.SEEN))


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody during a matter: in which capacity, whether they served at some time, whether something shows that they were there, whether remotely.

    `called`: they answered the roll call, after a break anew (R-182), or there was none. Whoever decides is to have done so (R-078). `instead`: whose seats a substitute had.
    `serves_last`: they served when the matter ended, or do so now. `gave_up`: they served, and did not when it ended.
    `before`: how they were there until the matter ended, where it is taken again.
    """

    capacity: Capacity
    serves: bool = False
    there: bool = False
    remote: bool = False
    called: bool = False
    instead: tuple[str, ...] = ()
    serves_last: bool = False
    gave_up: bool = False
    before: "Presence | None" = None

    @property
    def shown(self) -> bool:
        """Whether the note can say of them that they were there, without a remark."""
        return self.there and (self.called or not self.serves)

    def besides(self, person: Person, roll: Roll, no: int) -> "Presence":
        """The same, with how the person stands now in matter `no`, and what was noted of them at the roll call."""
        noted = roll.called.get(person.key)
        away = person.place is PersonPlace.AWAY
        answered = noted is not None and noted.answer in _HERE and _since_rest(noted.at, roll)
        # Of whoever is remote by what hosts have noted alone nothing tells that they came.
        own_word = not person.unsaid and (person.placed_at is None or _since_rest(person.placed_at, roll))
        met = person.remote and (bool(person.in_call) or answered or own_word)
        said = person.place is PersonPlace.ROOM or (met and person.in_call is not False)
        seat = roll.serving_in(no).get(person.key) if roll.serving and person.serves else None
        new = () if seat is None or seat.instead in self.instead else (seat.instead,)
        serves = person.serves and not away and not aside(person)
        return Presence(
            self.capacity,
            serves=self.serves or serves,
            there=self.there or (not away and (said or bool(person.in_call))),
            remote=self.remote or met,
            called=self.called or roll.since is None or answered,
            instead=self.instead + new,
            serves_last=serves,
            before=self.before,
        )

    def settled(self) -> "Presence":
        """The same once the matter has ended: whoever serves then decides, and of others all that they were in it counts."""
        if self.serves_last:
            return replace(self, before=None)
        was = self.before or Presence(self.capacity)
        return Presence(
            self.capacity,
            there=self.there or was.there,
            remote=self.remote or was.remote,
            instead=tuple(dict.fromkeys((*was.instead, *self.instead))),
            gave_up=self.serves or was.serves or was.gave_up,
        )


@dataclass(frozen=True, slots=True)
class Treated:
    """A matter that was on the table, open. `people` by their keys; `leader`: who led at its end; `facts`: what happened in it; `adjusters`: who was to adjust at its end.

    `rolled`: there had been a roll call at its end; `checked`: and somebody was looked for after the last break, where there was one.
    """

    no: int
    since: datetime
    until: datetime | None = None
    people: Mapping[str, Presence] = field(default_factory=dict)
    leader: str = ""
    facts: tuple[int, ...] = ()
    adjusters: Adjusters | None = None
    rolled: bool = False
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    """An adjournment. `within`: the matter that was on the table; `after`: else the one treated last (0: none). `elsewhere`: it was taken in another tool meanwhile (R-244)."""

    since: datetime
    until: datetime | None
    within: int
    after: int
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Happening:
    """An entry, the meeting with it taken onto it, and the matter that was on the table then (0: none)."""

    entry: Entry
    meeting: Meeting
    no: int


@dataclass(frozen=True, slots=True)
class Course:
    """The whole of it. `treated` in the order in which each was opened first; `days`: those (ISO) on which it went on; `meeting` is how the sitting stands now."""

    meeting: Meeting
    began: datetime | None = None
    ended: datetime | None = None
    treated: tuple[Treated, ...] = ()
    pauses: tuple[Pause, ...] = ()
    days: tuple[str, ...] = ()
    happenings: tuple[Happening, ...] = ()


def course_of(empty: Meeting, entries: Iterable[Entry]) -> Course:
    """Read the journal from its first entry; `empty` is the meeting before anything was said.

    A matter whose call was taken back was not treated, and one that is taken up again is the section that it was.
    """
    course = Course(empty)
    happenings = []
    for entry in entries:
        course = _after(course, entry)
        happenings.append(Happening(entry, course.meeting, _open_now(course.meeting)))
    waiting = {matter.no for matter in course.meeting.matters if matter.state is MatterState.WAITING}
    kept = [one for one in course.treated if one.no not in waiting and course.meeting.matter(one.no) is not None]
    return replace(course, treated=tuple(map(_settled, kept)), happenings=tuple(happenings))


def _settled(treated: Treated) -> Treated:
    """The matter with those who decided it: whoever served when it ended the last time, and so one person to a seat."""
    return replace(treated, people={key: one.settled() for key, one in treated.people.items()})


def _anew(treated: Treated) -> Treated:
    """The matter as it is taken again: who serves, is called and is there is seen anew."""
    return replace(
        treated, people={key: Presence(one.capacity, before=one.settled()) for key, one in treated.people.items()}
    )


def _rested(treated: Treated) -> Treated:
    """The matter after a break in it: nobody has been looked for since, unless the break was none (R-182)."""
    return replace(treated, people={key: replace(one, called=False) for key, one in treated.people.items()})


def _since_rest(at: datetime, roll: Roll) -> bool:
    """Whether it was said after the last break; where no roll was called nobody is looked for anew."""
    return roll.since is None or roll.rested is None or at > roll.rested


def _after(course: Course, entry: Entry) -> Course:
    before, after = course.meeting, apply(course.meeting, entry)
    course = _stage(replace(course, meeting=after, days=days_after(course.days, entry, after)), before.stage, entry)
    left, now = _open_now(before), _open_now(after)
    if left and left != now:
        course = _treated(course, left, lambda one: replace(one, until=entry.judged_at))
    if not now:
        return course
    if now not in [one.no for one in course.treated]:
        course = replace(course, treated=(*course.treated, Treated(now, entry.judged_at)))
    elif left != now:
        course = _treated(course, now, _anew)
    went_on = left == now and before.stage is after.stage
    if left == now and before.stage is Stage.ADJOURNED and after.stage is Stage.BEGUN:
        course = _treated(course, now, _rested)
    return _treated(course, now, lambda one: _with_entry(one, entry, before if went_on else None, after))


def _stage(course: Course, was: Stage, entry: Entry) -> Course:
    """The course with what became of the sitting itself."""
    after, at = course.meeting, entry.judged_at
    if after.stage is was:
        return course
    if was is Stage.ADJOURNED:
        course = replace(course, pauses=(*course.pauses[:-1], replace(course.pauses[-1], until=at)))
    if after.stage is Stage.BEGUN:
        return replace(course, began=course.began or at)
    if after.stage is Stage.ADJOURNED:
        last = course.treated[-1].no if course.treated else 0
        elsewhere = after.break_reason is BreakReason.OTHER_ROOM
        return replace(course, pauses=(*course.pauses, Pause(at, None, _open_now(after), last, elsewhere)))
    return replace(course, ended=at) if after.stage is Stage.CLOSED else course


def _open_now(meeting: Meeting) -> int:
    """The number of the matter on the table that has been opened, 0 for none."""
    on = meeting.on_table
    return on.no if on is not None and on.begun and meeting.stage in LIVE else 0


def _treated(course: Course, no: int, change: Callable[[Treated], Treated]) -> Course:
    return replace(course, treated=tuple(change(one) if one.no == no else one for one in course.treated))


def _with_entry(treated: Treated, entry: Entry, before: Meeting | None, meeting: Meeting) -> Treated:
    """The matter with what the entry adds. While the sitting is adjourned nobody has to be there.

    `before`: the meeting as it was, where the same matter was open then and the sitting went on: who has not changed since is counted
    already. Of a council each entry would otherwise be looked at two hundred times.
    """
    facts, rolled = (*treated.facts, entry.seq), meeting.roll.since is not None
    treated = replace(treated, until=None, facts=facts, adjusters=meeting.opening.adjusters, rolled=rolled)
    if meeting.stage is not Stage.BEGUN:
        return treated
    treated = replace(treated, checked=meeting.roll.rested is None or any(meeting.roll.looked_for))
    leader = meeting.chair.key if meeting.chair is not None else ""
    seen = None if before is None or before.roll.called is not meeting.roll.called else before.people
    if seen is meeting.people:
        return replace(treated, leader=leader)
    known, counted = treated.people, seen or {}
    people = {
        # A capacity that is corrected while the matter is on the table was a mistake from its start.
        key: replace(known.get(key, Presence(person.given)), capacity=person.given).besides(
            person, meeting.roll, treated.no
        )
        for key, person in meeting.people.items()
        if counted.get(key) is not person and person.given is not None
    }
    return replace(treated, people={**treated.people, **people}, leader=leader)
