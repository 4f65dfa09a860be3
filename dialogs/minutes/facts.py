"""The facts of a matter's paragraph that is adjusted at once: that it is to be, that it was and by whom, and when that was announced (R-239)."""

from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, TakesBack
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.minutes_parts import AtOnce
from dialogs.meeting.parts import LateStep, Step
from dialogs.meeting.quick_replace import changed
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class AtOnceDecided(Fact, Step):
    """Chair or secretary noted that the meeting adjusts the paragraph of matter `no` at once."""

    no: int

    def says(self) -> tuple[str, ...]:
        """How it stands of that matter."""
        return about.at_once(self.no)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It waits to be adjusted."""
        return _with(meeting, self.no, AtOnce(entry.judged_at, entry.by, was=_stood(meeting, self.no)))


@dataclass(frozen=True, slots=True)
class AdjustedAtOnce(Fact, Step):
    """The paragraph was adjusted by these adjusters (keys) and whoever led it; `chair` is "" where they were disqualified in the matter, or nobody led."""

    no: int
    people: tuple[str, ...]
    chair: str = ""

    def says(self) -> tuple[str, ...]:
        """How it stands of that matter."""
        return about.at_once(self.no)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It is adjusted, and waits to be announced by itself."""
        done = AtOnce(entry.judged_at, entry.by, self.people, self.chair, was=_stood(meeting, self.no))
        return _with(meeting, self.no, done)


@dataclass(frozen=True, slots=True)
class AtOnceAnnounced(Fact, LateStep):
    """The secretary noted on which day (ISO) it was announced that these paragraphs were adjusted at once: an announcement of its own."""

    matters: tuple[int, ...]
    day: str

    def says(self) -> tuple[str, ...]:
        """How it stands of those matters."""
        return about.at_once(*self.matters)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Each stands as it was noted last."""
        for no in self.matters:
            stood = _stood(meeting, no)
            if stood is not None:
                now = replace(stood, at=entry.judged_at, by=entry.by, announced=self.day, was=stood)
                meeting = _with(meeting, no, now)
        return meeting


@dataclass(frozen=True, slots=True)
class AtOnceTakenBack(Fact, TakesBack):
    """What was noted last of it, in these matters, was a mistake."""

    matters: tuple[int, ...]

    def says(self) -> tuple[str, ...]:
        """How it stands of those matters."""
        return about.at_once(*self.matters)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was noted before it stands again, where there was anything."""
        before = {no: one.was if no in self.matters else one for no, one in meeting.minutes.at_once.items()}
        left = {no: one for no, one in before.items() if one is not None}
        return changed(meeting, minutes=replace(meeting.minutes, at_once=left))


def _stood(meeting: Meeting, no: int) -> AtOnce | None:
    return meeting.minutes.at_once.get(no)


def _with(meeting: Meeting, no: int, one: AtOnce) -> Meeting:
    return changed(meeting, minutes=replace(meeting.minutes, at_once={**meeting.minutes.at_once, no: one}))
