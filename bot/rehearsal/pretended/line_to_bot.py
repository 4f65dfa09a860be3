"""The telephone line to the bot: HTTP/1.1 over connections that are kept, and nothing that a rehearsal can do without.

A general client costs more for each call than the bot needs to answer it, and then a load test measures the client.
"""

import asyncio
import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

_MAX_HEAD = 64 * 1024


class BrokenLineError(ConnectionError):
    """The bot hung up, or said something that is no HTTP."""


@dataclass(slots=True)
class _Connection:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @property
    def is_open(self) -> bool:
        return not (self.reader.at_eof() or self.writer.is_closing())


@dataclass(slots=True)
class Line:
    """Calls one host, over as many connections at once as are asked for; free ones are used again."""

    _free: dict[tuple[str, int], list[_Connection]] = field(default_factory=dict)
    _all: set[asyncio.StreamWriter] = field(default_factory=set)

    async def post(self, url: str, octets: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        """The status and body of the answer. No redirect is followed. Raises OSError, BrokenLineError included."""
        parts = urlsplit(url)
        place = (parts.hostname or "", parts.port or 80)
        connection = await self._connection(place)
        kept = False
        try:
            connection.writer.write(_head(parts.path, parts.netloc, len(octets), headers) + octets)
            await connection.writer.drain()
            status, body, kept = await _answer(connection.reader)
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError) as error:
            raise BrokenLineError(type(error).__name__) from None
        finally:
            # Also when the caller's patience ended: an answer that comes later must not meet the next question.
            if kept:
                self._free.setdefault(place, []).append(connection)
            else:
                self._hang_up(connection.writer)
        return status, body

    async def close(self) -> None:
        """Hang up everywhere."""
        for writer in list(self._all):
            self._hang_up(writer)
            with contextlib.suppress(OSError):
                await writer.wait_closed()
        self._free.clear()

    async def _connection(self, place: tuple[str, int]) -> _Connection:
        free = self._free.get(place, [])
        while free:
            connection = free.pop()
            if connection.is_open:
                return connection
            self._hang_up(connection.writer)
        reader, writer = await asyncio.open_connection(*place, limit=_MAX_HEAD)
        self._all.add(writer)
        return _Connection(reader, writer)

    def _hang_up(self, writer: asyncio.StreamWriter) -> None:
        self._all.discard(writer)
        writer.close()


def _head(path: str, host: str, length: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"POST {path or '/'} HTTP/1.1", f"Host: {host}", f"Content-Length: {length}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode()


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes, bool]:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *rest = head.decode("latin-1").split("\r\n")
    status = int(first.partition(" ")[2][:3])
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest if line)}
    kept = headers.get("connection", "").lower() != "close"
    if headers.get("transfer-encoding", "").lower() == "chunked":
        return status, await _chunks(reader), kept
    if "content-length" in headers:
        return status, await reader.readexactly(int(headers["content-length"])), kept
    if status in {204, 304}:
        return status, b"", kept
    return status, await reader.read(), False


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    whole = b""
    while size := int((await reader.readuntil(b"\r\n")).split(b";", 1)[0], 16):
        whole += (await reader.readexactly(size + 2))[:-2]
    while await reader.readuntil(b"\r\n") != b"\r\n":
        pass
    return whole
