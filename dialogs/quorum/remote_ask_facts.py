"""The facts of who asks to be remote: the member's own word, which the chair answers (R-018, R-019, R-246)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from dialogs.journal.entries import Converter, Entry, Fact, TakesBack, added
from dialogs.journal.shared_effects import with_person
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import Asking
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class RemoteAsked(Fact, Step):
    """The person asks to be remote, or (`wants` false) does so no longer. `late`: later than so many days ahead, as the profile wants it; 0: in time.

    `recorded`: a host wrote down what they said.
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added(False)}  # noqa: FBT003  # as the field holds it
    person: str
    wants: bool = True
    late: int = 0
    recorded: bool = False

    def says(self) -> tuple[str, ...]:
        """Whether they ask."""
        return about.asking(self.person)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands until they say otherwise. Nobody is remote by it: that is the chair's answer."""
        was = meeting.roll.asking.get(self.person)
        asks = Asking(self.wants, entry.judged_at, self.late, was and replace(was, was=None))
        after = _with(meeting, {**meeting.roll.asking, self.person: asks})
        own = (
            self.wants and not self.recorded
        )  # where the list has them as remote, it is their own word that confirms it
        return with_person(after, self.person, lambda p: changed(p, unsaid=p.unsaid and not own))


@dataclass(frozen=True, slots=True)
class AskTakenBack(Fact, TakesBack):
    """What the person said last of whether they ask was a mistake."""

    person: str

    def says(self) -> tuple[str, ...]:
        """Whether they ask."""
        return about.asking(self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was said before stands again."""
        asking = dict(meeting.roll.asking)
        said = asking.pop(self.person, None)
        return _with(meeting, asking | ({self.person: said.was} if said is not None and said.was is not None else {}))


def _with(meeting: Meeting, asking: Mapping[str, Asking]) -> Meeting:
    return changed(meeting, roll=replace(meeting.roll, asking=asking))
