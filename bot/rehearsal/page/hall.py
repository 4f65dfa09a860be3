"""The hall of one room: which rehearsal goes on there, if any. It can be started, and begun anew."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.rehearsal.page.backstage import Backstage
from bot.rehearsal.page.rehearsal import Rehearsal, Wanted, open_rehearsal
from bot.rehearsal.page.stories import is_own, stories
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.room_words import RoomError, not_started
from bot.rehearsal.script.english import in_english
from bot.rehearsal.script.own_meeting import OwnWish, own_meeting
from bot.rehearsal.script.scenario import read_scenario
from bot.rehearsal.script.steps import Scenario

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
    "beginning": [],
    "answers": False,
}


@dataclass(frozen=True, slots=True)
class Opening:
    """What is to begin: a story by its key, or one's own meeting where `own` is given; `language` is that of its cards."""

    story: str
    language: str
    own: OwnWish | None = None


@dataclass(slots=True)
class Hall:
    """One hall for all visitors of a room. `pace` is how slowly scripts go on by themselves (1 is usual).

    `run` grows with every rehearsal. `changed` is called whenever anything a visitor can see may be new.
    """

    backstage: Backstage
    changed: Callable[[], None]
    pace: float = 1.0
    room: str = ""
    run: int = 0
    going: Rehearsal | None = None
    problem: str = ""
    is_starting: bool = False
    _opening: Opening | None = None
    _is_closed: bool = False
    _stories: list[Json] = field(default_factory=list)
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def as_json(self) -> Json:
        """The hall as the page knows it (protocol.ts, `Hall`)."""
        self._stories = self._stories or stories(self.backstage.scripts())
        state = "starting" if self.is_starting else "failed" if self.problem else "ready" if self.going else "idle"
        about = {"type": "hall", "room": self.room, "run": self.run, "state": state, "problem": self.problem}
        profiles = [{"key": key, "title": title} for key, title in self.backstage.profiles().items()]
        return about | {"stories": self._stories, "profiles": profiles} | self._going()

    def _going(self) -> Json:
        if self.going is not None:
            return self.going.as_json()
        return _IDLE | ({"story": self._opening.story} if self._opening else {})

    async def start(self, opening: Opening) -> None:
        """Leave what goes on, and begin this. Raises KeyError for a story that is not there."""
        path = None if opening.own else self.backstage.scripts()[opening.story]
        self._opening, self.is_starting, self.problem = opening, True, ""
        async with self._lock:
            await self._leave()
            self.run += 1
            self.changed()
            try:
                scenario = own_meeting(opening.own) if opening.own else read_scenario(path) if path else None
                if scenario is not None and not self._is_closed:
                    self.going = await self._opened(scenario, opening)
            except RoomError as error:
                self.problem = error.in_both
            except OSError as error:
                self.problem = not_started(str(error)).in_both
            finally:
                self.is_starting = False
                self.changed()
        if self.going is not None and (self.going.conductor.is_tour or is_own(self.going.wanted.scenario)):
            self.going.conductor.go_on()

    async def again(self, language: str) -> None:
        """Begin anew what began here last, from nothing. Raises KeyError when there is none."""
        if self._opening is None:
            raise KeyError("again")
        await self.start(Opening(self._opening.story, language, self._opening.own))

    async def close(self) -> None:
        """The hall is closed for good; nothing is left behind."""
        self._is_closed = True
        async with self._lock:
            await self._leave()

    async def _opened(self, scenario: Scenario, opening: Opening) -> Rehearsal:
        if opening.language == "en":
            scenario = in_english(scenario)
        wanted = Wanted(opening.story, scenario, opening.language, self.pace)
        return await open_rehearsal(wanted, self.backstage, self.changed)

    async def _leave(self) -> None:
        going, self.going = self.going, None
        if going is not None:
            await going.close()
