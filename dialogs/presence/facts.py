"""The facts of who is there, who could not be reached, and breaks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from dialogs.journal.entries import Converter, Entry, Fact, Lasting, Moving, added, said_at
from dialogs.journal.shared_effects import (
    check_lapsed,
    count_kept,
    doors_opened,
    link_counted,
    proofs_lapsed,
    with_matter,
    with_person,
    without_check,
)
from dialogs.meeting.meeting import Matter, MatterState, Meeting, Person, Stage
from dialogs.meeting.parts import Step
from dialogs.meeting.private_road import PrivateState
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import Hindered, Sought
from dialogs.presence.another_link import entered, roll_over_it, short, told_late
from dialogs.said import about
from dialogs.said.reasons import BreakReason, Trouble
from dialogs.text.codes import member

MISTAKEN_S: Final = 30
"""Within so many seconds a break that is taken back was none."""


@dataclass(frozen=True, slots=True)
class Entered(Fact):
    """The person joined the call (a hint from Teams, R-090). `lapses`: the open matter in which they may not be there, 0: none."""

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added(0)}
    person: str
    lapses: int = 0

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The person is in the call; the host's check lapses, that of an open matter only where they may not be there (R-111)."""
        after = check_lapsed(
            with_person(meeting, self.person, lambda p: changed(entered(p, entry), call_at=said_at(entry)))
        )
        first = self.person in meeting.people and meeting.people[self.person].in_call is not False
        after = roll_over_it(after, meeting, self.person, entry.judged_at) if first else after
        return without_check(after, self.lapses)


@dataclass(frozen=True, slots=True)
class LinkLost(Fact):
    """The person left the call or lost the link (a hint); an answer given before no longer holds.

    `back`: they had come back already when Teams told of it. `seconds`: for so long the loss is a short one, and they count on (R-054).
    """

    version = 3
    older: ClassVar[Mapping[int, Converter]] = {
        1: added(False),  # noqa: FBT003  # as the field holds it
        2: added(0),
    }
    person: str
    back: bool = False
    seconds: int = 0

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The person is not in the call, unless they are back, and whatever they answered belongs to the link before."""
        after = with_person(link_counted(meeting, entry), self.person, lambda p: self._lost(p, meeting, entry))
        known = meeting.people.get(self.person)
        return roll_over_it(after, meeting, self.person, known.call_at) if self.back and known else after

    def _lost(self, person: Person, meeting: Meeting, entry: Entry) -> Person:
        lost = changed(person, epoch=person.epoch + 1, left_at=said_at(entry))
        if self.back:
            proved_from = lost.proved_before if self._was_short(lost) else lost.epoch
            return told_late(changed(lost, proved_from=proved_from, proved_before=proved_from, sought=None))
        lost = changed(lost, in_call=False, missed=meeting.stage is Stage.BEGUN, call_at=said_at(entry))
        if self.seconds:
            return changed(lost, sought=Sought(entry.arrived, self.seconds))
        return changed(lost, proved_from=lost.epoch, sought=None)

    def _was_short(self, lost: Person) -> bool:
        """Whether they were back so soon, by Teams' clock, that the loss was a short one."""
        return lost.left_at is not None and lost.call_at is not None and short(lost.left_at, lost.call_at, self.seconds)


@dataclass(frozen=True, slots=True)
class NotBack(Fact):
    """The person whose link broke did not come back within the time of a short loss: they are not present (R-187)."""

    person: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was proved of them holds no longer."""
        return with_person(meeting, self.person, lambda p: changed(p, proved_from=p.epoch, sought=None))


@dataclass(frozen=True, slots=True)
class TroubleSaid(Fact, Lasting):
    """The person said how their link is, a `Trouble`; "" where all is well again."""

    person: str
    what: str

    def says(self) -> tuple[str, ...]:
        """How the link is."""
        return about.trouble(self.person)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands with the person. Their answers hold: a lost link is Teams' word, or the chair's."""
        well = {key: epoch for key, epoch in meeting.roll.well.items() if key != self.person}
        if not self.what and self.person in meeting.people:
            well[self.person] = meeting.people[self.person].epoch
        after = changed(meeting, roll=replace(meeting.roll, well=well))
        return with_person(after, self.person, lambda p: self._with(p, entry))

    def _with(self, person: Person, entry: Entry) -> Person:
        what = member(Trouble, self.what)
        hindered = Hindered(entry.judged_at, person.epoch) if what else None
        return changed(person, trouble=what, hindered=hindered)


