"""A human's turns in a script: each is waited for until what it aims at has come true, or the script is to do it.

A press is not yet a result: a form can be sent unanswered. So a turn that has an aim is over when the aim is reached. Where
the script expects nothing afterwards, the deed itself is what is waited for. And a result is not yet the human's: what comes
late of an earlier line ends no turn in which nobody has done anything.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from bot.rehearsal.page.turn_aims import aims_after, is_wanted, reached
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.script.player import Play
from bot.rehearsal.script.steps import Step


@dataclass(frozen=True, slots=True)
class PageTurn:
    """A human's turn: the lines `first` to `last`, both included. `kind` is "deed", or "pause" where there is only to read.

    `unmet`: the human has said that it is done, and nothing of what it aims at can be seen yet.
    """

    kind: str
    seat: str
    first: int
    last: int
    unmet: bool = False

    def as_json(self) -> Json:
        """As the page knows it (protocol.ts, `Turn`)."""
        return {"kind": self.kind, "seat": self.seat, "from": self.first, "to": self.last, "unmet": self.unmet}


@dataclass(slots=True)
class Turns:
    """The turns of one play. `changed` is called whenever one begins, ends, or is found not to be done yet."""

    play: Play
    steps: Sequence[Step]
    changed: Callable[[], None]
    now: PageTurn | None = None
    _done_by: "asyncio.Future[str] | None" = None
    _aims: Sequence[Step] = ()
    _has_acted: bool = False
    _early: list[tuple[str, str, str]] = field(default_factory=list)  # done since the last turn: seat, act and title

    async def deed(self, seat: str, first: int, last: int) -> str:
        """Wait for what this seat is to do; who has done it, "mine" for the human and "script" for nobody yet."""
        aims = aims_after(self.steps, last)
        # What is true already says nothing about what the human does.
        self._aims = () if reached(self.play, aims) else aims
        # Whoever is quick has done it already: the button stood there before the script asked for it.
        is_early = any(who == seat and is_wanted(self.steps[last], act, title) for who, act, title in self._early)
        self._has_acted = bool(self._early)
        self._early.clear()
        if is_early and not self._aims:
            return "mine"
        return await self._wait(PageTurn("deed", seat, first, last))

    async def reading(self, seat: str, at: int) -> None:
        """Wait until the human has read what stands there."""
        self._aims = ()
        await self._wait(PageTurn("pause", seat, at, at))

    def finish(self, by: str) -> None:
        """The turn is left to the script ("script"), or done as the human says ("mine").

        Whoever says so while nothing can be seen of it is told, once, and may then go on all the same.
        """
        is_unmet = by == "mine" and bool(self._aims) and not reached(self.play, self._aims)
        if is_unmet and self.now is not None and not self.now.unmet:
            self.now, self._has_acted = replace(self.now, unmet=True), True
            self.changed()
        else:
            self._end(by)

    def noticed(self, seat: str, act: str, title: str) -> None:
        """Note what was done in this seat. The turn is over if nothing else is waited for than that, or what came of it."""
        turn, self._has_acted = self.now, True
        if turn is None:
            self._early.append((seat, act, title))
        elif self._waits_for_deed(turn, seat) and is_wanted(self.steps[turn.last], act, title):
            self._end("mine")
        else:
            self.look()

    def look(self) -> None:
        """Something has happened: what the turn aims at may have come true, in the script's way or another."""
        if self.now is not None and self._has_acted and reached(self.play, self._aims):
            self._end("mine")

    def _waits_for_deed(self, turn: PageTurn, seat: str) -> bool:
        return turn.kind == "deed" and seat == turn.seat and not self._aims

    def _end(self, by: str) -> None:
        if self._done_by is not None and not self._done_by.done():
            self._done_by.set_result(by)

    async def _wait(self, turn: PageTurn) -> str:
        self.now = turn
        self._done_by = asyncio.get_running_loop().create_future()
        self.changed()
        try:
            return await self._done_by
        finally:
            self.now = self._done_by = None
            self.changed()
