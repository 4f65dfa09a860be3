"""Half a call holds nobody up: who says nothing whole is let go of, and whoever speaks gets in."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from bot.door.callers import Callers, CountedRunner
from bot.door.web import CALLS

HALF = b"POST /slow HTTP/1.1\r\nHost: x\r\nX-a: "
WHOLE = b"GET /fast HTTP/1.1\r\nHost: x\r\n\r\n"
Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Door:
    """An application with a quick answer and one that waits to be let through, at a port of its own."""

    def __init__(self) -> None:
        """Let nobody through yet."""
        self.through = asyncio.Event()
        self.asked = asyncio.Event()
        self.port = 0

    async def line(self, said: bytes) -> Line:
        """Connect, and say this."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(said)
        return reader, writer

    async def fast(self, _request: web.Request) -> web.Response:
        """Answer at once."""
        return web.Response(text="fast")

    async def slow(self, _request: web.Request) -> web.Response:
        """Answer when it is let through."""
        self.asked.set()
        await self.through.wait()
        return web.Response(text="slow")


@asynccontextmanager
async def door(callers: Callers) -> AsyncIterator[Door]:
    """A door for these callers."""
    found, app = Door(), web.Application()
    app.router.add_get("/fast", found.fast)
    app.router.add_get("/slow", found.slow)
    runner = CountedRunner(app, callers)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.port = int(runner.addresses[0][1])
    try:
        yield found
    finally:
        await runner.cleanup()


async def over(line: Line) -> bool:
    """Wait until the other side has ended the connection, which said nothing before."""
    try:
        return await line[0].read() == b""
    except ConnectionResetError:
        return True


async def hang_up(lines: Sequence[Line]) -> None:
    """End these connections."""
    for _, writer in lines:
        writer.close()


@pytest.mark.parametrize("said", [b"", HALF])
async def test_a_head_that_is_not_whole_in_time_ends_its_connection(said: bytes) -> None:
    """Whether it was begun or not."""
    async with door(Callers(10, head_s=0)) as here:
        line = await here.line(said)
        assert await over(line)
        await hang_up([line])


async def test_whoever_was_silent_the_longest_makes_room() -> None:
    """A new caller is answered however many have said half; the newest of those are still there."""
    async with door(Callers(5, head_s=1_000_000)) as here:
        silent = [await here.line(HALF) for _ in range(20)]
        async with aiohttp.ClientSession() as session:
            answer = await session.get(f"http://127.0.0.1:{here.port}/fast")
            assert await answer.text() == "fast"
            assert [await over(line) for line in silent[:15]] == [True] * 15
            newest = silent[-1]
            newest[1].write(b"x\r\nContent-Length: 0\r\n\r\n")
            assert b"405" in await newest[0].readline()
        await hang_up(silent)


async def test_one_that_was_answered_and_is_silent_makes_room_too() -> None:
    """Its line was kept for another call, and a caller opens a new one when it is gone."""
    async with door(Callers(2, head_s=1_000_000)) as here:
        answered = await here.line(WHOLE)
        assert b"200" in await answered[0].readline()
        await answered[0].readuntil(b"fast")
        half = [await here.line(HALF)]
        other = await here.line(WHOLE)
        assert b"200" in await other[0].readline()
        assert await over(answered)
        await hang_up([answered, *half, other])


async def test_one_that_is_being_answered_is_never_let_go_of() -> None:
    """Nor is there room for more when all are; once it is answered there is."""
    async with door(Callers(1, head_s=1_000_000)) as here:
        busy = await here.line(WHOLE.replace(b"fast", b"slow"))
        await here.asked.wait()
        refused = await here.line(WHOLE)
        assert await over(refused)
        here.through.set()
        await busy[0].readuntil(b"slow")
        last = await here.line(WHOLE)
        assert b"200" in await last[0].readline()
        await hang_up([busy, refused, last])


class Wire(asyncio.Transport):
    """A connection of which only its end is of interest."""

    ended = False

    def abort(self) -> None:
        """Note it."""
        self.ended = True


async def answered(callers: Callers, line: Wire) -> None:
    """A whole call comes on the line and is answered."""

    async def handler(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response()

    await callers.heard(handler)(make_mocked_request("GET", "/fast", transport=line))


async def test_time_begins_anew_with_each_call_of_a_line() -> None:
    """One that was answered may be silent for long; half a call after that is half a call."""
    callers, line = Callers(10, head_s=0), Wire()
    callers.came(line)
    await answered(callers, line)
    for _ in range(3):
        await asyncio.sleep(0)
    assert not line.ended
    callers.spoke(line)
    for _ in range(3):
        await asyncio.sleep(0)
    assert line.ended


async def test_one_that_speaks_again_is_not_the_one_that_was_silent_the_longest() -> None:
    """Room is made by another, which was answered after it."""
    callers, first, second = Callers(2, head_s=1_000_000), Wire(), Wire()
    for line in (first, second):
        callers.came(line)
        await answered(callers, line)
    callers.spoke(first)
    callers.came(Wire())
    assert (first.ended, second.ended) == (False, True)


@pytest.mark.parametrize(
    ("head", "how"),
    [
        ("POST /api/messages HTTP/1.1", "straight"),
        ("POST /api/messages?a=b HTTP/1.1", "straight"),
        ("GET /api/messages HTTP/1.1", "by the table"),
        ("POST /api%2Fmessages HTTP/1.1", "by the table"),
        ("POST /api/messages HTTP/1.1\r\nExpect: 100-continue", "by the table"),
    ],
)
async def test_teams_calls_are_answered_at_once_and_all_others_by_the_table_of_paths(head: str, how: str) -> None:
    """What answers is the same; here two answers tell the ways apart."""

    async def straight(_: web.Request) -> web.Response:
        return web.Response(text="straight")

    async def by_the_table(_: web.Request) -> web.Response:
        return web.Response(text="by the table")

    app = web.Application()
    app[CALLS] = straight
    app.router.add_route("*", "/{any:.*}", by_the_table)
    runner = CountedRunner(app, Callers(2))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(runner.addresses[0][1]))
        writer.write(f"{head}\r\nHost: here\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".encode())
        assert (await reader.read()).decode().endswith(how)
        writer.close()
    finally:
        await runner.cleanup()
