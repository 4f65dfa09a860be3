"""The facts of when somebody has to go: their own word, or a host's, and that it was asked when the time came (R-192)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from dialogs.journal.entries import Entry, Fact, TakesBack
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import Going
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class MustGo(Fact, Step):
    """The person has to go at this time, in seconds since 1970 (UTC); 0: they stay after all. `noted`: a host wrote down what they said."""

    person: str
    at: int
    noted: bool = False

    def says(self) -> tuple[str, ...]:
        """When they go."""
        return about.going(self.person)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands until they have left, or somebody says otherwise."""
        was = meeting.roll.going.get(self.person)
        at = datetime.fromtimestamp(self.at, UTC) if self.at else None
        said = Going(at, entry.judged_at, was=was and replace(was, was=None))
        return _with(meeting, {**meeting.roll.going, self.person: said})


@dataclass(frozen=True, slots=True)
class GoTakenBack(Fact, TakesBack):
    """What was said last of when the person has to go was a mistake."""

    person: str

    def says(self) -> tuple[str, ...]:
        """When they go."""
        return about.going(self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was said before stands again."""
        going = dict(meeting.roll.going)
        said = going.pop(self.person, None)
        return _with(meeting, going | ({self.person: said.was} if said is not None and said.was is not None else {}))


@dataclass(frozen=True, slots=True)
class GoAsked(Fact):
    """The time has come, and chair and secretaries were asked whether these people have left."""

    people: tuple[str, ...]

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It is not asked again of the same time."""
        going = meeting.roll.going
        return _with(
            meeting, {**going, **{key: replace(going[key], asked=True) for key in self.people if key in going}}
        )


def _with(meeting: Meeting, going: Mapping[str, Going]) -> Meeting:
    return changed(meeting, roll=replace(meeting.roll, going=going))
