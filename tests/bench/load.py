"""The load: ready-made HTTP calls over a few kept connections, each answer looked at; as little work as can be."""

import asyncio
from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from time import perf_counter
from typing import cast

import orjson

from bot.rehearsal.pretended.wire_names import Json

AT_ONCE = 16
_END = b"\r\n\r\n"
_LENGTH = b"content-length: "


@dataclass(frozen=True, slots=True)
class Call:
    """One HTTP request, ready to be written; its answer is good if it is 2xx and holds each text in `names`."""

    octets: bytes
    names: tuple[bytes, ...] = ()


@dataclass(slots=True)
class Result:
    """How it went: good answers, those that were not (by status, or what was missing), and the seconds it took."""

    good: int = 0
    bad: "Counter[str]" = field(default_factory=Counter)
    took_s: float = 0.0
    cpu_s: float = 0.0

    def add(self, other: "Result") -> None:
        """Add what was measured another time."""
        self.good += other.good
        self.bad += other.bad
        self.took_s += other.took_s
        self.cpu_s += other.cpu_s


def call(activity: Json, token: str, *names: str) -> Call:
    """The call with this activity and token, whose answer must hold `names`."""
    body = orjson.dumps(activity)
    head = (
        "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\n"
        f"User-Agent: Microsoft-SkypeBotApi\r\nAuthorization: Bearer {token}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return Call(head.encode() + body, tuple(orjson.dumps(name)[1:-1] for name in names))


async def fire(port: int, calls: Iterable[Call]) -> Result:
    """Say all of it to the bot at `port`, `AT_ONCE` calls under way at a time."""
    result, waiting, loop = Result(), deque(calls), asyncio.get_running_loop()
    lines = min(AT_ONCE, len(waiting))
    if not lines:
        return result
    made = [await loop.create_connection(lambda: _Line(waiting, result), "127.0.0.1", port) for _ in range(lines)]
    began_s = perf_counter()
    for _, line in made:
        line.next()
    await asyncio.gather(*(line.done for _, line in made))
    result.took_s = perf_counter() - began_s
    return result


class _Line(asyncio.Protocol):
    """One connection: says the next call when the last one was answered."""

    def __init__(self, waiting: deque[Call], result: Result) -> None:
        self._waiting, self._result = waiting, result
        self._buffer = b""
        self._said: Call | None = None
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop has a class of its own

    def next(self) -> None:
        """Say the next call; hang up when there is none."""
        if self._waiting:
            self._said = self._waiting.popleft()
            self._transport.write(self._said.octets)
        else:
            self._said = None
            self._transport.close()
            self.done.set_result(None)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head = self._buffer.find(_END)
        if head < 0:
            return
        head_bytes = self._buffer[:head].lower()
        at = head_bytes.find(_LENGTH)
        length = int(head_bytes[at + len(_LENGTH) :].split(b"\r\n", 1)[0]) if at >= 0 else 0
        if len(self._buffer) < head + len(_END) + length:
            return
        answer, self._buffer = self._buffer, b""
        self._judge(answer)
        self.next()

    def connection_lost(self, _exc: Exception | None) -> None:
        if self._said is not None:
            self._result.bad["hung up"] += 1
            self.done.set_result(None)

    def _judge(self, answer: bytes) -> None:
        assert self._said is not None
        if answer[9:10] != b"2":
            self._result.bad[answer[9:12].decode()] += 1
        elif all(name in answer for name in self._said.names):
            self._result.good += 1
        else:
            self._result.bad["names nobody, or somebody else"] += 1
