"""A little Microsoft on loopback: a login that gives tokens, and a Connector that answers as it is told."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import orjson
from aiohttp import web
from aiohttp.test_utils import TestServer


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came: the path keeps its query and its percent-encoding."""

    method: str
    path: str
    token: str
    body: object


@dataclass(slots=True)
class Microsoft:
    """Hands out `token-1`, `token-2`, …; answers each request with the next of `answers`, and 200 {} when there are none.

    An answer is a status, a body and headers. `refused` tokens are answered 401 whatever is asked.
    """

    asked: list[Asked] = field(default_factory=list)
    answers: deque[tuple[int, object, Mapping[str, str]]] = field(default_factory=deque)
    refused: set[str] = field(default_factory=set)
    given: int = 0
    lasts_s: object = 3600
    login_answers: deque[tuple[int, object]] = field(default_factory=deque)
    forms: list[dict[str, str]] = field(default_factory=list)
    _server: TestServer = field(init=False)

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/{tenant}/oauth2/v2.0/token", self._login)
        app.router.add_route("*", "/emea/{rest:.*}", self._answer)
        self._server = TestServer(app)
        await self._server.start_server()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._server.close()

    @property
    def url(self) -> str:
        """Where it lives, without a slash at the end."""
        return str(self._server.make_url("")).rstrip("/")

    def answer(self, status: int, body: object = None, **headers: str) -> None:
        """Answer the next request so."""
        self.answers.append((status, body, headers))

    async def _login(self, request: web.Request) -> web.Response:
        self.forms.append({key: str(value) for key, value in (await request.post()).items()})
        if self.login_answers:
            status, body = self.login_answers.popleft()
            return web.json_response(body, status=status)
        self.given += 1
        return web.json_response({"access_token": f"token-{self.given}", "expires_in": self.lasts_s})

    async def _answer(self, request: web.Request) -> web.Response:
        raw = await request.read()
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.asked.append(Asked(request.method, request.raw_path, token, orjson.loads(raw) if raw else None))
        if token in self.refused:
            return web.Response(status=401)
        status, body, headers = self.answers.popleft() if self.answers else (200, {}, {})
        text = body if isinstance(body, str) else orjson.dumps(body).decode()
        return web.Response(status=status, text=text, headers=headers, content_type="application/json")
