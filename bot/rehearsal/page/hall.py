"""The hall: which rehearsal goes on, if any. It can be started, left, and begun anew; one at a time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.rehearsal.page.backstage import Backstage
from bot.rehearsal.page.rehearsal import Rehearsal, Wanted, open_rehearsal
from bot.rehearsal.page.stories import stories
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.room_words import RoomError, not_started
from bot.rehearsal.script.english import in_english
from bot.rehearsal.script.scenario import read_scenario

_IDLE: Json = {
    "story": "",
    "language": "sv",
    "meeting": "",
    "profile": "",
    "stage": "before",
    "chatOpen": True,
    "bot": "down",
    "trouble": "",
    "cast": [],
    "script": [],
    "learner": "",
}


@dataclass(slots=True)
class Hall:
    """One hall for all visitors. `pace` is how slowly scripts go on by themselves (1 is usual).

    `run` grows with every rehearsal. `changed` is called whenever anything a visitor can see may be new.
    """

    backstage: Backstage
    changed: Callable[[], None]
    pace: float = 1.0
    run: int = 0
    going: Rehearsal | None = None
    problem: str = ""
    is_starting: bool = False
    _stories: list[Json] = field(default_factory=list)
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def as_json(self) -> Json:
        """The hall as the page knows it (protocol.ts, `Hall`)."""
        self._stories = self._stories or stories(self.backstage.scripts())
        state = "starting" if self.is_starting else "failed" if self.problem else "ready" if self.going else "idle"
        about = {"type": "hall", "run": self.run, "state": state, "problem": self.problem, "stories": self._stories}
        return about | (self.going.as_json() if self.going else _IDLE)

    async def start(self, story: str, language: str) -> None:
        """Leave what goes on, and begin this story. Raises KeyError for one that is not there."""
        path = self.backstage.scripts()[story]
        async with self._lock:
            await self._leave()
            self.run += 1
            self.is_starting, self.problem = True, ""
            self.changed()
            try:
                scenario = read_scenario(path)
                if language == "en":
                    scenario = in_english(scenario)
                wanted = Wanted(story, scenario, language, self.pace)
                self.going = await open_rehearsal(wanted, self.backstage, self.changed)
            except RoomError as error:
                self.problem = error.in_both
            except OSError as error:
                self.problem = not_started(str(error)).in_both
            finally:
                self.is_starting = False
                self.changed()
        if self.going is not None and self.going.conductor.is_tour:
            self.going.conductor.go_on()

    async def again(self, language: str) -> None:
        """Begin the present story anew, from nothing. Raises KeyError when there is none."""
        if self.going is None:
            raise KeyError("again")
        await self.start(self.going.wanted.story, language)

    async def leave(self) -> None:
        """End what goes on; the visitors can choose again."""
        async with self._lock:
            await self._leave()
            self.problem = ""
            self.changed()

    async def close(self) -> None:
        """The hall is closed for good; nothing is left behind."""
        async with self._lock:
            await self._leave()

    async def _leave(self) -> None:
        going, self.going = self.going, None
        if going is not None:
            await going.close()
