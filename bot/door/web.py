"""The web application: Teams' calls, whether we are alive, whether we are ready; and the figures on a port of their own."""

from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Final

import structlog
from aiohttp import web

from bot.door.admission import ADMITTED, MAX_BODY_BYTES, Gate, TurnedAway
from bot.door.keys import NoKeys
from bot.door.token_check import NotTeams
from bot.logs import frames
from bot.metrics import ANSWERS, CONTENT_TYPE, TURNED_AWAY, exposition
from bot.turn.turn import NotNow, TurnFailed

Process = Callable[[web.Request], Awaitable[web.Response]]
Readiness = Callable[[], Awaitable[str | None]]

READINESS: Final = web.AppKey[Readiness]("readiness")
CALLS: Final = web.AppKey[Process]("calls")
"""What answers Teams' calls, which nearly all that come are."""

CALLED_AT: Final = "/api/messages"
_RETRY_S: Final = "5"

_log = structlog.get_logger(__name__)


def application(gate: Gate, process: Process, readiness: Readiness) -> web.Application:
    """The application Teams calls.

    `process` answers a request that the gate has admitted (it finds the call under `bot.door.admission.ADMITTED`);
    `readiness` gives None when a call could be answered now, else a few words on what is missing.
    """
    app = web.Application(client_max_size=MAX_BODY_BYTES)
    app[READINESS] = readiness
    app[CALLS] = _Calls(gate, process).answer
    app.router.add_post(CALLED_AT, app[CALLS])
    app.router.add_get("/healthz", _healthz)
    app.router.add_get("/readyz", _readyz)
    return app


def figures() -> web.Application:
    """The application that tells the figures, for a port of its own."""
    app = web.Application()
    app.router.add_get("/metrics", _metrics)
    return app


class _Calls:
    """Answers Teams' calls. Whatever happens, the answer to a failed one has a status and no body."""

    def __init__(self, gate: Gate, process: Process) -> None:
        self._gate = gate
        self._process = process

    async def answer(self, request: web.Request) -> web.Response:
        began_s = perf_counter()
        try:
            response = await self._heard(request)
        except (TurnedAway, NotTeams) as no:
            TURNED_AWAY.labels(reason=no.reason).inc()
            response = web.Response(status=no.status)
        except (NotNow, NoKeys):
            response = web.Response(status=503, headers={"Retry-After": _RETRY_S})
        except TurnFailed:
            response = web.Response(status=500)
        except Exception as error:  # noqa: BLE001 - every mistake ends here, told to the log by its type and place
            _log.error("call failed", problem=type(error).__name__, frames=frames(error))
            response = web.Response(status=500)
        ANSWERS.count(response.status, perf_counter() - began_s)
        return response

    async def _heard(self, request: web.Request) -> web.Response:
        request[ADMITTED] = await self._gate.admit(request)
        return await self._process(request)


async def _healthz(_request: web.Request) -> web.Response:
    return web.Response(text="alive\n")


async def _readyz(request: web.Request) -> web.Response:
    missing = await request.app[READINESS]()
    return web.Response(text="ready\n") if missing is None else web.Response(status=503, text=f"{missing}\n")


async def _metrics(_request: web.Request) -> web.Response:
    return web.Response(body=exposition(), headers={"Content-Type": CONTENT_TYPE})
