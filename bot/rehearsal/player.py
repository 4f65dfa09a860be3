"""Plays a written scenario in a room: lets the cast act, shows what each sees, and checks what was expected."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from bot.rehearsal.buttons import NoSuchButtonError, NotOnOldClientError
from bot.rehearsal.cast import meant
from bot.rehearsal.chat import EVERYTHING, MESSAGES, Chat
from bot.rehearsal.client import Client, ImpossibleError
from bot.rehearsal.deeds import DEEDS, HOPES
from bot.rehearsal.faults import Call, Fault
from bot.rehearsal.forms import NoSuchFieldError
from bot.rehearsal.happenings import meeting_of
from bot.rehearsal.room import TeamsRoom
from bot.rehearsal.stage import Out, Stage, Tone, some
from bot.rehearsal.steps import Do, Scenario, Step

Ask = Callable[[str], Awaitable[str]]
TakeTurn = Callable[[Client, Step], Awaitable[bool]]

_LOOK_AGAIN_S = 0.1
_CONNECTOR = (Call.SEND, Call.EDIT, Call.DELETE, Call.CREATE)


@dataclass(frozen=True, slots=True)
class Manner:
    """How to play.

    `ask` is waited for at every pause and heading, when given. `take_turn` lets a human act for `human`; it says
    whether the human did it their own way, so that the script's step is left out. `restart` starts the bot anew, where
    the player can. `quiet_s` is how long nothing must happen before the next step, `patience_s` how long an expectation
    may take to come true.
    """

    ask: Ask | None = None
    human: str = ""
    take_turn: TakeTurn | None = None
    restart: Callable[[], Awaitable[None]] | None = None
    quiet_s: float = 0.15
    patience_s: float = 6.0


@dataclass(slots=True)
class Play:
    """A play that is going on. `failures` are sentences; `before` is what was done last."""

    room: TeamsRoom
    chat: Chat
    stage: Stage
    manner: Manner
    failures: list[str] = field(default_factory=list)
    before: Do = Do.HEADING

    async def take(self, step: Step) -> None:
        """Play one step, and show what came of it."""
        await _step(self, step)
        self.before = step.do

    def fail(self, step: Step, reason: str) -> None:
        """Note what did not come out as the script says."""
        text = f"rad {step.line}: {reason} ({step.text.splitlines()[0]})"
        self.failures.append(text)
        self.stage.out(Tone.FAILURE, f"  ✗ {text}")

    def show(self) -> None:
        """Show what is new on the screens."""
        private = [chat for chat in self.room.world.chats.values() if chat.is_private]
        self.stage.changes([self.chat, *private])


def enter(scenario: Scenario, room: TeamsRoom, locale: str = "sv-SE") -> Chat:
    """Let the cast and the meeting exist; the ids are then known, and the bot can be started. Nobody has acted yet."""
    for part in scenario.cast:
        if part.has_teams:
            client = room.add(part.name, part.kind, locale)
            client.hand.old_client = part.is_old_client
            if not part.has_app:
                room.world.without_app.add(client.person.mri)
    here = [room.client(part.name) for part in scenario.cast if part.has_teams and not part.comes_later]
    reads = scenario.settings.get("läser chatten", "ja").lower() != "nej"
    grants = EVERYTHING if reads else EVERYTHING - {MESSAGES}
    title = scenario.settings.get("möte") or scenario.title or "Sammanträde"
    chat = room.meeting(title, room.client(scenario.organizer.name), here, grants)
    for client in map(room.client, room.world.people):
        client.home = chat
    return chat


def watched(scenario: Scenario, room: TeamsRoom) -> list[Client]:
    """Those whose own screens the scenario wants shown: the setting `Visa`, or everybody."""
    return [room.client(name) for name in meant(scenario.settings.get("visa") or "alla", scenario.cast)]


async def play(scenario: Scenario, room: TeamsRoom, chat: Chat, out: Out, manner: Manner | None = None) -> list[str]:
    """Play the whole scenario, and show it; what failed comes back as sentences, and the play goes on after each."""
    going = Play(room, chat, Stage(out, watched(scenario, room)), manner or Manner())
    if scenario.title:
        going.stage.heading(scenario.title)
    for step in scenario.steps:
        await going.take(step)
    return going.failures


async def _step(going: Play, step: Step) -> None:
    if step.do is Do.HEADING:
        going.stage.heading(step.words[0])
    elif step.do is Do.REMARK:
        going.stage.out(Tone.REMARK, f"\n{step.words[0]}")
    elif step.do in HOPES:
        await _hope(going, step)
    elif step.do in _EVENTS:
        going.stage.deed((), step.text)
        await _EVENTS[step.do](going, step)
    elif step.do is not Do.PAUSE:
        await _act(going, step)
    await going.room.settle(going.manner.quiet_s)
    going.show()
    if step.do in {Do.HEADING, Do.PAUSE} and going.manner.ask is not None:
        await going.manner.ask("[Enter]")


async def _act(going: Play, step: Step) -> None:
    clients = [going.room.client(name) for name in step.who]
    if step.do is not Do.ADMIT:
        clients = [client for client in clients if client.person.mri in going.chat.members]
    if not clients:
        going.fail(step, f"{some(step.who)} är inte i chatten")
    mine = next((client for client in clients if client.person.name == going.manner.human), None)
    if mine is not None and going.manner.take_turn is not None and await going.manner.take_turn(mine, step):
        clients.remove(mine)
    if not clients:
        return
    what, goes_on = step.text.partition(":")[2].strip(), step.do is going.before is Do.FILL
    going.stage.deed([client.person.name for client in clients], what, goes_on=goes_on)
    if step.do in _TOGETHER:
        await _TOGETHER[step.do](going, clients)
        return
    # Everybody acts at once, as people do; what one cannot do must not stop the others.
    done = await asyncio.gather(*(_try(going, client, step) for client in clients))
    going.stage.notices(
        (client.person.name, text) for client, told in zip(clients, done, strict=True) for text in told.read
    )
    for reason in dict.fromkeys(told.problem for told in done if told.problem):
        going.fail(step, reason)


@dataclass(frozen=True, slots=True)
class _Told:
    read: Sequence[str] = ()
    problem: str = ""


async def _try(going: Play, client: Client, step: Step) -> _Told:
    try:
        return _Told(await _patiently(going, client, step))
    except ImpossibleError as error:
        return _Told(problem=str(error))
    except NotOnOldClientError:
        return _Told(problem=f'knappen "{step.words[0]}" syns inte i en äldre app')
    except (NoSuchButtonError, NoSuchFieldError) as error:
        there = f"där finns {', '.join(error.seen) or 'ingenting'}"
        return _Told(problem=f'{client.person.name} hittar inte "{step.words[0]}"; {there}')


async def _patiently(going: Play, client: Client, step: Step) -> Sequence[str]:
    """Do it; a button that is not there is waited for a while, since a card is edited seconds after what it tells of."""
    until_s = time.monotonic() + going.manner.patience_s
    while True:
        try:
            return await DEEDS[step.do](client, step)
        except NoSuchButtonError:
            if step.do not in {Do.PRESS, Do.PRESS_OLD} or time.monotonic() > until_s:
                raise
            await asyncio.sleep(_LOOK_AGAIN_S)


_TOGETHER: dict[Do, Callable[[Play, Sequence[Client]], Awaitable[object]]] = {
    Do.JOIN: lambda going, clients: going.room.join(going.chat, *clients),
    Do.LEAVE: lambda going, clients: going.room.leave(going.chat, *clients),
    Do.ADMIT: lambda going, clients: going.room.admit(going.chat, *clients),
    Do.DISMISS: lambda going, clients: going.room.dismiss(going.chat, *clients),
}


def _organizer(going: Play) -> Client:
    return going.room.client(meeting_of(going.chat).organizer)


async def _trouble(going: Play, step: Step) -> None:
    name, number = step.words[0], step.number
    if name == "slow":
        going.room.faults.plan(Fault(delay_s=number), _CONNECTOR)
    elif name == "busy":
        going.room.faults.plan(Fault(status=429, retry_after_s=1), _CONNECTOR, times=int(number))
    elif name == "lost":
        going.room.faults.plan(Fault(loses_answer=True), _CONNECTOR, times=int(number))
    else:
        going.room.faults.plan(Fault(status=503, retry_after_s=1), _CONNECTOR, times=int(number))


async def _restart(going: Play, step: Step) -> None:
    if going.manner.restart is None:
        going.fail(step, "boten kan inte startas om härifrån")
        return
    try:
        await going.manner.restart()
    except OSError as error:
        going.fail(step, f"boten kom inte igång igen: {error}")


async def _switch(going: Play, step: Step) -> None:
    going.chat.is_open = step.do is Do.CHAT_ON


_EVENTS: dict[Do, Callable[[Play, Step], Awaitable[object]]] = {
    Do.WAIT: lambda _, step: asyncio.sleep(step.number),
    Do.BEGIN: lambda going, _: going.room.begin(going.chat),
    Do.END: lambda going, _: going.room.end(going.chat),
    Do.INSTALL: lambda going, _: going.room.install(going.chat, _organizer(going)),
    Do.UNINSTALL: lambda going, _: going.room.uninstall(going.chat, _organizer(going)),
    Do.RESTART: _restart,
    Do.CHAT_OFF: _switch,
    Do.CHAT_ON: _switch,
    Do.TROUBLE: _trouble,
}


async def _hope(going: Play, step: Step) -> None:
    holds, text = HOPES[step.do], step.words[0]
    named = [going.room.client(name) for name in step.who]
    clients = [client for client in named if client.person.mri in going.chat.members] or named

    def disappointed() -> list[str]:
        return [client.person.name for client in clients if not holds(client, text)]

    try:
        await going.room.until(lambda: not disappointed(), going.manner.patience_s)
    except TimeoutError:
        going.fail(step, f"det gäller inte för {some(disappointed())}")
    else:
        going.stage.out(Tone.GOOD, f"  ✓ {step.text.partition(':')[2].strip()}")
