"""Leads a script line by line: goes on by itself, one line, one scene, or waits for a human whose turn it is."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.rehearsal.client.client import Client
from bot.rehearsal.page.aims import aims_after, is_wanted, reached
from bot.rehearsal.page.loud import start_loud
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.script.deeds import HOPES
from bot.rehearsal.script.lines import kind_of
from bot.rehearsal.script.player import Play
from bot.rehearsal.script.steps import Do, Step

# Seconds between lines when the script goes on by itself, at the usual pace: time to look, and to read a remark.
_AFTER_DEED_S = 1.2
_AFTER_HEADING_S = 1.6
_PER_LETTER_S = 0.045
_LONGEST_S = 7.0
_PREPARATIONS = "Förberedelser"


class State(StrEnum):
    """Where the script stands (protocol.ts, `ScriptAt.state`)."""

    PAUSED = "paused"
    PLAYING = "playing"
    WAITING = "waiting"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class PageTurn:
    """A human's turn: the lines `first` to `last`, both included. `kind` is "deed", or "pause" where there is only to read."""

    kind: str
    seat: str
    first: int
    last: int

    def as_json(self) -> Json:
        """As the page knows it (protocol.ts, `Turn`)."""
        return {"kind": self.kind, "seat": self.seat, "from": self.first, "to": self.last}


