"""Who of those with a seat was not there while their link was lost, from when to when, and in which matters they took no part (R-199).

It is read from what the count goes by: a short loss is none (R-054), and in a break nobody has to be there.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

from dialogs.meeting.meeting import LIVE, Meeting, Person, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.presence.facts import LinkLost
from dialogs.record.course_of_sitting import Course, Happening, Treated

_LONG: Final = timedelta(minutes=1)
"""A loss under a minute is none that minutes tell of, unless a matter ended in it."""


@dataclass(slots=True)
class Absence:
    """Somebody, by their key, was not there; `until` None: they did not come back. `missed`: the matters that ended meanwhile, by number."""

    key: str
    since: datetime
    until: datetime | None = None
    missed: list[int] = field(default_factory=list)


def absences_of(course: Course) -> tuple[Absence, ...]:
    """Return the long losses in the order in which they were seen."""
    watch = _Watch()
    for before, after in pairwise(course.happenings):
        watch.look(before, after)
    last = course.ended or (course.happenings[-1].entry.judged_at if course.happenings else None)
    return tuple(one for one in watch.found if one.missed or (last and (one.until or last) - one.since >= _LONG))


def in_part(one: Absence, treated: Iterable[Treated], barred: Iterable[tuple[int, str]]) -> Iterator[int]:
    """Return the numbers of the matters of which they missed a part, and not the end; not those in which they were disqualified."""
    out = {no for no, key in barred if key == one.key} | set(one.missed)
    for matter in treated:
        over = matter.until is not None and matter.until <= one.since
        later = one.until is not None and one.until <= matter.since
        if not (over or later) and matter.no not in out:
            yield matter.no


class _Watch:
    """Goes through what was noted, and keeps who is not there. `lost`: when each one's link was lost last, by the turn that noted it."""

    def __init__(self) -> None:
        self.found: list[Absence] = []
        self.now: dict[str, Absence] = {}
        self.lost: dict[str, datetime] = {}

    def look(self, before: Happening, after: Happening) -> None:
        """Take one more entry: first what ended with it, then who came and went."""
        if before.no and before.no != after.no:
            self._ended(before)
        fact, meeting = after.entry.fact, after.meeting
        if meeting.stage not in LIVE:
            self.now.clear()
            return
        if isinstance(fact, LinkLost):
            self.lost[fact.person] = after.entry.judged_at
            self._told_late(meeting, fact)
        known = before.meeting.people if before.meeting.stage is meeting.stage else {}
        for key, person in meeting.people.items():
            if known.get(key) is not person:
                self._person(meeting, person, after.entry.judged_at)

    def _ended(self, left: Happening) -> None:
        """Whoever is not there when a matter ends took no part in its decision; taken up again, its last end counts."""
        for one in self.found:
            one.missed = [no for no in one.missed if no != left.no]
        for key, one in self.now.items():
            if (left.no, key) not in left.meeting.roll.disqualified:
                one.missed.append(left.no)

    def _person(self, meeting: Meeting, person: Person, at: datetime) -> None:
        known = self.now.get(person.key)
        gone = _gone(meeting, person, known=known is not None)
        if gone and known is None and meeting.stage is Stage.BEGUN:
            self.now[person.key] = Absence(person.key, self._since(meeting, person, at))
            self.found.append(self.now[person.key])
        elif not gone and known is not None:
            self.now.pop(person.key).until = at

    def _since(self, meeting: Meeting, person: Person, at: datetime) -> datetime:
        """Since they left, by Teams' clock where it told; where they hung up in a break or before, from when it goes on without them."""
        noted = meeting.roll.called.get(person.key)
        if person.place is PersonPlace.AWAY and noted is not None and noted.since is not None:
            return noted.since
        return (person.left_at or self.lost.get(person.key) or at) if person.missed else at

    def _told_late(self, meeting: Meeting, lost: LinkLost) -> None:
        """They are back when the loss is told of: it is over, and was no short one where what was proved of them holds no longer."""
        person = meeting.people.get(lost.person)
        if not lost.back or person is None or not (person.serves and person.remote):
            return
        if person.left_at is not None and person.call_at is not None and person.proved_from == person.epoch:
            self.found.append(Absence(person.key, person.left_at, person.call_at))


def _gone(meeting: Meeting, person: Person, *, known: bool) -> bool:
    """Whether somebody with a seat is not there since their link was lost; `known`: they were not, before this entry."""
    if not person.serves:
        return False
    if person.place is PersonPlace.AWAY:
        noted = meeting.roll.called.get(person.key)
        return known or (noted is not None and noted.since is not None)
    return person.remote and person.in_call is False and person.sought is None
