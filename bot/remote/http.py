"""One pooled way out to Microsoft: time-outs, our token, one quick second try, and typed refusals without bodies."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Final

import aiohttp
import orjson
from yarl import URL

from bot import clock_and_chance
from bot.metrics import OUTBOUND
from bot.remote.errors import Forbidden, Gone, Later, NoToken, Refused
from bot.remote.tokens import Tokens
from cards.quick_dataclass import quick_dataclass

_TIMEOUT: Final = aiohttp.ClientTimeout(total=20, connect=5)
_BUSY: Final = frozenset(
    {
        HTTPStatus.PRECONDITION_FAILED,
        HTTPStatus.TOO_MANY_REQUESTS,
        HTTPStatus.BAD_GATEWAY,
        HTTPStatus.SERVICE_UNAVAILABLE,
        HTTPStatus.GATEWAY_TIMEOUT,
    }
)
_QUICK_S: Final = 1.0
_LONGEST_S: Final = 3600.0
_NO_TOKEN_S: Final = 15.0
_MAX_CODE_CHARS: Final = 80
_CONNECTIONS: Final = 100


@quick_dataclass(frozen=True, slots=True)
class Request:
    """One thing asked. `kind` names it in the figures; `url` is written ready, with every part percent-encoded. `headers`: what a body that is no JSON has."""

    kind: str
    method: str
    url: str
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@quick_dataclass(frozen=True, slots=True)
class _Response:
    status: int
    body: bytes
    retry_after_s: float | None


def connections() -> aiohttp.BaseConnector:
    """The way out of this machine, by as many connections as are needed at once."""
    return aiohttp.TCPConnector(limit=_CONNECTIONS, ttl_dns_cache=60)


def new_session(connector: aiohttp.BaseConnector | None = None) -> aiohttp.ClientSession:
    """A pool of connections for the whole process; it follows no proxy of the environment and keeps no cookies."""
    return aiohttp.ClientSession(
        connector=connector or connections(), timeout=_TIMEOUT, cookie_jar=aiohttp.DummyCookieJar()
    )


class Remote:
    """Calls one service with tokens for one audience. `tokens` is None where none are used (BISITTARE_LOCAL=1).

    `trusted` says which addresses may be called at all: our token is sent nowhere else.
    """

    def __init__(
        self, session: aiohttp.ClientSession, tokens: Tokens | None, audience: str, trusted: Callable[[str], bool]
    ) -> None:
        """Call through `session`."""
        self._session = session
        self._tokens = tokens
        self._audience = audience
        self._trusted = trusted

    async def call(self, request: Request) -> Mapping[str, object]:
        """Ask; the answer's object, empty where there is none.

        A busy service is asked once more at once, and then the caller is told to come Later: long patience is the
        courier's. Raises Later, Gone, Forbidden or Refused.
        """
        if not self._trusted(request.url.partition("?")[0]):
            OUTBOUND.labels(request.kind, "untrusted").inc()
            raise Refused(0, "UntrustedAddress")
        response = await self._answer(request)
        if response is None or (response.status in _BUSY and (response.retry_after_s or 0.0) <= _QUICK_S):
            # Chance spreads those who were turned away together.
            chance_s = 0.1 + 0.4 * clock_and_chance.share()
            await asyncio.sleep(chance_s if response is None else response.retry_after_s or chance_s)
            response = await self._answer(request)
        if response is not None and HTTPStatus.OK <= response.status < HTTPStatus.MULTIPLE_CHOICES:
            OUTBOUND.labels(request.kind, "done").inc()
            return _object(response.body)
        OUTBOUND.labels(request.kind, "out of reach" if response is None else str(response.status)).inc()
        raise _refusal(response)

    async def _answer(self, request: Request) -> _Response | None:
        """The answer, with a second token if the first was refused; None when the service was out of reach."""
        if self._tokens is None:
            return await self._send(request, None)
        try:
            token = await self._tokens.get(self._audience)
            response = await self._send(request, token)
            if response is not None and response.status == HTTPStatus.UNAUTHORIZED:
                response = await self._send(request, await self._tokens.instead_of(self._audience, token))
        except NoToken:
            raise Later(_NO_TOKEN_S) from None
        return response

    async def _send(self, request: Request, token: str | None) -> _Response | None:
        headers = {"Accept": "application/json"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        if request.body is not None:
            headers["Content-Type"] = "application/json; charset=utf-8"
        try:
            async with self._session.request(
                request.method,
                URL(request.url, encoded=True),
                data=request.body,
                headers=headers | dict(request.headers),
                allow_redirects=False,
            ) as answer:
                body = await answer.read()
                return _Response(answer.status, body, _retry_after_s(answer.headers))
        except TimeoutError:
            # It has had its time; a second try at once would only make the others wait as long again.
            OUTBOUND.labels(request.kind, "timed out").inc()
            raise Later from None
        except aiohttp.ClientError:
            return None


def _refusal(response: _Response | None) -> Exception:
    if response is None:
        return Later()
    if response.status in _BUSY:
        return Later(response.retry_after_s)
    code = _code(response.body)
    match response.status:
        case HTTPStatus.NOT_FOUND | HTTPStatus.GONE:
            return Gone()
        case HTTPStatus.FORBIDDEN:
            return Forbidden(code)
    return Refused(response.status, code)


def _object(body: bytes) -> Mapping[str, object]:
    try:
        parsed = orjson.loads(body) if body else None
    except orjson.JSONDecodeError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _code(body: bytes) -> str:
    """Microsoft's short word for why; the message that comes with it may repeat what we sent, and is not looked at."""
    error = _object(body).get("error")
    code = error.get("code") if isinstance(error, dict) else None
    return code if isinstance(code, str) and code.isidentifier() and len(code) <= _MAX_CODE_CHARS else ""


def _retry_after_s(headers: Mapping[str, str]) -> float | None:
    """The seconds to wait, told as a number or as a date; at most 60 minutes; None where nothing sensible is told.

    A date is by the service's own clock, and so is the answer's own date: this machine's may be wrong, and tells nothing.
    """
    header = headers.get("Retry-After", "")
    if header.strip().isdecimal():
        return min(float(header), _LONGEST_S)
    until, answered = _date(header), _date(headers.get("Date", ""))
    if until is None or answered is None:
        return None
    return min(max((until - answered).total_seconds(), 0.0), _LONGEST_S)


def _date(header: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(header)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
