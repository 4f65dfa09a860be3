"""The facts of a matter's way over the table, and of the checklist that is asked for it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from dialogs.journal.entries import Converter, Entry, Fact, Lasting, Moving, TakesBack, added
from dialogs.journal.shared_effects import (
    doors_opened,
    guarded,
    seats_follow,
    table_cleared,
    watched,
    with_matter,
    with_person,
    without_check,
)
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.meeting.parts import Answer, HostCheck, Run, Step
from dialogs.meeting.quick_replace import changed
from dialogs.said import about
from dialogs.said.reasons import HostQuestion, OpenReason
from dialogs.said.still_visible import Remaining
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class LevelRaised(Fact, Lasting, Moving):
    """The matter is of a stricter kind from now on (R-117)."""

    no: int
    kind: str

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The check lapses; a confidential matter loses its title and the words of its notes, seals its motions and, on the table, is guarded.

        A motion that waits to be told its matter may be about this one, and waits no more.
        """
        before, kind = meeting.matter(self.no), MatterKind(self.kind)
        if before is None:
            return meeting
        title = before.title if kind.keeps_title else ""
        m = with_matter(meeting, self.no, lambda y: replace(y, kind=kind, title=title, raised=True))
        m = without_check(m, self.no)
        m = watched(m, entry) if kind.closed_doors and not before.kind.closed_doors else m
        if not kind.confidential:
            return m
        sealed = tuple(replace(y, sealed=bool(y.wording)) if y.no == self.no else y for y in m.motions)
        return guarded(changed(m, motions=sealed, held=(), minutes=m.minutes.without_words(self.no)), entry)


@dataclass(frozen=True, slots=True)
class WordsLeft(Fact):
    """Words of the matter, confidential by now, can still be seen and cannot be recalled.

    `what`: a card of ours, an open dialog, what somebody wrote themselves (own), a file or a copy of the working note; `who`: the wire key of whoever sees it,
    "" for the whole chat; `since`: when it was shown or written, in seconds since 1970 (UTC).
    """

    no: int
    what: str
    who: str
    since: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The meeting keeps it among what can still be seen."""
        return changed(meeting, remaining=(*meeting.remaining, Remaining(self.no, self.what, self.who, self.since)))


@dataclass(frozen=True, slots=True)
class MatterCalled(Fact, Step, Moving):
    """The matter was called: it is next, and nothing of it has been said yet."""

    no: int

    def says(self) -> tuple[str, ...]:
        """That the audience may be back, where it is a matter for open doors."""
        return about.DOORS

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Whatever was on the table leaves it for this matter; a confidential one is guarded from here on."""
        m = with_matter(table_cleared(meeting, entry), self.no, _as_called)
        matter = m.matter(self.no)
        m = doors_opened(m) if matter is not None and not matter.kind.closed_doors else m
        minutes = m.minutes.called(self.no)
        m = changed(m, table=self.no, last_called=self.no, call_taken_back=False, minutes=minutes)
        return guarded(watched(seats_follow(m), entry), entry)


def _as_called(matter: Matter) -> Matter:
    return replace(matter, state=MatterState.CALLED, check=None, lapsed=None)


@dataclass(frozen=True, slots=True)
class CallTakenBack(Fact, Moving, TakesBack):
    """The call was a mistake; the matter is what it was: it waits, or has ended where it had been decided before (R-123)."""

    no: int

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """No matter is on the table, and a window that the call opened is closed."""
        # One that the call had opened has not ended by that: it is what it was, with all that is known of it.
        called = with_matter(
            meeting, self.no, lambda y: replace(y, state=MatterState.CALLED, check=None, reopens=False)
        )
        cleared = table_cleared(called, entry)
        return changed(cleared, table=0, call_taken_back=True, minutes=cleared.minutes.not_taken_again(self.no))


