"""Leads a script line by line: goes on by itself, one line, one scene, or waits for a human whose turn it is."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.rehearsal.client.client import Client
from bot.rehearsal.page.background_tasks import start_loud
from bot.rehearsal.page.human_turns import Turns
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


@dataclass(slots=True)
class Conductor:
    """Leads one play. `changed` is called whenever something of `as_json()` is new.

    `human` is who is played by a human ("" for nobody); `seats` has the seat of each name. `pace` makes the script slower
    (2) or faster (0.5).
    """

    play: Play
    steps: Sequence[Step]
    changed: Callable[[], None]
    seats: Mapping[str, str] = field(default_factory=dict)
    human: str = ""
    is_tour: bool = False
    pace: float = 1.0
    at: int = 0
    failures: list[Json] = field(default_factory=list)
    turns: Turns = field(init=False)
    _decided_until: int = -1
    _is_mine: bool = False
    # A learner who has done something by hand may have chosen other words than the script expects to see.
    _has_own_way: bool = False
    _stop_at: int = 0
    _hurries: bool = False
    _task: "asyncio.Task[None] | None" = None
    _nudge: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        """Be ready for a human."""
        self.turns = Turns(self.play, self.steps, self.changed)

    @property
    def state(self) -> State:
        """Where the script stands."""
        if self.turns.now is not None:
            return State.WAITING
        if self._task is not None and not self._task.done():
            return State.PLAYING
        return State.ENDED if self.at >= len(self.steps) else State.PAUSED

    def as_json(self) -> Json:
        """How far the script has come (protocol.ts, `ScriptAt`, but for type and run)."""
        turn = self.turns.now.as_json() if self.turns.now else None
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
        """Play one line, with those before it that only fill in, and a heading that it begins a scene with."""
        at = self.at
        while at + 1 < len(self.steps) and self.steps[at].do is Do.HEADING:
            at += 1  # a heading alone would be a press after which nothing has happened
        self._go(self._group_end(at) + 1, hurries=True)

    def next_scene(self) -> None:
        """Play, without waiting between lines, up to the next heading."""
        self._go(self._scene_end(self.at), hurries=True)

    def play_as(self, name: str) -> None:
        """Let a human play the person of this name from now on; empty for nobody."""
        self.human = name
        self.play.manner = replace(self.play.manner, human=name)
        if not name:
            self.turns.finish("script")
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
            seat = self.seats.get(client.person.name, "")
            self._is_mine = await self.turns.deed(seat, self.at, last) == "mine"
            self._decided_until = last
            self._has_own_way = self._has_own_way or (self.is_tour and self._is_mine)
        return self._is_mine

    def _go(self, stop_at: int, *, hurries: bool) -> None:
        self._stop_at, self._hurries = min(stop_at, len(self.steps)), hurries
        self._nudge.set()
        if hurries:
            self.turns.finish("script")
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
            await self.turns.reading(self.seats.get(self.human, ""), self.at)
        else:
            self._stop_at = min(self._stop_at, self.at + 1)

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
