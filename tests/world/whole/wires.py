"""Lines in memory: pairs of transports, as an event loop's sockets would be, and those who listen at them.

What one end writes the other end receives in the next round of the loop, in order. Each end is called in the context of
whoever made it, so that a task that begins there belongs to the same house.
"""

import asyncio
from collections.abc import Callable
from contextvars import Context, copy_context
from typing import Any, Final

HOST: Final = "127.0.0.1"


class End(asyncio.Transport):
    """One end of a line."""

    def __init__(self, loop: asyncio.AbstractEventLoop, protocol: asyncio.BaseProtocol, names: dict[str, Any]) -> None:
        """Nothing is said yet; `other` is set by `joined`."""
        super().__init__(names)
        self._loop, self._protocol = loop, protocol
        self.context: Context = copy_context()
        self.other: End | None = None
        self._closing = self._over = self._paused = False
        self._kept = bytearray()

    def call(self, what: Callable[..., object], *with_what: object) -> None:
        """Let the protocol be called soon, in its own context."""
        self._loop.call_soon(what, *with_what, context=self.context)

    # ---- what a protocol asks of its transport

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Send it."""
        if not self._closing and self.other is not None:
            self.other.call(self.other.receive, bytes(data))

    def can_write_eof(self) -> bool:
        """Return whether half of the line can be closed: nobody here needs that."""
        return False

    def is_closing(self) -> bool:
        """Return whether it is closed, or soon will be."""
        return self._closing

    def close(self) -> None:
        """Hang up when all that was written has been received."""
        if not self._closing:
            self._closing = True
            if self.other is not None:
                self.other.call(self.other.hung_up)
            self.call(self._end)

    abort = close

    def get_write_buffer_size(self) -> int:
        """Return what waits: nothing ever does."""
        return 0

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        """Leave it: nothing waits."""

    def pause_reading(self) -> None:
        """Keep what comes."""
        self._paused = True

    def resume_reading(self) -> None:
        """Hand on what was kept."""
        self._paused = False
        if self._kept:
            self.call(self.receive, b"")

    def is_reading(self) -> bool:
        """Return whether what comes is handed on."""
        return not self._paused and not self._closing

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        """Let another protocol hear from now on."""
        self._protocol = protocol

    def get_protocol(self) -> asyncio.BaseProtocol:
        """Return who hears."""
        return self._protocol

    # ---- what comes from the other end

    def begin(self) -> None:
        """The line stands."""
        if not self._over:
            self._protocol.connection_made(self)

    def receive(self, data: bytes) -> None:
        """Something came."""
        self._kept += data
        if not self._paused and not self._closing and self._kept:
            whole, self._kept = bytes(self._kept), bytearray()
            self._protocol.data_received(whole)  # type: ignore[attr-defined]  # all of ours are stream protocols

    def hung_up(self) -> None:
        """The other end is gone."""
        if not self._closing:
            self._protocol.eof_received()  # type: ignore[attr-defined]  # the same
            self.close()

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self._protocol.connection_lost(None)


class _Socket:
    """What is asked of a listening socket: where it is."""

    def __init__(self, port: int) -> None:
        self._port = port

    def getsockname(self) -> tuple[str, int]:
        """Return its address."""
        return HOST, self._port


class Listening(asyncio.AbstractServer):
    """Who listens at a port."""

    def __init__(self, exchange: "Exchange", port: int, made: Callable[[], asyncio.BaseProtocol]) -> None:
        """`made` makes the protocol of each line, in the context of now."""
        self._exchange, self._port = exchange, port
        self.made, self.context = made, copy_context()
        self.sockets = (_Socket(port),)

    def close(self) -> None:
        """Listen no more."""
        self._exchange.forget(self._port, self)

    async def wait_closed(self) -> None:
        """Return at once."""

    def is_serving(self) -> bool:
        """Return whether somebody can call."""
        return self._exchange.listens(self._port) is self

    async def start_serving(self) -> None:
        """It does already."""

    async def serve_forever(self) -> None:
        """It does already."""

    def get_loop(self) -> asyncio.AbstractEventLoop:
        """Return the loop."""
        return self._exchange.loop


class Exchange:
    """All who listen, by their ports, and all the lines there are."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Nobody listens."""
        self.loop = loop
        self._there: dict[int, Listening] = {}
        self._next = 40_000
        self.ends: list[End] = []

    def listen(self, made: Callable[[], asyncio.BaseProtocol], port: int) -> Listening:
        """Listen at the port; 0 takes the next that is free. Raises OSError where somebody does already."""
        if not port:
            self._next += 1
            port = self._next
        if port in self._there:
            message = "the port is taken"
            raise OSError(message)
        self._there[port] = Listening(self, port, made)
        return self._there[port]

    def listens(self, port: int) -> Listening | None:
        """Return who listens there."""
        return self._there.get(port)

    def forget(self, port: int, who: Listening) -> None:
        """Let the port be free."""
        if self._there.get(port) is who:
            del self._there[port]

    def call(self, made: Callable[[], asyncio.BaseProtocol], port: int) -> tuple[End, asyncio.BaseProtocol]:
        """Call the port. Raises ConnectionRefusedError where nobody listens."""
        there = self._there.get(port)
        if there is None:
            raise ConnectionRefusedError
        mine = made()
        theirs = there.context.copy().run(there.made)
        far = there.context.copy().run(End, self.loop, theirs, _names(port, 1))
        near = End(self.loop, mine, _names(1, port))
        near.other, far.other = far, near
        self.ends = [one for one in self.ends if not one.is_closing()] + [near, far]
        far.call(far.begin)
        near.begin()
        return near, mine


def _names(own: int, other: int) -> dict[str, Any]:
    return {"sockname": (HOST, own), "peername": (HOST, other), "socket": None, "sslcontext": None}
