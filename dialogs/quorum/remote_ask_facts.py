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
        was, person = meeting.roll.asking.get(self.person), meeting.people.get(self.person)
        confirms = self.wants and not self.recorded and person is not None and person.unsaid
        asks = Asking(self.wants, entry.judged_at, self.late, was and replace(was, was=None), confirms, self.recorded)
        after = _with(meeting, {**meeting.roll.asking, self.person: asks})
        return _by_own_word(after, self.person, confirms=confirms, no_longer=None if self.wants else was)


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
        before = _with(meeting, asking | ({self.person: said.was} if said is not None and said.was is not None else {}))
        return _by_own_word(before, self.person, no_longer=said)


def _by_own_word(meeting: Meeting, key: str, *, confirms: bool = False, no_longer: Asking | None = None) -> Meeting:
    """The meeting in which who is remote by the list has said so too, or, where that word is taken back, has not."""
    back = no_longer is not None and no_longer.confirms
    return with_person(meeting, key, lambda p: changed(p, unsaid=(p.unsaid and not confirms) or (back and p.remote)))


def _with(meeting: Meeting, asking: Mapping[str, Asking]) -> Meeting:
    return changed(meeting, roll=replace(meeting.roll, asking=asking))
