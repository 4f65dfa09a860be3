"""The two people of a trial, played in the pretended Teams: each does what the step's card asks for, and counts their taps."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.rehearsal.client.buttons import NotSeenError
from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.room_words import RoomError
from bot.trial.conductor import TrialConductor

_LOOKS_EVERY_S: Final = 0.01


@dataclass(slots=True)
class Players:
    """Anna starts the trial and Bo takes part. `taps` counts what each did in each step. What cannot be done is left, as people do."""

    teams: PretendedTeams
    chat: TeamsChat
    anna: Client
    bo: Client
    says: str = "hej"
    taps: Counter[tuple[str, str]] = field(default_factory=Counter)

    async def play(self, conductor: TrialConductor) -> None:
        """Do what each step asks, when it is its turn."""
        await self._act("begin", self.anna, lambda: self.anna.say(f"prova {conductor.code} {self.says}", mention=True))
        played = {"begin"}
        while True:
            step = conductor.waiting
            if not step or step in played:
                await asyncio.sleep(_LOOKS_EVERY_S)
                continue
            played.add(step)
            await self._play(step)

    async def _play(self, step: str) -> None:
        deeds: Mapping[str, Callable[[], Awaitable[None]]] = {
            "together": lambda: self._both(step, "trial.in", "trial.swapped"),
            "edited": lambda: self._both(step, "trial.edited"),
            "written": self._write,
            "altered": self._alter,
            "liked": self._like,
            "submitted": lambda: self._both(step, "trial.submit"),
            "dialog": lambda: self._press(step, self.anna, "trial.open", "trial.sent"),
            "slow": lambda: self._press(step, self.anna, "trial.slow", "trial.after"),
            "private": lambda: self._both(step, "trial.alone"),
            "joined": self._join,
            "left": self._leave,
            "targeted": lambda: self._press(step, self.bo, "trial.meant"),
            "chat_off": lambda: self._press(step, self.anna, "trial.off"),
            "read_aloud": lambda: self._press(step, self.bo, "trial.heard"),
            "ended": lambda: self._act(step, self.anna, lambda: self.teams.end(self.chat)),
        }
        if step in deeds:
            await deeds[step]()

    async def _both(self, step: str, *verbs: str) -> None:
        for person in (self.anna, self.bo):
            await self._press(step, person, *verbs)

    async def _press(self, step: str, person: Client, *verbs: str) -> None:
        for verb in verbs:
            await self._act(step, person, lambda verb=verb: person.press(verb))  # type: ignore[misc]  # the verb of this turn

    async def _write(self) -> None:
        for person in (self.anna, self.bo):
            await self._act("written", person, lambda person=person: person.say(self.says))  # type: ignore[misc]  # as above

    async def _alter(self) -> None:
        for person in (self.anna, self.bo):
            await self._act("altered", person, lambda person=person: person.edit(f"{self.says}!"))  # type: ignore[misc]
            await self._act("altered", person, person.delete)

    async def _like(self) -> None:
        await self._act("liked", self.bo, lambda: self.bo.react(self.chat.from_bot[-1]))

    async def _join(self) -> None:
        await self.teams.begin(self.chat)
        for person in (self.anna, self.bo):
            await self._act("joined", person, lambda person=person: self.teams.join(self.chat, person))  # type: ignore[misc]

    async def _leave(self) -> None:
        await self._act("left", self.bo, lambda: self.teams.leave(self.chat, self.bo))
        await self._act("left", self.bo, lambda: self.teams.join(self.chat, self.bo))

    async def _act(self, step: str, person: Client, deed: Callable[[], Awaitable[object]]) -> None:
        self.taps[step, person.person.name] += 1
        try:
            await deed()
        except (NotSeenError, RoomError):
            # A person who sees no button presses none; that is what the probe is to find out.
            return
