"""A publisher of signing keys on loopback, and the tokens Teams would sign with them."""

import base64
import time
from functools import cache
from types import TracebackType
from typing import Self

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric import rsa

APP_ID = "11111111-2222-3333-4444-555555555555"
TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
ISSUER = "https://api.botframework.com"
SERVICE_URL = "http://127.0.0.1:3979/emea/"


@cache
def private_key(name: str) -> rsa.RSAPrivateKey:
    """The private key called `name`; the same one throughout a test run."""
    assert name
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def public_entry(name: str, endorsements: tuple[str, ...] = ("msteams",)) -> dict[str, object]:
    """The key called `name` as a publisher lists it."""
    numbers = private_key(name).public_key().public_numbers()
    listed = {"kty": "RSA", "use": "sig", "kid": name, "n": _number(numbers.n), "e": _number(numbers.e)}
    return {**listed, "endorsements": list(endorsements)}


def claims(**changes: object) -> dict[str, object]:
    """The claims of a good token; a change to None leaves the claim out."""
    now = int(time.time())
    good: dict[str, object] = {
        "iss": ISSUER,
        "aud": APP_ID,
        "exp": now + 3600,
        "nbf": now - 60,
        "serviceurl": SERVICE_URL,
    }
    return {name: value for name, value in {**good, **changes}.items() if value is not None}


def token(key: str = "first", *, signed_as: str | None = None, **changes: object) -> str:
    """A token signed with `key`; `signed_as` names another key in its header than the one that signed."""
    return jwt.encode(claims(**changes), private_key(key), algorithm="RS256", headers={"kid": signed_as or key})


class Publisher:
    """Publishes an OpenID metadata document and the keys it points at, and counts how often the keys are fetched."""

    def __init__(self) -> None:
        """Publish one key called "first"."""
        self.keys: list[dict[str, object]] = [public_entry("first")]
        self.fetches = 0
        self.broken = False
        self.jwks_uri: str | None = None
        app = web.Application()
        app.router.add_get("/v1/.well-known/openidconfiguration", self._metadata)
        app.router.add_get("/v1/.well-known/keys", self._keys)
        self._server = TestServer(app)

    async def __aenter__(self) -> Self:
        await self._server.start_server()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._server.close()

    @property
    def url(self) -> str:
        """Where the metadata document lies."""
        return str(self._server.make_url("/v1/.well-known/openidconfiguration"))

    async def _metadata(self, _request: web.Request) -> web.Response:
        own = str(self._server.make_url("/v1/.well-known/keys"))
        return web.json_response({"issuer": ISSUER, "jwks_uri": self.jwks_uri or own})

    async def _keys(self, _request: web.Request) -> web.Response:
        self.fetches += 1
        return web.Response(status=500) if self.broken else web.json_response({"keys": self.keys})


def _number(value: int) -> str:
    return base64.urlsafe_b64encode(value.to_bytes((value.bit_length() + 7) // 8, "big")).rstrip(b"=").decode()
