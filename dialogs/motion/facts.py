"""The facts of motions. A motion's wording is a key: the words are kept, sealed and purged by themselves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from dialogs.journal.entries import Converter, Entry, Fact, Lasting, TakesBack, added
from dialogs.meeting.kinds import MotionKind
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import HeldMotion, Motion, Step
from dialogs.meeting.quick_replace import changed
from dialogs.said import about
from dialogs.said.unsure_words import Doubt
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class Moved(Fact, Step):
    """A motion was handed in. `wording` is a key ("" where there is none); `kind` is "" where the mover did not say.

    `channel`: form, typed, recorded (oral), email. `came_at`: when it came, as the secretary noted it: 10.42, or "" where
    nobody said.
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added("")}
    motion: int
    no: int
    kind: str
    mover: str
    wording: str
    channel: str
    form: str = ""
    came_at: str = ""

    def says(self) -> tuple[str, ...]:
        """That the motion holds: words older than it mean another."""
        return about.motion(self.motion)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The motion is the newest."""
        kind = member(MotionKind, self.kind)
        said = (self.motion, self.no, kind, self.mover, self.wording, self.channel, self.form)
        motion = Motion(*said, came_at=self.came_at)
        return changed(meeting, motions=(*meeting.motions, motion))


@dataclass(frozen=True, slots=True)
class Withdrawn(Fact, Step):
    """The mover withdrew the motion (R-147)."""

    motion: int

    def says(self) -> tuple[str, ...]:
        """Whether the motion holds."""
        return about.motion(self.motion)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The motion no longer holds."""
        return _with_motion(meeting, self.motion, lambda y: replace(y, withdrawn=True))


@dataclass(frozen=True, slots=True)
class MessageChanged(Fact):
    """The message of a typed motion was edited, or deleted (`erased`); `motion` is 0 where it has not come yet. No word is kept."""

    message: str
    motion: int = 0
    erased: bool = False

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Of the motion nothing changes."""
        gone = self.erased or meeting.changed_messages.get(self.message, False)
        return changed(meeting, changed_messages={**meeting.changed_messages, self.message: gone})


@dataclass(frozen=True, slots=True)
class MotionRestored(Fact):
    """The withdrawal was undone."""

    motion: int

    def says(self) -> tuple[str, ...]:
        """Whether the motion holds."""
        return about.motion(self.motion)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The motion holds again."""
        return _with_motion(meeting, self.motion, lambda y: replace(y, withdrawn=False))


@dataclass(frozen=True, slots=True)
class Seconded(Fact, Step):
    """A member backs the motion (R-148)."""

    motion: int
    person: str

    def says(self) -> tuple[str, ...]:
        """Whether the person backs the motion."""
        return about.motion(self.motion, self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The person stands last among those who back it."""
        return _with_motion(meeting, self.motion, lambda y: replace(y, seconds=(*y.seconds, self.person)))


@dataclass(frozen=True, slots=True)
class SecondTakenBack(Fact, TakesBack):
    """The backing was undone."""

    motion: int
    person: str

    def says(self) -> tuple[str, ...]:
        """Whether the person backs the motion."""
        return about.motion(self.motion, self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The person no longer backs it."""
        return _without_second(meeting, self.motion, self.person)


@dataclass(frozen=True, slots=True)
class SecondWithdrawn(Fact, Step):
    """A member took their backing of the motion back (R-148)."""

    motion: int
    person: str

    def says(self) -> tuple[str, ...]:
        """Whether the person backs the motion."""
        return about.motion(self.motion, self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The person no longer backs it."""
        return _without_second(meeting, self.motion, self.person)


@dataclass(frozen=True, slots=True)
class Reclassified(Fact, Lasting):
    """The secretary corrected the motion's kind."""

    motion: int
    kind: str

    def says(self) -> tuple[str, ...]:
        """What kind it is of."""
        return about.kind(self.motion)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The motion is of this kind."""
        return _with_motion(meeting, self.motion, lambda y: replace(y, kind=member(MotionKind, self.kind)))


@dataclass(frozen=True, slots=True)
class WordingFetched(Fact, Lasting):
    """The secretary fetched a sealed motion once, for the register; it was purged with that."""

    motion: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The motion has no wording."""
        return _with_motion(meeting, self.motion, lambda y: replace(y, wording=""))


@dataclass(frozen=True, slots=True)
class MotionHeld(Fact, Step):
    """A motion was said to the bot, and waits for its mover to say which matter it is about. Nobody else is shown it.

    `wording` is a key ("" where it has no words), `kind` is "" where the mover did not say. `perhaps`: a number that may be
    the matter's (0: none); where it is, the first `cut` characters of the words only named it, with `bare` all of them.
    `doubt`: why its words may be others than everybody reads, "" where they are not.
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added("")}

    held: int
    mover: str
    kind: str
    wording: str
    perhaps: int = 0
    cut: int = 0
    bare: bool = False
    doubt: str = ""

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The motion waits."""
        kind, doubt = member(MotionKind, self.kind), member(Doubt, self.doubt)
        of_words = (self.wording, entry.arrived, self.perhaps, self.cut, self.bare, doubt)
        waits = HeldMotion(self.held, self.mover, kind, *of_words)
        return changed(meeting, held=(*meeting.held, waits), held_so_far=max(meeting.held_so_far, self.held))


@dataclass(frozen=True, slots=True)
class MotionLetGo(Fact):
    """A motion waits no more for its matter: its mover has named it, or let the motion be; or it has waited too long."""

    held: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The motion does not wait."""
        return changed(meeting, held=tuple(one for one in meeting.held if one.held != self.held))


def _without_second(meeting: Meeting, number: int, person: str) -> Meeting:
    return _with_motion(meeting, number, lambda y: replace(y, seconds=tuple(p for p in y.seconds if p != person)))


def _with_motion(meeting: Meeting, number: int, change: Callable[[Motion], Motion]) -> Meeting:
    """The meeting with this motion changed and the round of its buttons raised; unchanged where no motion has the number."""

    def after(motion: Motion) -> Motion:
        return replace(change(motion), turns=motion.turns + 1)

    return changed(meeting, motions=tuple(after(x) if x.motion == number else x for x in meeting.motions))
