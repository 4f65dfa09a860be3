"""The facts of what the host says of how the meeting is set up, and of the secretary's word that the chat is off."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, TakesBack, Timely
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import ChatWord, HostTick, ReadTicks, Step
from dialogs.meeting.quick_replace import changed
from dialogs.said import about
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.reasons import CLOSED_DOORS, TOLD_BY_TEAMS, HostLine, TickState
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class HostTicked(Fact, Step):
    """The host said how the meeting is set up: lines (each a `HostLine`) by what was said of them. `level`: the sitting's then."""

    level: int
    confirmed: tuple[str, ...] = ()
    not_so: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()

    @property
    def said(self) -> dict[TickState, tuple[HostLine, ...]]:
        """The lines by what was said of them."""
        return {
            TickState.CONFIRMED: known(self.confirmed),
            TickState.NOT: known(self.not_so),
            TickState.UNCHECKED: known(self.unchecked),
        }

    def says(self) -> tuple[str, ...]:
        """How each line stands."""
        return about.ticks(*self.confirmed, *self.not_so, *self.unchecked)

    def rests_on(self) -> tuple[str, ...]:
        """Of the stream and the audience: that they have not been let in again since (R-115)."""
        said = {line for lines in self.said.values() for line in lines}
        return () if CLOSED_DOORS.isdisjoint(said) else about.DOORS

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Each line stands as it was said last."""
        ticks = {line: self._tick(meeting, entry, line, state) for state, lines in self.said.items() for line in lines}
        return changed(meeting, ticks={**meeting.ticks, **ticks})

    def _tick(self, meeting: Meeting, entry: Entry, line: HostLine, state: TickState) -> HostTick:
        before = meeting.ticks.get(line)
        was = replace(before, was=None) if before is not None else None
        return HostTick(state, entry.judged_at, entry.by, self.level, was)


@dataclass(frozen=True, slots=True)
class TicksTakenBack(Fact, TakesBack):
    """What was said last of these lines was a mistake."""

    lines: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """How each line stands."""
        return about.ticks(*self.lines)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was said before stands again; where nothing was, they are open."""
        back = known(self.lines)
        left = {line: tick.was if line in back else tick for line, tick in meeting.ticks.items()}
        return changed(meeting, ticks={line: tick for line, tick in left.items() if tick is not None})


@dataclass(frozen=True, slots=True)
class SettingsRead(Fact):
    """How the meeting is set up was read in Teams: which lines are so and which are not; of others Teams told nothing. `problem`: why it could not be read."""

    confirmed: tuple[str, ...] = ()
    not_so: tuple[str, ...] = ()
    problem: str = ""

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """What was read before is of the past, also where nothing could be read now."""
        lines = dict.fromkeys(() if self.problem else TOLD_BY_TEAMS, TickState.UNCHECKED)
        lines |= dict.fromkeys(known(self.confirmed), TickState.CONFIRMED)
        lines |= dict.fromkeys(known(self.not_so), TickState.NOT)
        return changed(meeting, read_ticks=ReadTicks(entry.judged_at, lines, member(SwitchProblem, self.problem)))


@dataclass(frozen=True, slots=True)
class ChatSaidOff(Fact, Step, Timely):
    """The secretary said that the chat is off, in matter `no`. It is their word: nothing was read in Teams."""

    no: int

    def says(self) -> tuple[str, ...]:
        """Whether the chat is off."""
        return about.CHAT_WORD

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The word stands while the matter is on the table."""
        stands = meeting.table == self.no
        return changed(meeting, chat_word=ChatWord(entry.judged_at, entry.by)) if stands else meeting


@dataclass(frozen=True, slots=True)
class ChatSaidOn(Fact, Step, Timely):
    """The secretary said that the chat is on, in matter `no`."""

    no: int

    def says(self) -> tuple[str, ...]:
        """Whether the chat is off."""
        return about.CHAT_WORD

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nobody says any more that it is off."""
        return changed(meeting, chat_word=None)


def known(lines: Iterable[str]) -> tuple[HostLine, ...]:
    """The lines that these codes stand for."""
    return tuple(line for text in lines if (line := member(HostLine, text)) is not None)