@dataclass(frozen=True, slots=True)
class HostChecked(Fact, Step):
    """The host's check (R-094): only entitled people are logged in, or not.

    `missing`: what the matter's level demands besides that and the host could not confirm, each a `HostQuestion` (R-043). `people`: who is there by the chair's word, though they do not serve (R-024).
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: lambda stored: [*stored, []]}
    no: int
    only_entitled: bool
    missing: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def unconfirmed(self) -> tuple[HostQuestion, ...]:
        """What could not be confirmed, as the questions that were asked."""
        return tuple(one for one in HostQuestion if one.value in self.missing)

    def says(self) -> tuple[str, ...]:
        """What the host has checked."""
        return about.check(self.no)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The matter has this check."""
        check = HostCheck(entry.judged_at, entry.by, self.only_entitled, self.unconfirmed, self.people)
        return with_matter(meeting, self.no, lambda y: replace(y, check=check, lapsed=None))


@dataclass(frozen=True, slots=True)
class CheckLapsed(Fact):
    """The host's check of the matter holds no longer: somebody who may not stay is there, whatever made it so (R-111)."""

    no: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The matter has no check; which one it was is still known."""
        return without_check(meeting, self.no)


@dataclass(frozen=True, slots=True)
class MatterOpened(Fact, Lasting, Moving):
    """The matter is being considered. For a gated one the chair opened it.

    `reason` (an `OpenReason`) and `unready` (people), `unmet` (demands) are filled where the chair opened it anyway.
    """

    no: int
    reason: str = ""
    unready: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The matter is open; a confidential one is guarded, as it has been since its call."""
        if meeting.matter(self.no) is None:
            return meeting
        reason = member(OpenReason, self.reason)
        m = with_matter(meeting, self.no, lambda y: replace(y, state=MatterState.OPEN, reason=reason, reopens=False))
        return guarded(changed(m, table=self.no, minutes=meeting.minutes.taken_again(self.no)), entry)


@dataclass(frozen=True, slots=True)
class MatterEnded(Fact, Lasting, Moving):
    """The matter left the table."""

    no: int

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Whatever is on the table leaves it: one that was open has ended, one only called waits again."""
        return table_cleared(meeting, entry)


@dataclass(frozen=True, slots=True)
class Asked(Fact):
    """The checklist is asked for matter `no` (0: at the opening) at `level`.

    A round with the number of the one before prolongs it: answers already given hold on (design 3.1).
    """

    round: int
    level: int
    no: int

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The run has this matter too; its level never sinks while it goes on."""
        run = meeting.run
        if run is None or run.round != self.round:
            return changed(meeting, round=self.round, run=Run(self.round, self.level, self.no, entry.moment))
        asked = run.asked if self.level <= run.level else entry.moment
        return changed(meeting, run=Run(self.round, max(self.level, run.level), self.no, asked))


@dataclass(frozen=True, slots=True)
class Answered(about.SaysAnswer, Fact, Step):
    """A remote person's self-declaration (R-104). `unsafe` names the items that were answered no.

    `recorded`: the secretary wrote down what the person said orally.
    """

    person: str
    round: int
    level: int
    no: int
    safe: tuple[str, ...]
    unsafe: tuple[str, ...] = ()
    recorded: bool = False

    def rests_on(self) -> tuple[str, ...]:
        """Where they sit, and on whose seat: whoever begins to serve answers anew (R-102)."""
        return about.place(self.person) + about.seat(self.person)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The person has answered, over the link they have now. Whether they are in the call only Teams says (R-090)."""
        person = meeting.people.get(self.person)
        if person is None:
            return meeting
        at, epoch = entry.judged_at, person.epoch
        answer = Answer(at, self.round, self.level, self.no, epoch, self.safe, self.unsafe, recorded=self.recorded)
        unsaid = person.unsaid and self.recorded  # whoever answers for themselves says that they are remote
        if self.no == 0:
            return with_person(meeting, self.person, lambda p: changed(p, opening=answer, unsaid=unsaid))
        return with_person(meeting, self.person, lambda p: changed(p, answer=answer, unsaid=unsaid))


@dataclass(frozen=True, slots=True)
class AnswerTakenBack(about.SaysAnswer, Fact, TakesBack):
    """The person's answer no longer holds: they undid it. `opening`: the one to the list of the opening (R-250)."""

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added(False)}  # noqa: FBT003  # as the field holds it

    person: str
    opening: bool = False

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The person has not answered that list."""
        if self.opening:
            return with_person(meeting, self.person, lambda p: changed(p, opening=None))
        return with_person(meeting, self.person, lambda p: changed(p, answer=None))
