"""The counter where each call of the bot is served: token checked, trouble made, limits kept, everything recorded."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import orjson
from aiohttp import web

from bot.rehearsal.pretended.faults import Call, Fault, Faults
from bot.rehearsal.pretended.limits import Limits
from bot.rehearsal.pretended.login_desk import CONNECTOR, LoginDesk
from bot.rehearsal.pretended.recorder import Recorder
from bot.rehearsal.pretended.wire_names import Json

_READING = frozenset({Call.MEMBERS, Call.MEMBER, Call.MEETING, Call.PARTICIPANT, Call.OPTIONS, Call.LOG})


class RefusedError(Exception):
    """The Connector says no: an HTTP status, Teams' code, and a sentence."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code = status, code


@dataclass(frozen=True, slots=True)
class ServiceCall:
    """One call: what is in its path and query, and its body when it had one."""

    path: dict[str, str]
    query: dict[str, str]
    body: Json | None
    size_utf16: int
    url: str = ""

    def needed(self) -> Json:
        """The body. Raises RefusedError when there is none."""
        if self.body is None:
            raise RefusedError(400, "BadSyntax", "A JSON object is needed.")
        return self.body


@dataclass(frozen=True, slots=True)
class Given:
    """A good answer."""

    status: int
    body: Json | list[Json] | None = None


@dataclass(frozen=True, slots=True)
class Counter:
    """Wraps a deed into an aiohttp handler."""

    desk: LoginDesk
    faults: Faults
    limits: Limits
    recorder: Recorder

    def serve(
        self, call: Call, deed: Callable[[ServiceCall], Given], service: str = ""
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        """A handler that does `deed` for those who may ask. `service` is whose tokens are asked for: "" the Connector's."""

        async def handler(request: web.Request) -> web.Response:
            raw = await request.read()
            fault = None
            body: Json | None = None
            try:
                self._admit(request, service)
                body = _body(raw)
                fault = self.faults.take(call, request.match_info.get("conversation"))
                if fault is not None:
                    await self._suffer(fault)
                self._refuse(request, body)
                wait_s = self._wait_s(call, request)
                given = self._limited(wait_s) if wait_s else deed(_asked(request, raw, body))
                if isinstance(given.body, dict):
                    given = Given(given.status, self.faults.alters(request.path_qs, given.body))
            except RefusedError as no:
                given = Given(no.status, {"error": {"code": no.code, "message": str(no)}})
                wait_s = (fault.retry_after_s or 0) if fault else 0
            self.recorder.call(request.method, request.path_qs, body, given.status, given.body)
            if fault is not None and fault.loses_answer and request.transport is not None:
                request.transport.abort()
            return _response(given, wait_s)

        return handler

    def _admit(self, request: web.Request, service: str) -> None:
        audience = f"{request.scheme}://{request.host}/{service}" if service else CONNECTOR
        if not self.desk.accepts(request.headers.get("Authorization"), audience):
            raise RefusedError(401, "Unauthorized", "Authorization has been denied for this request.")

    async def _suffer(self, fault: Fault) -> None:
        await self.faults.suffer(fault)
        if fault.hangs:
            raise asyncio.CancelledError
        if fault.status is not None:
            raise RefusedError(fault.status, _fault_code(fault.status), "The pretend Teams was asked to fail here.")

    def _refuse(self, request: web.Request, body: Json | None) -> None:
        if status := self.faults.refuses(request.method, request.path_qs, body):
            raise RefusedError(status, _fault_code(status), "The pretend Teams was asked to refuse this.")

    def _wait_s(self, call: Call, request: web.Request) -> int:
        conversation = request.match_info.get("conversation")
        return self.limits.wait_s(conversation, reading=call in _READING) if conversation else 0

    def _limited(self, wait_s: int) -> Given:
        text = f"API calls quota exceeded! maximum admitted, retry after {wait_s} s."
        return Given(429, {"error": {"code": "TooManyRequests", "message": text}})


@dataclass(slots=True)
class Complaints:
    """What the bot did that Teams takes without a word and then shows wrongly or not at all."""

    said: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Note it once."""
        if text not in self.said:
            self.said.append(text)


def _asked(request: web.Request, raw: bytes, body: Json | None) -> ServiceCall:
    size = len(raw) if len(raw) < 50_000 else len(raw.decode(errors="replace").encode("utf-16-le"))  # noqa: PLR2004
    return ServiceCall(dict(request.match_info), dict(request.query), body, size, str(request.url))


def _body(raw: bytes) -> Json | None:
    if not raw.strip():
        return None
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError:
        body = None
    if not isinstance(body, dict):
        raise RefusedError(400, "BadSyntax", "The body is no JSON object.")
    return body


def _fault_code(status: int) -> str:
    return {412: "PreconditionFailed", 429: "TooManyRequests", 403: "Forbidden"}.get(status, "ServiceError")


def _response(given: Given, wait_s: int) -> web.Response:
    headers = {"Retry-After": str(wait_s)} if wait_s else {}
    if given.body is None:
        return web.Response(status=given.status, headers=headers)
    octets = orjson.dumps(given.body)
    return web.Response(status=given.status, body=octets, content_type="application/json", headers=headers)
