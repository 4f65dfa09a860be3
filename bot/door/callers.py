"""How many callers are listened to at the same time, and for how long: one that sends no whole call is cut off, so that others get in.

A connection costs an open file, and half a call costs the one who sends it nothing. So a call's head must be whole within
`HEAD_S`, and when as many are connected as there may be, whoever has been silent the longest makes room.
"""

import asyncio
import resource
from collections.abc import Awaitable, Callable
from typing import Final, cast

from aiohttp import web

from bot.door.web import CALLED_AT, CALLS, Process

Answers = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
HEAD_S: Final = 10.0
_MOST: Final = 800
_LEAST: Final = 16


def most_callers() -> int:
    """Return how many may be connected at once: fewer than files may be open, since the bot itself needs some."""
    files = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return max(_LEAST, min(_MOST, files * 3 // 4)) if files != resource.RLIM_INFINITY else _MOST


class Callers:
    """The connections of one port: `heard` goes around what answers their calls, and `received` around each protocol."""

    def __init__(self, most: int, head_s: float = HEAD_S) -> None:
        """Let `most` be connected at once; each has `head_s` seconds from its first byte to the end of a call's head."""
        self._most = most
        self._head_s = head_s
        self._busy: set[asyncio.Transport] = set()
        # Both by the time since when they are silent, the longest first.
        self._speaking: dict[asyncio.Transport, float] = {}
        self._idle: dict[asyncio.Transport, float] = {}
        self._timer: asyncio.TimerHandle | None = None

    def received(self, inner: asyncio.Protocol) -> asyncio.Protocol:
        """Return a protocol that does what `inner` does, for a connection that is counted and timed."""
        return _Counted(self, inner)

    def heard(self, answers: Answers) -> Answers:
        """Return what answers a call as `answers` does; while that lasts its connection is not silent.

        A middleware would do the same, and the application look for it, and for what it goes around, with each call.
        """

        async def answered(request: web.BaseRequest) -> web.StreamResponse:
            line = request.transport
            if line is None:  # it has hung up already
                return await answers(request)
            self._speaking.pop(line, None)
            self._idle.pop(line, None)
            self._busy.add(line)
            try:
                return await answers(request)
            finally:
                if line in self._busy:
                    self._busy.discard(line)
                    self._idle[line] = asyncio.get_running_loop().time()

        return answered

    def came(self, line: asyncio.Transport) -> bool:
        """Count a new connection, whose time to speak begins now. False where there is no room and none can be made."""
        full = len(self._busy) + len(self._speaking) + len(self._idle) >= self._most
        if full and not self._room_is_made():
            return False
        self._listen(line)
        return True

    def spoke(self, line: asyncio.Transport) -> None:
        """Begin to count the time of one that was answered, and now begins another call."""
        if self._idle.pop(line, None) is not None:
            self._listen(line)

    def left(self, line: asyncio.Transport) -> None:
        """Forget a connection that is over."""
        self._busy.discard(line)
        self._speaking.pop(line, None)
        self._idle.pop(line, None)

    def _listen(self, line: asyncio.Transport) -> None:
        loop = asyncio.get_running_loop()
        self._speaking[line] = loop.time()
        if self._timer is None:
            self._timer = loop.call_later(self._head_s, self._let_go)

    def _let_go(self) -> None:
        """End every connection whose time is up, and look again when the next one's is."""
        loop = asyncio.get_running_loop()
        self._timer = None
        late = [line for line, since in self._speaking.items() if loop.time() >= since + self._head_s]
        for line in late:
            self._end(line)
        for since in self._speaking.values():
            self._timer = loop.call_at(since + self._head_s, self._let_go)
            return

    def _room_is_made(self) -> bool:
        """End the connection that has been silent the longest; False where everybody is being answered."""
        oldest = [next(iter(silent.items())) for silent in (self._speaking, self._idle) if silent]
        if not oldest:
            return False
        self._end(min(oldest, key=lambda one: one[1])[0])
        return True

    def _end(self, line: asyncio.Transport) -> None:
        self.left(line)
        line.abort()


class _Counted(asyncio.Protocol):
    """A connection's protocol, with its coming, speaking and leaving told to the callers' list."""

    def __init__(self, callers: Callers, inner: asyncio.Protocol) -> None:
        self._callers = callers
        self._inner = inner
        self._line: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        line = cast("asyncio.Transport", transport)
        if self._callers.came(line):
            self._line = line
            self._inner.connection_made(transport)
        else:
            line.abort()

    def data_received(self, data: bytes) -> None:
        if self._line is not None:
            self._callers.spoke(self._line)
            self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        return self._inner.eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._line is not None:
            self._callers.left(self._line)
            self._inner.connection_lost(exc)

    def pause_writing(self) -> None:
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._inner.resume_writing()


def _straight(calls: Process | None, answers: Answers) -> Answers:
    """Return what answers as `answers` does, and lets `calls` answer Teams at once: no table of paths is gone through for it."""
    if calls is None:
        return answers

    def answered(request: web.BaseRequest) -> Awaitable[web.StreamResponse]:
        teams = request.rel_url.raw_path == CALLED_AT and request.method == "POST" and "Expect" not in request.headers
        return calls(cast("web.Request", request)) if teams else answers(request)

    return answered


class CountedRunner(web.AppRunner):
    """Runs an application for callers that are counted. Raises what its parent does."""

    def __init__(self, app: web.Application, callers: Callers) -> None:
        """Let no request be unpacked: the gate refuses a packed body, so nothing is unpacked for a stranger."""
        super().__init__(app, access_log=None, shutdown_timeout=5, auto_decompress=False)
        self._callers = callers

    async def setup(self) -> None:
        """Make the server, which hears each call through the callers' list."""
        await super().setup()
        server = super().server
        assert server is not None  # noqa: S101  # it was made just now
        server.request_handler = self._callers.heard(_straight(self.app.get(CALLS), server.request_handler))

    @property
    def server(self) -> Callable[[], asyncio.Protocol] | None:  # type: ignore[override]  # a site only calls it
        """What makes the protocol of each new connection."""
        inner = super().server
        return None if inner is None else lambda: self._callers.received(inner())
