"""The facts of a sitting's own way: who may set it up, how it is described, that it begins, who leads it, that it ends."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from cards.swedish_time import day_of
from dialogs.journal.entries import Converter, Entry, Fact, Lasting, Timely, added
from dialogs.journal.shared_effects import names_forgotten, table_cleared
from dialogs.meeting.day_it_ended import day_it_ended
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import MatterState, Meeting, Stage
from dialogs.meeting.quick_replace import changed
from dialogs.said import about
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class OrganizerKnown(Fact):
    """Teams named the meeting's organizer by object id."""

    object_id: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The organizer is known from now on."""
        return changed(meeting, organizer=self.object_id)


@dataclass(frozen=True, slots=True)
class SetUp(Fact, Lasting):
    """The sitting was described. `seats`: seats of the board; `date`: ISO; `decision`: date and § of R-004.

    `admitted` is False where somebody without the right claimed the setting up: it waits for one who has it.
    """

    board: str
    body: str
    seats: int
    date: str
    place: str
    profile: str
    decision: str
    admitted: bool = True

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The description stands; a claim names who made it."""
        return changed(
            meeting,
            stage=Stage.PREPARED if meeting.stage is Stage.EMPTY else meeting.stage,
            claimant="" if self.admitted else entry.by,
            preparer=entry.by,
            board=self.board,
            body=member(BodyKind, self.body),
            seats=self.seats,
            date=self.date,
            place=self.place,
            profile=self.profile,
            decision=self.decision,
            admitted=self.admitted,
        )


@dataclass(frozen=True, slots=True)
class Begun(Fact, Lasting):
    """The sitting began under this profile; the digest pins the profile's content. `edition`: the version of its document, "": not known (R-234)."""

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added("")}
    profile: str
    digest: str
    edition: str = ""

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The sitting goes on, under this profile; what stands on the agenda is what it was opened with."""
        listed = tuple(one.no for one in meeting.matters if one.state is not MatterState.STRUCK)
        opening = replace(meeting.opening, listed=listed, day=day_of(entry.judged_at).isoformat())
        return changed(
            meeting, stage=Stage.BEGUN, profile=self.profile, digest=self.digest, edition=self.edition, opening=opening
        )


@dataclass(frozen=True, slots=True)
class Led(Fact, Lasting):
    """Who leads the meeting from now on."""

    person: str

    def says(self) -> tuple[str, ...]:
        """Who leads."""
        return about.LEAD

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The person leads, whoever the roster's chair is."""
        return changed(meeting, leader=self.person)


@dataclass(frozen=True, slots=True)
class Closed(Fact, Timely):
    """The sitting ended."""

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The table is cleared, nobody is asked any more, and the names of those without a capacity are forgotten."""
        archive = replace(meeting.archive, ended_on=day_it_ended(meeting, entry.judged_at).isoformat())
        over = changed(table_cleared(meeting, entry), stage=Stage.CLOSED, run=None, held=(), archive=archive)
        return names_forgotten(over)


@dataclass(frozen=True, slots=True)
class SaidAgain(Fact):
    """Somebody said what stood so already. `of`: its names, as said/about.py has them; what was said otherwise before, and comes later, does not count."""

    of: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """That it was said once more."""
        return about.again(*self.of)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It stands so already."""
        return meeting


@dataclass(frozen=True, slots=True)
class RivalSeen(Fact):
    """Another sitting of the same chat is begun too, as one could be before: the hosts were asked which to close."""

    sitting: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The other one is known, and nobody is asked of it again."""
        return changed(meeting, rivals=meeting.rivals | {self.sitting})


@dataclass(frozen=True, slots=True)
class Purged(Fact):
    """All that was told before was destroyed by the operator. What is left stands here, with times in microseconds."""

    board: str
    profile: str
    made_at: int
    closed_at: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The sitting is closed, and nothing else is known of it."""
        return changed(meeting, stage=Stage.CLOSED, board=self.board, profile=self.profile)
