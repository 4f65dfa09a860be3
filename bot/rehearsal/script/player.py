"""Plays a written scenario in a room: lets the cast act, shows what each sees, and checks what was expected."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.rehearsal.client.buttons import NoSuchButtonError, NotOnOldClientError, NotSeenError
from bot.rehearsal.client.client import Client, ImpossibleError
from bot.rehearsal.pretended.chat import EVERYTHING, MESSAGES, TeamsChat
from bot.rehearsal.pretended.happenings import meeting_of
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.room_words import RoomWords, words_of
from bot.rehearsal.script.cast import meant
from bot.rehearsal.script.deeds import DEEDS, HOPES
from bot.rehearsal.script.lines import text_of
from bot.rehearsal.script.stage import Out, Stage, Tone, some
from bot.rehearsal.script.steps import Do, Scenario, Step
from bot.rehearsal.script.troubles import plan_trouble

Ask = Callable[[str], Awaitable[str]]
TakeTurn = Callable[[Client, Step], Awaitable[bool]]
LOCALES: Final = {"sv": "sv-SE", "en": "en-GB"}
"""What Teams says of a person's language, by the language of the play."""

_LOOK_AGAIN_S = 0.1


@dataclass(frozen=True, slots=True)
class Manner:
    """How to play.

    `language` ("sv" or "en") is what the play is told in, and what the scenario's own words are in. `ask` is waited
    for at every pause and heading, when given. `take_turn` lets a human act for `human`; it says whether the human
    did it their own way, so that the script's step is left out. `restart` starts the bot anew, where the player can.
    `quiet_s` is how long nothing must happen before the next step, `patience_s` how long an expectation may take to
    come true.
    """

    language: str = "sv"
    human: str = ""
    take_turn: TakeTurn | None = None
    ask: Ask | None = None
    restart: Callable[[], Awaitable[None]] | None = None
    quiet_s: float = 0.15
    patience_s: float = 15.0


@dataclass(slots=True)
class Play:
    """A play that is going on. `failures` are sentences; `before` is what was done last."""

    teams: PretendedTeams
    chat: TeamsChat
    stage: Stage
    manner: Manner
    failures: list[str] = field(default_factory=list)
    before: Do = Do.HEADING

    async def take(self, step: Step) -> None:
        """Play one step, and show what came of it."""
        await _step(self, step)
        self.before = step.do

    @property
    def say(self) -> RoomWords:
        """The words of this play's language."""
        return words_of(self.manner.language)

    def line(self, step: Step) -> str:
        """What is done in a step, in this play's language."""
        return str(text_of(step)[self.manner.language])

    def fail(self, step: Step, reason: str) -> None:
        """Note what did not come out as the script says."""
        text = self.say.failure.format(line=step.line, reason=reason, step=self.line(step))
        self.failures.append(text)
        self.stage.out(Tone.FAILURE, f"  ✗ {text}")

    def show(self) -> None:
        """Show what is new on the screens."""
        private = [chat for chat in self.teams.world.chats.values() if chat.is_private]
        self.stage.changes([self.chat, *private])


def enter(scenario: Scenario, teams: PretendedTeams, locale: str = LOCALES["sv"]) -> TeamsChat:
    """Make the cast and the meeting. Their ids are then known, so the bot can be started; nobody has acted yet."""
    for part in scenario.cast:
        if part.has_teams:
            client = teams.add(part.name, part.kind, locale)
            client.hand.old_client = part.is_old_client
            if not part.has_app:
                teams.world.without_app.add(client.person.mri)
    here = [teams.client(part.name) for part in scenario.cast if part.has_teams and not part.comes_later]
    grants = EVERYTHING if scenario.says("läser chatten", "ja") else EVERYTHING - {MESSAGES}
    title = scenario.settings.get("möte") or scenario.title or "Sammanträde"
    chat = teams.meeting(title, teams.client(scenario.organizer.name), here, grants)
    if scenario.says("får stänga av chatten", "nej"):
        teams.graph.let_switch_chats_of(teams.client(scenario.organizer.name).person)
    for client in map(teams.client, teams.world.people):
        client.home = chat
    return chat


async def play(
    scenario: Scenario, teams: PretendedTeams, chat: TeamsChat, out: Out, manner: Manner | None = None
) -> list[str]:
    """Play the whole scenario, and show it; what failed comes back as sentences, and the play goes on after each."""
    manner = manner or Manner()
    watched = [teams.client(name) for name in meant(scenario.settings.get("visa") or "alla", scenario.cast)]
    going = Play(teams, chat, Stage(out, watched, words_of(manner.language)), manner)
    if scenario.title:
        going.stage.heading(scenario.english_title if manner.language == "en" else scenario.title)
    for step in scenario.steps:
        await going.take(step)
    return going.failures


async def _step(going: Play, step: Step) -> None:
    if step.do is Do.HEADING:
        going.stage.heading(going.line(step))
    elif step.do is Do.REMARK:
        going.stage.out(Tone.REMARK, f"\n{going.line(step)}")
    elif step.do in HOPES:
        await _hope(going, step)
    elif step.do in _EVENTS:
        going.stage.deed((), going.line(step))
        await _EVENTS[step.do](going, step)
    elif step.do is not Do.PAUSE:
        await _act(going, step)
    await going.teams.settle(going.manner.quiet_s)
    going.show()
    if step.do in {Do.HEADING, Do.PAUSE} and going.manner.ask is not None:
        await going.manner.ask("[Enter]")


