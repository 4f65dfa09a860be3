"""Troubles the pretend Teams can be asked to make: errors, slowness, silence, answers lost on the way."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.rehearsal.pretended.wire_names import Json


class Call(StrEnum):
    """What a bot can ask of the pretend Teams."""

    SEND = "send"
    EDIT = "edit"
    DELETE = "delete"
    CREATE = "create"
    MEMBERS = "members"
    MEMBER = "member"
    MEETING = "meeting"
    PARTICIPANT = "participant"
    OPTIONS = "options"
    CHANGE_OPTIONS = "change options"
    HIDE = "hide"
    LOG = "log"
    UPLOAD = "upload"
    TOKEN = "token"  # noqa: S105 - the name of a call, no password
    KEYS = "keys"


WRITING = (Call.SEND, Call.EDIT, Call.DELETE, Call.CREATE)
"""What changes a chat."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One trouble.

    `status` answers with that error instead of doing what was asked; `retry_after_s` goes along as Retry-After.
    `delay_s` waits first. `hangs` never answers (until the room closes). `loses_answer` does what was asked and then
    breaks the connection, so that the bot cannot know.
    """

    status: int | None = None
    delay_s: float = 0.0
    hangs: bool = False
    loses_answer: bool = False
    retry_after_s: int | None = None


@dataclass(slots=True)
class _Plan:
    fault: Fault
    calls: frozenset[Call]
    times: int
    conversation: str | None


@dataclass(slots=True)
class Faults:
    """Which call meets which trouble. Made plans are taken in their order; then chance decides, if asked to.

    `refuses` looks at method, path and body, and gives the status to refuse with, or 0; `alters` may change a good answer.
    """

    closing: asyncio.Event = field(default_factory=asyncio.Event)
    made: int = 0
    refuses: Callable[[str, str, object], int] = lambda _method, _path, _body: 0
    alters: Callable[[str, Json], Json] = lambda _path, answer: answer
    _plans: list[_Plan] = field(default_factory=list)
    _odds: list[tuple[float, Fault, frozenset[Call]]] = field(default_factory=list)
    _dice: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311 - for troubles, not for secrets

    def plan(
        self, fault: Fault, calls: Sequence[Call] = (), *, times: int = 1, conversation: str | None = None
    ) -> None:
        """Let the next `times` calls of these kinds (all, when none is named) meet `fault`."""
        self._plans.append(_Plan(fault, frozenset(calls or Call), times, conversation))

    def sometimes(self, odds: float, fault: Fault, calls: Sequence[Call] = ()) -> None:
        """Let each call of these kinds meet `fault` with the probability `odds`. The dice are the same every run."""
        self._odds.append((odds, fault, frozenset(calls or Call)))

    def clear(self) -> None:
        """From now on all goes well."""
        self._plans.clear()
        self._odds.clear()

    def take(self, call: Call, conversation: str | None = None) -> Fault | None:
        """The trouble this call meets, if any. A plan that is used up is forgotten."""
        for plan in self._plans:
            if call in plan.calls and plan.conversation in {None, conversation}:
                plan.times -= 1
                if plan.times <= 0:
                    self._plans.remove(plan)
                self.made += 1
                return plan.fault
        for odds, fault, calls in self._odds:
            if call in calls and self._dice.random() < odds:
                self.made += 1
                return fault
        return None

    async def suffer(self, fault: Fault) -> None:
        """Wait as long as the trouble lasts."""
        if fault.hangs:
            await self.closing.wait()
        elif fault.delay_s:
            await asyncio.sleep(fault.delay_s)
