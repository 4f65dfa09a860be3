"""One rehearsal: a pretend Teams, a bot with a throw-away store, a script, and all that the page can ask of them."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from bot.rehearsal.client.client import Client
from bot.rehearsal.page.backstage import Backstage, RehearsedBot
from bot.rehearsal.page.conductor import Conductor
from bot.rehearsal.page.seats import Seats
from bot.rehearsal.page.stories import answer_of, first_seats, learner_of
from bot.rehearsal.page.wire_log import WireLog
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.wire import Habits
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.room_words import words_of
from bot.rehearsal.script.lines import kind_of, text_of
from bot.rehearsal.script.player import LOCALES, Manner, Play, enter
from bot.rehearsal.script.stage import Stage
from bot.rehearsal.script.steps import Scenario, Step

_QUIET_S = 0.05
# Where scripts do not rest between lines nobody sits and waits, and a slow machine is given the time it needs.
_PATIENCE_S, _UNWATCHED_PATIENCE_S = 15.0, 120.0
_UNWATCHED_PACE = 0.01
# While the bot is started anew Teams asks again, so that a press made just then still counts.
_HABITS = Habits(repeats=4, repeat_after_s=0.7)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be rehearsed: a story's key and script, in the language of the cards, at a pace (1 is usual)."""

    story: str
    scenario: Scenario
    language: str
    pace: float = 1.0


@dataclass(slots=True)
class Rehearsal:
    """One that goes on. `trouble` is what Teams has been told to do; the rest are its parts."""

    wanted: Wanted
    teams: PretendedTeams
    chat: TeamsChat
    bot: RehearsedBot
    seats: Seats
    wire: WireLog
    conductor: Conductor
    changed: Callable[[], None]
    trouble: str = ""
    journal: list[Json] = field(default_factory=list)
    is_starting: bool = False
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    def as_json(self) -> Json:
        """What the page knows of it (protocol.ts, `Hall`, but for type, run, state, problem and stories)."""
        scenario, meeting = self.wanted.scenario, self.chat.meeting
        stage = "before"
        if meeting is not None and meeting.started_at is not None:
            stage = "ended" if meeting.ended_at else "running"
        return {
            "story": self.wanted.story,
            "language": self.wanted.language,
            "meeting": meeting.title if meeting else "",
            "profile": scenario.rules,
            "stage": stage,
            "chatOpen": self.chat.is_open,
            "bot": "starting" if self.is_starting else "up" if self.bot.is_up else "down",
            "trouble": self.trouble,
            "cast": self.seats.as_json(),
            "script": [self._line(step) for step in scenario.steps],
            "learner": next(iter(self.seats.named([learner_of(scenario)])), ""),
            "beginning": self.seats.named(first_seats(scenario)),
            "answers": bool(answer_of(scenario)),
        }

    def _line(self, step: Step) -> Json:
        """A line of the script (protocol.ts, `Line`)."""
        return {"kind": kind_of(step), "who": self.seats.named(step.who), "text": text_of(step)}

    async def read_journal(self) -> list[Json]:
        """All that the bot has written down so far (protocol.ts, `JournalRow`)."""
        async with self._reading:
            self.journal += await self.bot.new_rows()
        return self.journal

    async def bring_in(self, client: Client) -> None:
        """Let somebody come to the meeting, and into its chat if they are not in it yet."""
        if client.person.mri not in self.chat.members:
            await self.teams.admit(self.chat, client)
        await self.teams.join(self.chat, client)

    async def stop_bot(self, *, kill: bool) -> None:
        """End the bot; Teams goes on without it."""
        await self.bot.stop(kill=kill)
        self.changed()

    async def start_bot(self) -> None:
        """Start the bot again on what it had written down."""
        self.is_starting = True
        self.changed()
        try:
            await self.bot.start()
        finally:
            self.is_starting = False
            self.changed()

    async def restart_bot(self) -> None:
        """Cut the bot off in the middle of whatever it does (kill -9), and start it again."""
        await self.stop_bot(kill=True)
        await self.start_bot()

    async def close(self) -> None:
        """End everything, and leave nothing."""
        await self._stack.aclose()


async def open_rehearsal(wanted: Wanted, backstage: Backstage, changed: Callable[[], None]) -> Rehearsal:
    """Open Teams, start the bot, and let everybody take their seats; nobody has acted yet. Raises OSError."""
    scenario = wanted.scenario
    async with AsyncExitStack() as stack:
        teams = await stack.enter_async_context(await PretendedTeams().start())
        teams.recorder.keep = False
        teams.wire.habits = _HABITS
        chat = enter(scenario, teams, LOCALES[wanted.language])
        bot = await stack.enter_async_context(backstage.bot(_settings(wanted, teams)))
        teams.bot_url = f"{bot.address}/api/messages"
        seats = Seats(scenario, teams, chat)
        wire = WireLog(teams.world, seats)
        conductor = _conductor(wanted, teams, chat, seats, changed)
        found = Rehearsal(wanted, teams, chat, bot, seats, wire, conductor, changed)
        conductor.play.manner = Manner(
            wanted.language,
            conductor.human,
            conductor.take_turn,
            restart=found.restart_bot,
            quiet_s=_QUIET_S,
            patience_s=_PATIENCE_S if wanted.pace > _UNWATCHED_PACE else _UNWATCHED_PATIENCE_S,
        )
        stack.push_async_callback(conductor.close)
        teams.recorder.heard = wire.hear
        teams.watchers += [changed, conductor.turns.look]
        found._stack = stack.pop_all()  # noqa: SLF001 - it is this function's to hand over
    return found


def _settings(wanted: Wanted, teams: PretendedTeams) -> dict[str, str]:
    scenario = wanted.scenario
    secretaries = [teams.client(part.name).person for part in scenario.secretaries]
    environment = teams.environment(secretaries[:1])
    return environment | {
        "BISITTARE_PROFILE": scenario.rules,
        "BISITTARE_LANGUAGE": wanted.language,
    }


def _conductor(
    wanted: Wanted, teams: PretendedTeams, chat: TeamsChat, seats: Seats, changed: Callable[[], None]
) -> Conductor:
    # The page shows the screens by itself: nothing is to be printed, and nobody's screen watched.
    play = Play(teams, chat, Stage(lambda _tone, _line: None, (), words_of(wanted.language)), Manner())
    learner = learner_of(wanted.scenario)
    by_name = {seat.part.name: seat.id for seat in seats.all}
    conductor = Conductor(play, wanted.scenario.steps, changed, by_name, is_tour=bool(learner), pace=wanted.pace)
    conductor.play_as(learner)
    return conductor