@dataclass(frozen=True, slots=True)
class NotReached(Fact):
    """Something could not be delivered: to a person (`person`), or to the chat (""). `what` names the delivery."""

    person: str
    what: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The person, or the chat, could not be reached."""
        if not self.person:
            known = self.what in meeting.not_shown
            return meeting if known else changed(meeting, not_shown=(*meeting.not_shown, self.what))
        return with_person(meeting, self.person, lambda p: changed(p, unreached=True))


@dataclass(frozen=True, slots=True)
class PrivateTried(Fact):
    """A private message to the person was tried: what was found, a `PrivateState`."""

    person: str
    state: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It stands with the person."""
        found = member(PrivateState, self.state) or PrivateState.UNKNOWN
        return with_person(meeting, self.person, lambda p: changed(p, private=found))


@dataclass(frozen=True, slots=True)
class Adjourned(Fact, Step, Moving):
    """A break. `minutes` 0: until further notice. `reason`: a `BreakReason`."""

    minutes: int
    reason: str

    def says(self) -> tuple[str, ...]:
        """That there is a break, since when, and that the audience may be back in it."""
        return about.BREAK + about.BREAK_BEGAN + about.DOORS

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The sitting is adjourned from the entry's time."""
        return changed(
            doors_opened(count_kept(meeting)),
            stage=Stage.ADJOURNED,
            break_since=entry.judged_at,
            break_minutes=self.minutes,
            break_reason=member(BreakReason, self.reason) or BreakReason.PAUSE,
        )


@dataclass(frozen=True, slots=True)
class BreakExtended(Fact, Lasting):
    """The break takes `minutes` longer, and ends `total` minutes after it began; why, an `ExtendReason`. Whoever resumes ends it sooner."""

    minutes: int
    total: int
    reason: str

    def says(self) -> tuple[str, ...]:
        """That the break goes on."""
        return about.BREAK

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It ends later."""
        return changed(meeting, break_minutes=self.total)


@dataclass(frozen=True, slots=True)
class Resumed(Fact, Lasting, Moving):
    """The break ended. `reopens`: the matter that was open and has to be opened anew through its gate; 0 where none has.

    `mistaken`: whoever adjourned took it back.
    """

    version = 3
    older: ClassVar[Mapping[int, Converter]] = {
        1: added(0),
        2: added(False),  # noqa: FBT003  # as the field holds it
    }
    reopens: int = 0
    mistaken: bool = False

    def says(self) -> tuple[str, ...]:
        """That there is none, and that everybody is to be looked for anew."""
        return about.BREAK + about.RESUMED

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The sitting goes on. A break ends the run: everybody is asked anew, and the host looks anew (R-102, R-182).

        One that was taken back at once was none: nobody has left, or Teams has told so, and their answer lapsed by that.
        """
        goes_on = changed(meeting, stage=Stage.BEGUN, break_since=None, break_minutes=0, break_reason=None)
        if self.mistaken and _taken_back_at_once(meeting, entry):
            return goes_on
        after = proofs_lapsed(check_lapsed(changed(goes_on, run=None)), entry)
        return with_matter(without_check(after, self.reopens), self.reopens, _to_reopen)


def _taken_back_at_once(meeting: Meeting, entry: Entry) -> bool:
    since = meeting.break_since
    return since is not None and 0 <= (entry.judged_at - since).total_seconds() <= MISTAKEN_S


def _to_reopen(matter: Matter) -> Matter:
    return replace(matter, state=MatterState.CALLED, reason=None, reopens=True)
