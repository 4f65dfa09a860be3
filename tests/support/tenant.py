"""A tenant of Microsoft's on loopback, as the doctor meets it: login, signing keys and Graph, each with its faults."""

import asyncio
import time
from types import TracebackType
from typing import Self

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from aiohttp.typedefs import Handler, Middleware

from tests.support.publisher import APP_ID, ISSUER, TENANT, public_entry

SECRETARY = "5ec0e7a0-0000-4000-8000-000000000001"
CONNECTOR = "https://api.botframework.com"
_SECRET = "rehearsal-only-secret-of-a-tenant-on-loopback"


class PretendTenant:
    """Answers an application whose secret is right. What can be wrong with it are its open fields.

    `claims` change those of a token by its service ("teams", "graph"); `roles` are the rights granted in Graph, `policy` the
    people whose meetings may be read, and `strangers` those whom it does not know; `late_s` is how far its clock is ahead.
    `refused` are other tenants in which the application is given no token, each with the number of why. `chats` answer with a status
    when their messages are asked for. Where Graph `hangs` it answers nothing to the
    `hanging` calls.
    """

    def __init__(self) -> None:
        """Begin with nothing wrong."""
        self.known_tenant = TENANT
        self.login_status = 200
        self.login_error = 0
        self.garbled = False
        self.claims: dict[str, dict[str, object]] = {"teams": {}, "graph": {}}
        self.roles: list[str] = []
        self.policy: set[str] = {SECRETARY}
        self.graph_status = 200
        self.hangs = False
        self.hanging = 0
        self.strangers: set[str] = set()
        self.refused: dict[str, int] = {}
        self.chats: dict[str, int] = {}
        self.keys: list[dict[str, object]] = [public_entry("first")]
        self.late_s = 0
        self.dated = True
        app = web.Application(middlewares=[self._timed()])
        app.router.add_get("/{tenant}/v2.0/.well-known/openid-configuration", self._known)
        app.router.add_post("/{tenant}/oauth2/v2.0/token", self._login)
        app.router.add_get("/v1/.well-known/openidconfiguration", self._metadata)
        app.router.add_get("/v1/.well-known/keys", self._keys)
        app.router.add_get("/graph/v1.0/users/{person}/onlineMeetings", self._meetings)
        app.router.add_get("/graph/v1.0/chats/{chat}/messages", self._messages)
        self._server = TestServer(app)

    async def __aenter__(self) -> Self:
        await self._server.start_server()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._server.close()

    @property
    def environment(self) -> dict[str, str]:
        """The settings of a bot that lives here."""
        here = str(self._server.make_url("")).rstrip("/")
        return {
            "MicrosoftAppId": APP_ID,
            "MicrosoftAppPassword": "djupt-dold-hemlighet",
            "MicrosoftAppTenantId": TENANT,
            "BISITTARE_LOGIN_URL": here,
            "BISITTARE_OPENID_METADATA_URL": f"{here}/v1/.well-known/openidconfiguration",
            "BISITTARE_GRAPH_URL": f"{here}/graph",
            "BISITTARE_SECRETARIES": SECRETARY,
            "BISITTARE_LAW_2026_SFS": "2026:123",
        }

    def _timed(self) -> Middleware:
        @web.middleware
        async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
            answer = await handler(request)
            moment = time.gmtime(time.time() + self.late_s)
            answer.headers["Date"] = time.strftime("%a, %d %b %Y %H:%M:%S GMT", moment) if self.dated else "i dag"
            return answer

        return middleware

    async def _known(self, request: web.Request) -> web.Response:
        known = request.match_info["tenant"] == self.known_tenant
        return web.json_response({}, status=self.login_status if known else 400)

    async def _login(self, request: web.Request) -> web.Response:
        if self.login_error:
            return web.json_response({"error": "invalid_client", "error_codes": [self.login_error]}, status=401)
        tenant = request.match_info["tenant"]
        if tenant in self.refused:
            return web.json_response({"error": "invalid", "error_codes": [self.refused[tenant]]}, status=400)
        audience = str((await request.post())["scope"]).removesuffix("/.default")
        claims: dict[str, object] = {"aud": audience, "appid": APP_ID, "tid": tenant, "exp": int(time.time()) + 3600}
        if audience != CONNECTOR:
            claims["roles"] = self.roles
        changes = self.claims["teams" if audience == CONNECTOR else "graph"]
        token = "inte.ett.token" if self.garbled else jwt.encode(claims | changes, _SECRET, algorithm="HS256")
        return web.json_response({"access_token": token, "expires_in": 3600})

    async def _metadata(self, _request: web.Request) -> web.Response:
        keys = str(self._server.make_url("/v1/.well-known/keys"))
        return web.json_response({"issuer": ISSUER, "jwks_uri": keys})

    async def _keys(self, _request: web.Request) -> web.Response:
        return web.json_response({"keys": self.keys})

    async def _meetings(self, request: web.Request) -> web.Response:
        assert "JoinWebUrl eq 'https://" in request.query["$filter"]
        if self.hangs:
            self.hanging += 1
            await asyncio.sleep(3600)
        if self.graph_status != 200:
            return web.json_response({"error": {"code": "Strange"}}, status=self.graph_status)
        if request.match_info["person"] in self.strangers:
            return web.json_response({"error": {"code": "NotFound"}}, status=404)
        if request.match_info["person"] not in self.policy:
            return web.json_response({"error": {"code": "Forbidden"}}, status=403)
        return web.json_response({"value": []})

    async def _messages(self, request: web.Request) -> web.Response:
        # Only messages of a time to come are asked for: there are none, so nobody's words are ever sent.
        assert request.query["$filter"] > "lastModifiedDateTime gt 2999"
        status = self.chats.get(request.match_info["chat"], 404)
        return web.json_response({"value": []} if status == 200 else {"error": {"code": "Strange"}}, status=status)
