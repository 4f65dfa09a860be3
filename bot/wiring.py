"""The composition root: it makes a running house of the Settings. The only place where the parts are put together."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

import aiohttp
from aiohttp import web

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.courier import Courier
from bot.courier.drawing import Drawing
from bot.courier.make_files import Files
from bot.courier.newest_state import NewestStates
from bot.courier.paced_wire import Paced
from bot.courier.ports import Sends
from bot.door.admission import Gate
from bot.door.keys import KeyRing
from bot.door.once_a_second import Lately
from bot.door.token_check import TokenCheck
from bot.door.web import application, figures
from bot.logs import logger
from bot.remote.chat_log import ChatLog
from bot.remote.chat_messages import ChatMessages
from bot.remote.graph import Graph
from bot.remote.http import Remote, connections, new_session
from bot.remote.logins import login_of
from bot.remote.online_meetings import OnlineMeetings
from bot.remote.teams import TeamsClient
from bot.remote.tokens import Tokens
from bot.remote.uploads import Uploads
from bot.settings import words
from bot.settings.clouds import may_call, may_upload
from bot.settings.profiles import Shelf, open_shelf
from bot.settings.refused import SettingsRefused
from bot.settings.settings import Settings
from bot.settings.variants import Variant
from bot.store import left_by_dead_process, outbox
from bot.store.database import Database, NotNow
from bot.store.migrate import NotMigrated, demand_migrated, migrate
from bot.store.sqlite_file import ServedAlready, served_by_us
from bot.store.which_database import UnknownDatabase, open_database
from bot.teams.adapter import Adapter
from bot.teams.handler import Handler
from bot.turn.read_ahead import Ahead, Apart, in_a_thread
from bot.turn.rulebook import Rulebook
from bot.turn.turn import Turn
from cards.phrases import book
from dialogs.chat.after_outage import SIGN_DUE
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.profile import Profile

GRACE_S: Final = 8.0

_log = logger(__name__)


@dataclass(slots=True)
class House:
    """Everything that runs, from `open_house` until `close`. `app` is what Teams calls, `figures` what Prometheus does."""

    app: web.Application
    figures: web.Application
    turn: Turn
    courier: Courier
    _leaving: AsyncExitStack
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def close(self) -> None:
        """Finish what was begun: the turns in flight, then what the courier has claimed; then let go of everything."""
        await self.turn.close()
        await self.courier.close(GRACE_S)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._leaving.aclose()


@dataclass(frozen=True, slots=True)
class Outside:
    """What the house has from outside itself: its database, its way out to the network and the pace there, a thread to read in.

    Time and chance it has from its context (`bot/clock_and_chance.py`), and timers and the doors it listens at from the running loop.
    """

    database: Callable[[str], Database] = open_database
    connections: Callable[[], aiohttp.BaseConnector] = connections
    paced: Callable[[Sends], Paced] = Paced
    apart: Apart = in_a_thread


@dataclass(frozen=True, slots=True)
class _Wires:
    """The ways out, for the courier."""

    paced: Paced
    teams: TeamsClient
    graph: Graph
    files: Files


async def open_house(settings: Settings, outside: Outside | None = None) -> House:
    """Put the house together and start what works by itself. Call it inside a running loop.

    `outside` is what this machine has, unless another world is handed in.
    An embedded database (SQLite) is brought to this version's shape; a shared one must have it already. Raises
    SettingsRefused where a setting is to be changed.
    """
    rules = Rulebook(*_profiles(settings), settings.language)
    outside = outside or Outside()
    async with AsyncExitStack() as leaving:
        database = _database(settings, outside)
        _serve_alone(settings, leaving)
        leaving.push_async_callback(database.close)
        embedded = settings.database_url.startswith("sqlite")
        await _in_shape(database, embedded=embedded)
        if embedded:
            # It serves one process: what is still claimed was claimed by a process that is dead, so its lease need not run out.
            await database.write(outbox.release_all)
            await database.write(partial(left_by_dead_process.wake_now, what=SIGN_DUE))
        session = await leaving.enter_async_context(new_session(outside.connections()))
        keys = None if settings.local else _key_ring(settings, session)
        tokens = (
            None if settings.local else Tokens(login_of(settings, session), clock_s=asyncio.get_running_loop().time)
        )
        if tokens is not None:
            leaving.push_async_callback(tokens.close)
        turn = Turn(database, rules, settings.secretaries, ahead=Ahead(outside.apart))
        remote = Remote(session, tokens, settings.bot_audience, partial(may_call, settings.cloud))
        teams = TeamsClient(remote, settings.app_id)
        graph = _graph(settings, session)
        leaving.push_async_callback(graph.close)
        files = Files(Uploads(session, partial(may_upload, settings.cloud)), outside.apart)
        wires = _Wires(outside.paced(teams), teams, graph, files)
        courier = Courier(_carrier_deps(settings, rules, turn, wires))
        turn.nudge = courier.nudge
        house = House(_app(settings, keys, turn, database), figures(), turn, courier, leaving.pop_all())
    turn.start()
    courier.start()
    if keys is not None:
        house._tasks.append(asyncio.create_task(keys.keep_fresh(), name="keys"))  # noqa: SLF001  # the house is ours
    return house


def _profiles(settings: Settings) -> tuple[Shelf, Profile]:
    """Read all rule profiles; the standard one must be sound, and a mistake in any other is told in the log."""
    try:
        shelf = open_shelf(settings.profiles, settings.law_2026_sfs)
    except OSError:
        raise SettingsRefused(words.NO_FOLDER) from None
    standard = shelf.find(settings.profile)
    if isinstance(standard, ProfileMistake):
        raise SettingsRefused(words.PROFILE_MISTAKE.filled(mistake=standard.sentence))
    for name, mistake in shelf.mistakes.items():
        _log.error("a profile cannot be used", profile=name, mistake=mistake.text("en"))
    return shelf, standard


def _key_ring(settings: Settings, session: aiohttp.ClientSession) -> KeyRing:
    clock_s = asyncio.get_running_loop().time
    return KeyRing(session, settings.openid_metadata_url, settings.cloud.keys, clock_s=clock_s)


def _database(settings: Settings, outside: Outside) -> Database:
    try:
        return outside.database(settings.database_url)
    except UnknownDatabase:
        raise SettingsRefused(words.NO_DATABASE_ADDRESS) from None


def _serve_alone(settings: Settings, leaving: AsyncExitStack) -> None:
    """Hold the database's file, where it is one, until the house is left: two bots would carry out each other's outbox."""
    try:
        leaving.enter_context(served_by_us(settings.database_url))
    except ServedAlready:
        raise SettingsRefused(words.SERVED_ALREADY) from None
    except OSError as error:
        why = type(error).__name__
        raise SettingsRefused(words.DATABASE_OUT_OF_REACH.filled(failure=why)) from None


async def _in_shape(database: Database, *, embedded: bool) -> None:
    try:
        await (migrate(database) if embedded else demand_migrated(database))
    except NotMigrated as error:
        raise SettingsRefused(words.DATABASE_NOT_MIGRATED.filled(problem=error.sentence)) from None
    except NotNow as error:
        raise SettingsRefused(words.DATABASE_OUT_OF_REACH.filled(failure=error)) from None


def _graph(settings: Settings, session: aiohttp.ClientSession) -> Graph:
    return Graph(session, settings.graph_url, partial(login_of, settings, session), asyncio.get_running_loop().time)


def _hides(settings: Settings, graph: Graph) -> ChatMessages | None:
    """The way to hide messages, where the operator asks for it; what Teams says in their place is in the operator's language."""
    return ChatMessages(graph, book.of(settings.language).hiding.tip) if settings.hide_messages else None


