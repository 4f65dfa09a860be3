"""The line to the bot understands what servers say, and notices what is no answer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.rehearsal.pretended.line_to_bot import BrokenLineError, Line


@asynccontextmanager
async def a_server(*answers: bytes) -> AsyncIterator[tuple[str, list[int]]]:
    """Returns these answers, one a question, then hangs up; its address, and how often it was called."""
    left, calls = list(answers), [0]

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        calls[0] += 1
        while left:
            head = await reader.read(65_536)
            if not head:
                break
            writer.write(left.pop(0))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}/api/messages", calls


@pytest.mark.parametrize(
    ("answer", "status", "body"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", 200, b"{}"),
        (b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n", 202, b""),
        (b"HTTP/1.1 204 No Content\r\n\r\n", 204, b""),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n", 200, b"abcd"),
        (b"HTTP/1.0 500 Error\r\n\r\nall till the end", 500, b"all till the end"),
    ],
)
async def test_every_way_to_end_an_answer_is_understood(answer: bytes, status: int, body: bytes) -> None:
    """By length, in chunks, without a body, and by hanging up."""
    line = Line()
    async with a_server(answer) as (url, _):
        assert await line.post(url, b"{}", {}) == (status, body)
        await line.close()


@pytest.mark.parametrize(
    "answer", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort", b"SSH-2.0\r\n\r\n", b"x" * 70_000]
)
async def test_what_is_no_answer_is_a_broken_line(answer: bytes) -> None:
    """A hang-up before or in the middle, and another protocol."""
    line = Line()
    async with a_server(answer) as (url, _):
        with pytest.raises(BrokenLineError):
            await line.post(url, b"{}", {})
        await line.close()


async def test_a_connection_is_kept_until_the_bot_hangs_up() -> None:
    """Two questions over one connection, then a new one."""
    good = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
    line = Line()
    async with a_server(good, good, good.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"), good) as (url, calls):
        for expected in (1, 1, 1, 2):
            assert (await line.post(url, b"{}", {}), calls[0]) == ((200, b""), expected)
        await line.close()
