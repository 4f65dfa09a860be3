"""The facts of what has become of the sitting's records outside the bot."""

from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, TakesBack
from dialogs.meeting.archived import LegalForce, RecordDates, Registered
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import LateStep, Step
from dialogs.meeting.quick_replace import changed
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class MotionsRegistered(Fact, LateStep):
    """The secretary has put these motions into the municipality's register (R-205), under diary number `dnr` ("": none given)."""

    motions: tuple[int, ...]
    dnr: str = ""

    def says(self) -> tuple[str, ...]:
        """That they stand in the register."""
        return about.registered(*self.motions)

    def rests_on(self) -> tuple[str, ...]:
        """That each is the one that was meant: it was there, and not withdrawn."""
        return tuple(name for number in self.motions for name in about.motion(number))

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Each stands as it was noted last."""
        before = meeting.archive.registered
        now = {no: Registered(entry.judged_at, entry.by, self.dnr, before.get(no)) for no in self.motions}
        return changed(meeting, archive=replace(meeting.archive, registered={**before, **now}))


@dataclass(frozen=True, slots=True)
class RegistrationTakenBack(Fact, TakesBack):
    """What was noted last of these motions was a mistake."""

    motions: tuple[int, ...]

    def says(self) -> tuple[str, ...]:
        """Whether they stand in the register."""
        return about.registered(*self.motions)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was noted before stands again; where nothing was, they are not registered."""
        there = meeting.archive.registered
        left = {no: one.was if no in self.motions else one for no, one in there.items()}
        kept = {no: one for no, one in left.items() if one is not None}
        return changed(meeting, archive=replace(meeting.archive, registered=kept))


@dataclass(frozen=True, slots=True)
class LegalForceNoted(Fact, LateStep):
    """The secretary has noted that the sitting's decisions have legal force since this day (ISO), and that no appeal is under way (R-213)."""

    since: str

    def says(self) -> tuple[str, ...]:
        """Since when they have it."""
        return about.LEGAL_FORCE

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands as it was noted last."""
        force = LegalForce(self.since, entry.judged_at, entry.by, meeting.archive.force)
        return changed(meeting, archive=replace(meeting.archive, force=force))


@dataclass(frozen=True, slots=True)
class LegalForceTakenBack(Fact, TakesBack):
    """What was noted last of it was a mistake, or an appeal has come."""

    def says(self) -> tuple[str, ...]:
        """Since when they have it."""
        return about.LEGAL_FORCE

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was noted before stands again."""
        was = meeting.archive.force.was if meeting.archive.force is not None else None
        return changed(meeting, archive=replace(meeting.archive, force=was))


@dataclass(frozen=True, slots=True)
class DatesNoted(Fact, LateStep):
    """The secretary has noted on which days (ISO, "": not yet) the minutes were adjusted and announced (R-198)."""

    adjusted: str
    announced: str

    def says(self) -> tuple[str, ...]:
        """Which days those were."""
        return about.RECORD_DATES

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """They stand as they were noted last."""
        dates = RecordDates(self.adjusted, self.announced, entry.judged_at, meeting.archive.dates)
        return changed(meeting, archive=replace(meeting.archive, dates=dates))


@dataclass(frozen=True, slots=True)
class DatesTakenBack(Fact, TakesBack):
    """What was noted last of them was a mistake."""

    def says(self) -> tuple[str, ...]:
        """Which days those were."""
        return about.RECORD_DATES

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was noted before stands again."""
        was = meeting.archive.dates.was if meeting.archive.dates is not None else None
        return changed(meeting, archive=replace(meeting.archive, dates=was))


@dataclass(frozen=True, slots=True)
class EntersFromPaper(Fact, Step):
    """Whoever did it enters afterwards, from now on, what was noted on paper; `runs` false: no longer (R-229)."""

    runs: bool

    def says(self) -> tuple[str, ...]:
        """Whether somebody does."""
        return about.FROM_PAPER

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """All that they enter is marked as long as that stands."""
        there = meeting.archive.from_paper
        now = there | {entry.by} if self.runs else there - {entry.by}
        return changed(meeting, archive=replace(meeting.archive, from_paper=now))


@dataclass(frozen=True, slots=True)
class WordingsPurged(Fact):
    """The operator's purge destroyed the words of these motions: they stand in the register (R-206), or were withdrawn. The journal stays."""

    motions: tuple[int, ...]

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Of each all is known but its words."""
        left = (replace(x, wording="", purged=True) if x.motion in self.motions else x for x in meeting.motions)
        return changed(meeting, motions=tuple(left))
