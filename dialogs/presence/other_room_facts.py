"""The facts of a confidential matter that is taken in another tool: who went over, and who is back. The matter by its number alone (R-244)."""

from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, Lasting, Moving, TakesBack, Timely
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import OtherRoom
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class WentOver(Fact, Step, Timely):
    """These people (keys) went over to another tool with matter `no`; while they are there already, that these are the ones who did."""

    no: int
    people: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """That the meeting goes on elsewhere."""
        return about.BREAK

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It goes on since then, or since whoever went first."""
        rooms = meeting.roll.rooms
        on = rooms[-1] if rooms and rooms[-1].until is None else None
        now = OtherRoom(self.no, on.since if on is not None else entry.judged_at, self.people, entry.judged_at, was=on)
        return _with(meeting, (*(rooms[:-1] if on is not None else rooms), now))


@dataclass(frozen=True, slots=True)
class CameBack(Fact, Lasting, Moving):
    """Of those who went over these are back (keys); whoever is not named is not."""

    no: int
    people: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """That the meeting goes on here."""
        return about.BREAK

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The other tool is left."""
        rooms = meeting.roll.rooms
        back = tuple(
            replace(one, until=entry.judged_at, back=self.people) if at == len(rooms) - 1 else one
            for at, one in enumerate(rooms)
        )
        return _with(meeting, back)


@dataclass(frozen=True, slots=True)
class WentOverTakenBack(Fact, TakesBack):
    """That anybody went over with matter `no` was a mistake, or that these did."""

    no: int

    def says(self) -> tuple[str, ...]:
        """Whether the meeting goes on elsewhere."""
        return about.BREAK

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It is as it was noted before."""
        rooms = meeting.roll.rooms
        was = rooms[-1].was if rooms else None
        return _with(meeting, (*rooms[:-1], *((was,) if was is not None else ())))


def _with(meeting: Meeting, rooms: tuple[OtherRoom, ...]) -> Meeting:
    return changed(meeting, roll=replace(meeting.roll, rooms=rooms))
