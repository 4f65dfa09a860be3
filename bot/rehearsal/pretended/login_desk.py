"""The pretend Entra login: gives a bot the tokens it must show to the Connector, and knows which of them still hold."""

import secrets
import uuid
from collections.abc import Callable, Collection
from datetime import datetime

import jwt
import orjson
from aiohttp import web

from bot.rehearsal.pretended.envelope import instant
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended.world import now

CONNECTOR = "https://api.botframework.com"
"""Whom the tokens for the Connector are meant for."""

_SIGNING_SECRET = secrets.token_bytes(32)


class LoginDesk:
    """Hands out outbound tokens for client credentials. `lifetime_s` is what a new token is said to last.

    `roles` are the application permissions that the tenant granted; a token for another service than the Connector names them.
    """

    def __init__(
        self,
        tenant_id: str,
        app_id: str,
        password: str,
        clock: Callable[[], datetime] = now,
        roles: Collection[str] = (),
    ) -> None:
        self.roles = roles
        self.tenant_id, self.app_id, self.password = tenant_id, app_id, password
        self.lifetime_s = 3599
        self.clock = clock
        self.given = 0
        self._live: dict[str, tuple[str, float]] = {}

    def accepts(self, authorization: str | None, audience: str = CONNECTOR) -> bool:
        """Whether a request with this Authorization header may pass."""
        scheme, _, token = (authorization or "").partition(" ")
        meant_for, until = self._live.get(token, ("", 0.0))
        return scheme.lower() == "bearer" and meant_for == audience and self.clock().timestamp() < until

    def revoke_all(self) -> None:
        """From now on no token handed out so far is good for anything."""
        self._live.clear()

    def routes(self) -> list[web.RouteDef]:
        """The addresses a client such as MSAL asks for."""
        return [
            web.post("/{tenant}/oauth2/v2.0/token", self._token),
            web.get("/{tenant}/v2.0/.well-known/openid-configuration", self._tenant_document),
            web.get("/common/discovery/instance", self._instance_document),
        ]

    async def _token(self, request: web.Request) -> web.Response:
        form = await request.post()
        problem = self._problem(request.match_info["tenant"], {key: str(one) for key, one in form.items()})
        if problem is not None:
            return web.json_response(_refusal(*problem), status=401 if problem[0] == "invalid_client" else 400)
        audience = str(form["scope"]).removesuffix("/.default")
        self.given += 1
        return web.json_response(
            {
                "token_type": "Bearer",
                "expires_in": self.lifetime_s,
                "ext_expires_in": self.lifetime_s,
                "access_token": self._new_token(audience),
            },
            dumps=_dumps,
        )

    def _problem(self, tenant: str, form: dict[str, str]) -> tuple[str, int, str] | None:
        if tenant != self.tenant_id:
            return "invalid_request", 90002, f"Tenant '{tenant}' not found."
        if form.get("grant_type") != "client_credentials":
            return "unsupported_grant_type", 70003, "The app requested an unsupported grant type."
        if form.get("client_id") != self.app_id:
            return "unauthorized_client", 700016, "Application was not found in the directory."
        if not secrets.compare_digest(form.get("client_secret", ""), self.password):
            return "invalid_client", 7000215, "Invalid client secret provided."
        if not form.get("scope", "").endswith("/.default"):
            return "invalid_scope", 70011, "The provided value for the input parameter 'scope' is not valid."
        return None

    def _new_token(self, audience: str) -> str:
        claims: Json = {"aud": audience, "appid": self.app_id, "tid": self.tenant_id, "uti": uuid.uuid4().hex}
        if audience != CONNECTOR:
            claims["roles"] = sorted(self.roles)
        token = jwt.encode(
            claims | {"exp": int(self.clock().timestamp()) + self.lifetime_s}, _SIGNING_SECRET, algorithm="HS256"
        )
        self._live[token] = (audience, self.clock().timestamp() + self.lifetime_s)
        return token

    async def _tenant_document(self, request: web.Request) -> web.Response:
        tenant = request.match_info["tenant"]
        if tenant != self.tenant_id:
            return web.json_response(_refusal("invalid_tenant", 90002, f"Tenant '{tenant}' not found."), status=400)
        here = f"{request.scheme}://{request.host}/{tenant}"
        return web.json_response(
            {
                "issuer": f"{here}/v2.0",
                "authorization_endpoint": f"{here}/oauth2/v2.0/authorize",
                "token_endpoint": f"{here}/oauth2/v2.0/token",
                "jwks_uri": f"{here}/discovery/v2.0/keys",
                "tenant_region_scope": "EU",
            },
            dumps=_dumps,
        )

    async def _instance_document(self, request: web.Request) -> web.Response:
        here = f"{request.scheme}://{request.host}/{self.tenant_id}"
        found = {"tenant_discovery_endpoint": f"{here}/v2.0/.well-known/openid-configuration", "metadata": []}
        return web.json_response(found, dumps=_dumps)


def _refusal(error: str, code: int, text: str) -> Json:
    return {
        "error": error,
        "error_description": f"AADSTS{code}: {text}",
        "error_codes": [code],
        "timestamp": instant(now()),
        "trace_id": str(uuid.uuid4()),
        "correlation_id": str(uuid.uuid4()),
    }


def _dumps(body: object) -> str:
    return orjson.dumps(body).decode()
