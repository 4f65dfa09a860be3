"""Puts a trial together: the same door, tokens and trust as when the bot serves, and behind them the trial instead of the turn."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from aiohttp import web

from bot import clock_and_chance
from bot.door.admission import ADMITTED, Gate
from bot.door.keys import KeyRing
from bot.door.token_check import TokenCheck
from bot.door.web import application
from bot.remote.graph import Graph
from bot.remote.http import Remote, new_session
from bot.remote.logins import login_of
from bot.remote.online_meetings import OnlineMeetings
from bot.remote.teams import TeamsClient
from bot.remote.tokens import Tokens
from bot.settings.clouds import may_call
from bot.settings.settings import Settings
from bot.settings.variants import Variant
from bot.trial.calls import Calls
from bot.trial.card import TrialCards
from bot.trial.conductor import TrialConductor, TrialPace
from bot.trial.deeds import Doer
from bot.trial.evidence import Evidence
from bot.trial.recording import Recording
from dialogs.said.inbound import Place

_JSON: Final = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class TrialHouse:
    """What listens, and the trial behind it."""

    app: web.Application
    conductor: TrialConductor


@asynccontextmanager
async def open_trial(settings: Settings, pace: TrialPace, store: Path | None = None) -> AsyncIterator[TrialHouse]:
    """A trial that can be called. `store` is the file of its recording. The database of the sittings is not touched."""
    async with AsyncExitStack() as leaving:
        session = await leaving.enter_async_context(new_session())
        clock_s = asyncio.get_running_loop().time
        keys = None
        if not settings.local:
            keys = KeyRing(session, settings.openid_metadata_url, settings.cloud.keys, clock_s=clock_s)
            fresh = asyncio.create_task(keys.keep_fresh(), name="keys")
            leaving.callback(fresh.cancel)
        tokens = None if settings.local else Tokens(login_of(settings, session), clock_s=clock_s)
        if tokens is not None:
            leaving.push_async_callback(tokens.close)
        remote = Remote(session, tokens, settings.bot_audience, partial(may_call, settings.cloud))
        graph = Graph(session, settings.graph_url, partial(login_of, settings, session), clock_s)
        leaving.push_async_callback(graph.close)
        conductor = _conductor(settings, pace, Recording(store), remote, graph)
        check = None if keys is None else TokenCheck(keys, settings.app_id, settings.token_issuer)
        gate = Gate(settings.cloud, settings.served_tenants, check)
        yield TrialHouse(_app(gate, conductor, keys), conductor)


def _conductor(
    settings: Settings, pace: TrialPace, recording: Recording, remote: Remote, graph: Graph
) -> TrialConductor:
    evidence = Evidence(settings.variant)
    drawing = TrialCards(settings.language, clock_and_chance.token(9))
    calls = Calls(remote, evidence, recording, f"28:{settings.app_id}")
    teams = TeamsClient(remote, settings.app_id)
    meetings = OnlineMeetings(teams, graph) if settings.variant is Variant.BLOCK else None

    def begun(place: Place) -> Doer:
        return Doer(calls, drawing, evidence, place, meetings, pace.read_back_s)

    return TrialConductor(
        evidence, recording, drawing, calls, begun, clock_and_chance.now, pace, clock_and_chance.typed_token()
    )


def _app(gate: Gate, conductor: TrialConductor, keys: KeyRing | None) -> web.Application:
    async def process(request: web.Request) -> web.Response:
        call = request[ADMITTED]
        body = await conductor.hear(call.activity, call.tenant)
        return web.Response() if body is None else web.Response(body=body, headers=_JSON)

    async def missing() -> str | None:
        return "no signing keys have been fetched yet" if keys is not None and not keys.present else None

    return application(gate, process, missing)