@dataclass(slots=True)
class Conductor:
    """Leads one play. `changed` is called whenever something of `as_json()` is new.

    `human` is who is played by a human ("" for nobody), in `human_seat`; `pace` makes the script slower (2) or faster (0.5).
    """

    play: Play
    steps: Sequence[Step]
    changed: Callable[[], None]
    human: str = ""
    human_seat: str = ""
    is_tour: bool = False
    pace: float = 1.0
    at: int = 0
    failures: list[Json] = field(default_factory=list)
    _turn: PageTurn | None = None
    _done_by: "asyncio.Future[str] | None" = None
    _decided_until: int = -1
    _is_mine: bool = False
    # A learner who has done something by hand may have chosen other words than the script expects to see.
    _has_own_way: bool = False
    _aims: Sequence[Step] = ()
    _early: list[tuple[str, str]] = field(default_factory=list)  # what the human did since the last turn: act and title
    _stop_at: int = 0
    _hurries: bool = False
    _task: "asyncio.Task[None] | None" = None
    _nudge: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def state(self) -> State:
        """Where the script stands."""
        if self._turn is not None:
            return State.WAITING
        if self._task is not None and not self._task.done():
            return State.PLAYING
        return State.ENDED if self.at >= len(self.steps) else State.PAUSED

    def as_json(self) -> Json:
        """How far the script has come (protocol.ts, `ScriptAt`, but for type and run)."""
        turn = self._turn.as_json() if self._turn else None
        return {"at": self.at, "state": str(self.state), "turn": turn, "failures": list(self.failures)}

    def go_on(self) -> None:
        """Play by itself until the end, a pause, or somebody says otherwise."""
        self._go(len(self.steps), hurries=False)

    def pause(self) -> None:
        """Stop after the line that is being played."""
        self._stop_at = self.at
        self._nudge.set()
        self.changed()

    def next(self) -> None:
        """Play one line, with those before it that only fill in."""
        self._go(self._group_end(self.at) + 1, hurries=True)

    def next_scene(self) -> None:
        """Play, without waiting between lines, up to the next heading."""
        self._go(self._scene_end(self.at), hurries=True)

    def finish_turn(self, by: str) -> None:
        """The human's turn is over: done by the human ("mine"), or left to the script ("script")."""
        if self._done_by is not None and not self._done_by.done():
            self._done_by.set_result(by)

    def noticed(self, seat: str, act: str, title: str) -> None:
        """Somebody has done something in this seat; if it is what the script waits for, the turn is over."""
        turn = self._turn
        if turn is None and seat == self.human_seat:
            self._early.append((act, title))
        elif (
            turn is not None
            and turn.kind == "deed"
            and seat == turn.seat
            and is_wanted(self.steps[turn.last], act, title)
        ):
            self.finish_turn("mine")

    def look(self) -> None:
        """Something has happened: what the turn aims at may have come true in another way than the script's."""
        if self._turn is not None and reached(self.play.teams, self._aims):
            self.finish_turn("mine")

    def play_as(self, name: str, seat: str) -> None:
        """Let a human play the person of this name and seat from now on; empty for nobody."""
        self.human, self.human_seat = name, seat
        self.play.manner = replace(self.play.manner, human=name)
        if not name:
            self.finish_turn("script")
        self.changed()

    async def close(self) -> None:
        """Stop at once."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def take_turn(self, client: Client, step: Step) -> bool:
        """The player's question: whether the human does this step in their own way. Waits until that is known."""
        # Coming and going together is not a deed that anybody learns by.
        if self._is_preparing() or (step.do in {Do.JOIN, Do.LEAVE} and len(step.who) > 1):
            return False
        if step.do is Do.CLOSE and client.dialog is None:
            return True  # whoever is quick has closed it before being asked to
        # One answer is for the whole group: filling in and pressing are one turn.
        if self.at > self._decided_until:
            last = self._group_end(self.at)
            aims = aims_after(self.steps, last)
            self._aims = () if reached(self.play.teams, aims) else aims
            # Whoever is quick has done it already: the button stood there before the script asked for it.
            was_early = any(is_wanted(self.steps[last], act, title) for act, title in self._early)
            self._is_mine = was_early or await self._wait(PageTurn("deed", self.human_seat, self.at, last)) == "mine"
            self._early.clear()
            self._decided_until = last
            self._has_own_way = self._has_own_way or (self.is_tour and self._is_mine)
        return self._is_mine

    def _go(self, stop_at: int, *, hurries: bool) -> None:
        self._stop_at, self._hurries = min(stop_at, len(self.steps)), hurries
        self._nudge.set()
        if hurries:
            self.finish_turn("script")
        if self._task is None or self._task.done():
            self._task = start_loud(self._run())
        self.changed()

    async def _run(self) -> None:
        try:
            while self.at < self._stop_at:
                await self._line(self.steps[self.at])
                self.at += 1
                self.changed()
                await self._rest(self.steps[self.at - 1])
        finally:
            self._task = None
            self.changed()

    async def _line(self, step: Step) -> None:
        before = len(self.play.failures)
        if step.do is Do.PAUSE:
            await self._pause_line()
        elif not (self._has_own_way and step.do in HOPES):
            await self.play.take(step)
        self.failures += [{"at": self.at, "text": text} for text in self.play.failures[before:]]

    async def _pause_line(self) -> None:
        if self.is_tour:
            await self._wait(PageTurn("pause", self.human_seat, self.at, self.at))
        else:
            self._stop_at = min(self._stop_at, self.at + 1)

    async def _wait(self, turn: PageTurn) -> str:
        self._turn = turn
        self._done_by = asyncio.get_running_loop().create_future()
        self.changed()
        try:
            return await self._done_by
        finally:
            self._turn = self._done_by = None
            self.changed()

    async def _rest(self, step: Step) -> None:
        """Wait as long as a person needs to see what happened; whoever presses a button need not wait."""
        self._nudge.clear()
        if self._hurries or self.at >= self._stop_at or self._is_preparing():
            return
        try:
            async with asyncio.timeout(self._rest_s(step) * self.pace):
                await self._nudge.wait()
        except TimeoutError:
            return

    def _rest_s(self, step: Step) -> float:
        if self.is_tour:
            return _AFTER_DEED_S / 2 if kind_of(step) in {"deed", "event"} else 0.0
        if step.do is Do.REMARK:
            return min(_LONGEST_S, _AFTER_DEED_S + _PER_LETTER_S * len(step.words[0]))
        if step.do is Do.HEADING:
            return _AFTER_HEADING_S
        return _AFTER_DEED_S / 3 if step.do is Do.FILL or kind_of(step) == "hope" else _AFTER_DEED_S

    def _is_preparing(self) -> bool:
        # Such a first scene only brings the meeting to where there is something to see, or to learn.
        first = self.steps[0] if self.steps else None
        is_named_so = first is not None and first.do is Do.HEADING and first.words[0] == _PREPARATIONS
        return is_named_so and self.at < self._scene_end(0)

    def _group_end(self, at: int) -> int:
        while (
            at + 1 < len(self.steps) and self.steps[at].do is Do.FILL and self.steps[at + 1].who == self.steps[at].who
        ):
            at += 1
        return at

    def _scene_end(self, at: int) -> int:
        found = at + 1
        while found < len(self.steps) and self.steps[found].do is not Do.HEADING:
            found += 1
        return found
