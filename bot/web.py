"""The web application: Teams' calls, whether we are alive, whether we are ready; and the figures on a port of their own."""

import time
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.gate import ADMITTED, MAX_BODY_BYTES, Gate, TurnedAway
from bot.keys import NoKeys
from bot.logs import frames
from bot.metrics import CALLS, CONTENT_TYPE, IN_FLIGHT, TURN_S, TURNED_AWAY, exposition
from bot.teams.adapter import TurnFailed
from bot.turn import NotNow
from bot.verdicts import NotTeams

Process = Callable[[web.Request], Awaitable[web.Response]]
Readiness = Callable[[], Awaitable[str | None]]

GATE: Final = web.AppKey("gate", Gate)
PROCESS: Final = web.AppKey[Process]("process")
READINESS: Final = web.AppKey[Readiness]("readiness")
_RETRY_S: Final = "5"

_log = structlog.get_logger(__name__)


def application(gate: Gate, process: Process, readiness: Readiness) -> web.Application:
    """The application Teams calls.

    `process` answers a request that the gate has admitted (it finds the call under `bot.gate.ADMITTED`);
    `readiness` gives None when a call could be answered now, else a few words on what is missing.
    """
    app = web.Application(client_max_size=MAX_BODY_BYTES, middlewares=[_without_words])
    app[GATE], app[PROCESS], app[READINESS] = gate, process, readiness
    app.router.add_post("/api/messages", _messages)
    app.router.add_get("/healthz", _healthz)
    app.router.add_get("/readyz", _readyz)
    return app


def figures() -> web.Application:
    """The application that tells the figures, for a port of its own."""
    app = web.Application()
    app.router.add_get("/metrics", _metrics)
    return app


@web.middleware
async def _without_words(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Whatever happens, the answer to a failed call has a status and no body."""
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except (NotNow, NoKeys):
        return web.Response(status=503, headers={"Retry-After": _RETRY_S})
    except TurnFailed:
        return web.Response(status=500)
    except Exception as error:  # noqa: BLE001 - here every mistake ends: told to the log by type and place, and answered
        _log.error("call failed", problem=type(error).__name__, frames=frames(error))
        return web.Response(status=500)


async def _messages(request: web.Request) -> web.StreamResponse:
    began_s = time.perf_counter()
    with IN_FLIGHT.track_inprogress():
        response = await _answered(request)
    CALLS.labels(status=response.status).inc()
    TURN_S.observe(time.perf_counter() - began_s)
    return response


async def _answered(request: web.Request) -> web.StreamResponse:
    try:
        request[ADMITTED] = await request.app[GATE].admit(request)
    except (TurnedAway, NotTeams) as no:
        TURNED_AWAY.labels(reason=no.reason).inc()
        return web.Response(status=no.status)
    return await request.app[PROCESS](request)


async def _healthz(_request: web.Request) -> web.Response:
    return web.Response(text="alive\n")


async def _readyz(request: web.Request) -> web.Response:
    missing = await request.app[READINESS]()
    return web.Response(text="ready\n") if missing is None else web.Response(status=503, text=f"{missing}\n")


async def _metrics(_request: web.Request) -> web.Response:
    return web.Response(body=exposition(), headers={"Content-Type": CONTENT_TYPE})
