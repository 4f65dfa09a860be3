"""The pretend Teams' doors: one on plain loopback, and one with TLS for clients that accept no other login."""

import ssl
from collections.abc import Iterable
from dataclasses import dataclass

import orjson
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.rehearsal.pretended.certificate import loopback_certificate
from bot.rehearsal.pretended.faults import Call, Faults
from bot.rehearsal.pretended.identity import Identity
from bot.rehearsal.pretended.loopback import loopback_host
from bot.rehearsal.pretended.served_calls import Counter, Given, RefusedError, ServiceCall


@dataclass(frozen=True, slots=True)
class Doors:
    """Where the room can be reached. `tls_url` and `certificate_pem` are empty without TLS."""

    runner: web.AppRunner
    url: str
    tls_url: str = ""
    certificate_pem: bytes = b""


async def open_doors(routes: Iterable[web.RouteDef], faults: Faults, port: int, *, with_tls: bool) -> Doors:
    """Serve the routes on loopback; port 0 takes any that is free."""
    app = web.Application(client_max_size=4 * 1024 * 1024, middlewares=[_troubled_login(faults)])
    app.add_routes(routes)
    # The faults' own event lets go of hung answers, so nothing needs to be waited for at the end.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    url = f"http://127.0.0.1:{await _listen(runner, port)}"
    if not with_tls:
        return Doors(runner, url)
    context, pem = loopback_certificate()
    return Doors(runner, url, f"https://127.0.0.1:{await _listen(runner, 0, context)}", pem)


def identity_routes(identity: Identity) -> list[web.RouteDef]:
    """Where a bot fetches the keys that Teams signs with."""

    async def metadata(request: web.Request) -> web.Response:
        return _json(identity.metadata(f"{request.scheme}://{request.host}"))

    async def keys(_: web.Request) -> web.Response:
        return _json(identity.keys())

    return [
        web.get("/v1/.well-known/openidconfiguration", metadata),
        web.get("/v1/.well-known/openid-configuration", metadata),
        web.get("/v1/.well-known/keys", keys),
    ]


def lost_route(counter: Counter) -> web.RouteDef:
    """Takes calls to the Connector that no such address exists for, and records them, too."""

    def nowhere(_: ServiceCall) -> Given:
        raise RefusedError(404, "NotFound", "No such address.")

    return web.route("*", "/{region}/{version:v[13]}/{tail:.*}", counter.serve(Call.SEND, nowhere))


def _troubled_login(faults: Faults) -> Middleware:
    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        call = _login_call(request.path)
        fault = faults.take(call) if call else None
        if fault is not None:
            await faults.suffer(fault)
            if fault.hangs or fault.loses_answer:
                if request.transport is not None:
                    request.transport.abort()
                return web.Response(status=503)
            if fault.status is not None:
                return _json({"error": "temporarily_unavailable"}, fault.status)
        return await handler(request)

    return middleware


def _login_call(path: str) -> Call | None:
    if path.startswith("/v1/.well-known/"):
        return Call.KEYS
    return Call.TOKEN if path.endswith("/oauth2/v2.0/token") else None


async def _listen(runner: web.AppRunner, port: int, context: ssl.SSLContext | None = None) -> int:
    site = web.TCPSite(runner, loopback_host("127.0.0.1"), port, ssl_context=context)
    await site.start()
    address = runner.addresses[-1]
    return int(address[1])


def _json(body: object, status: int = 200) -> web.Response:
    return web.Response(status=status, body=orjson.dumps(body), content_type="application/json")