def _carrier_deps(settings: Settings, rules: Rulebook, turn: Turn, wires: _Wires) -> CarrierDeps:
    """What the courier carries with; Graph is asked only in the variant that has rights to it."""
    teams, graph = wires.teams, wires.graph
    states = NewestStates(turn.database, rules, turn.judged)
    clock_s = asyncio.get_running_loop().time
    began_s = clock_s()
    deps = CarrierDeps(
        turn.database,
        wires.paced,
        states,
        turn,
        Drawing(rules, turn.secretaries),
        wires.files,
        lambda: clock_s() - began_s,
    )
    if settings.variant is not Variant.BLOCK:
        return deps
    return replace(deps, switches=OnlineMeetings(teams, graph), hides=_hides(settings, graph), reads=ChatLog(graph))


def _app(settings: Settings, keys: KeyRing | None, turn: Turn, database: Database) -> web.Application:
    token_check = None if keys is None else TokenCheck(keys, settings.app_id, settings.token_issuer)
    adapter, handler = Adapter(), Handler(turn)

    async def process(request: web.Request) -> web.Response:
        return await adapter.process(request, handler)

    async def database_missing() -> str | None:
        try:
            await demand_migrated(database)
        except (NotNow, NotMigrated) as error:
            return f"the database is not ready ({type(error).__name__})"
        return None

    # Anybody may ask, and each look at the database is a transaction that holds up the turns.
    lately = Lately(database_missing)

    async def missing() -> str | None:
        if keys is not None and not keys.present:
            return "no signing keys have been fetched yet"
        if token_check is not None and token_check.clock.behind:
            return "this machine's clock is behind Teams', whose calls are refused: set it by a time server (NTP)"
        if not turn.understands():
            return "the journal holds facts of another version"
        return await lately.found()

    return application(Gate(settings.cloud, settings.served_tenants, token_check), process, missing)