async def _act(going: Play, step: Step) -> None:
    clients = [going.teams.client(name) for name in step.who]
    if step.do is not Do.ADMIT:
        clients = [client for client in clients if client.person.mri in going.chat.members]
    if not clients:
        going.fail(step, going.say.not_in_chat.format(names=some(step.who, going.say)))
    mine = next((one for one in clients if step.is_yours or one.person.name == going.manner.human), None)
    if mine is not None and going.manner.take_turn is not None and await going.manner.take_turn(mine, step):
        clients.remove(mine)
    if not clients:
        return
    goes_on = step.do is going.before is Do.FILL
    going.stage.deed([client.person.name for client in clients], going.line(step), goes_on=goes_on)
    if step.do in _TOGETHER:
        await _TOGETHER[step.do](going, clients)
        return
    # Everybody acts at once, as people do; what one cannot do must not stop the others.
    done = await asyncio.gather(*(_try(going, client, step) for client in clients))
    going.stage.notices(
        (client.person.name, text) for client, outcome in zip(clients, done, strict=True) for text in outcome.read
    )
    for reason in dict.fromkeys(outcome.problem for outcome in done if outcome.problem):
        going.fail(step, reason)


@dataclass(frozen=True, slots=True)
class _Tried:
    read: Sequence[str] = ()
    problem: str = ""


async def _try(going: Play, client: Client, step: Step) -> _Tried:
    try:
        return _Tried(await _patiently(going, client, step))
    except ImpossibleError as error:
        return _Tried(problem=error.text(going.manner.language))
    except NotOnOldClientError:
        return _Tried(problem=going.say.not_in_old_app.format(words=step.words[0]))
    except NotSeenError as error:
        there = ", ".join(error.seen) or going.say.nothing
        name, words = client.person.name, step.words[0]
        return _Tried(problem=going.say.not_found.format(name=name, words=words, there=there))


async def _patiently(going: Play, client: Client, step: Step) -> Sequence[str]:
    """Do it; a button that is not there is waited for a while, since a card is edited seconds after what it tells of."""
    clock_s = asyncio.get_running_loop().time
    until_s = clock_s() + going.manner.patience_s
    while True:
        try:
            return await DEEDS[step.do](client, step)
        except NoSuchButtonError:
            if step.do not in {Do.PRESS, Do.PRESS_OLD} or clock_s() > until_s:
                raise
            await asyncio.sleep(_LOOK_AGAIN_S)


_TOGETHER: dict[Do, Callable[[Play, Sequence[Client]], Awaitable[object]]] = {
    Do.JOIN: lambda going, clients: going.teams.join(going.chat, *clients),
    Do.LEAVE: lambda going, clients: going.teams.leave(going.chat, *clients),
    Do.ADMIT: lambda going, clients: going.teams.admit(going.chat, *clients),
    Do.DISMISS: lambda going, clients: going.teams.dismiss(going.chat, *clients),
}


def _organizer(going: Play) -> Client:
    return going.teams.client(meeting_of(going.chat).organizer)


async def _trouble(going: Play, step: Step) -> None:
    plan_trouble(going.teams.faults, step.words[0], step.number)


async def _restart(going: Play, step: Step) -> None:
    if going.manner.restart is None:
        going.fail(step, going.say.no_restart)
        return
    try:
        await going.manner.restart()
    except OSError as error:
        going.fail(step, going.say.did_not_restart.format(reason=error))


async def _switch(going: Play, step: Step) -> None:
    going.chat.setting = "enabled" if step.do is Do.CHAT_ON else "disabled"


_EVENTS: dict[Do, Callable[[Play, Step], Awaitable[object]]] = {
    Do.WAIT: lambda _, step: asyncio.sleep(step.number),
    Do.BEGIN: lambda going, _: going.teams.begin(going.chat),
    Do.END: lambda going, _: going.teams.end(going.chat),
    Do.INSTALL: lambda going, _: going.teams.install(going.chat, _organizer(going)),
    Do.UNINSTALL: lambda going, _: going.teams.uninstall(going.chat, _organizer(going)),
    Do.RESTART: _restart,
    Do.CHAT_OFF: _switch,
    Do.CHAT_ON: _switch,
    Do.TROUBLE: _trouble,
}


async def _hope(going: Play, step: Step) -> None:
    holds, text = HOPES[step.do], step.words[0]
    named = [going.teams.client(name) for name in step.who]
    clients = [client for client in named if client.person.mri in going.chat.members] or named

    def disappointed() -> list[str]:
        return [client.person.name for client in clients if not holds(client, text)]

    try:
        await going.teams.until(lambda: not disappointed(), going.manner.patience_s)
    except TimeoutError:
        going.fail(step, going.say.not_so.format(names=some(disappointed(), going.say)))
    else:
        going.stage.out(Tone.GOOD, f"  ✓ {some(step.who, going.say)} {going.line(step)}")
