"""The loop of a world: time without waiting, lines without sockets, and nothing else."""

import asyncio

import aiohttp
import pytest
from aiohttp import web

from tests.world.whole.loop import Deadlock, NoSuchThing, WorldLoop, run
from tests.world.whole.outside import Lines


def test_a_day_takes_no_time() -> None:
    """And who sleeps the shortest wakes first."""
    woke: list[tuple[str, float]] = []

    async def sleeps(loop: WorldLoop, name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        woke.append((name, loop.time()))

    async def both(loop: WorldLoop) -> None:
        await asyncio.gather(sleeps(loop, "day", 86_400.0), sleeps(loop, "second", 1.0))

    run(both)
    assert woke == [("second", 1.0), ("day", 86_400.0)]


def test_the_shortest_sleep_lets_time_pass() -> None:
    """Whoever sleeps until a time that rounding has just missed wakes after it."""

    async def waits(loop: WorldLoop) -> float:
        await asyncio.sleep(10_000.0)
        began = loop.time()
        for _ in range(100):
            await asyncio.sleep(1e-14)
        return loop.time() - began

    assert run(waits) > 0


def test_a_deadlock_says_who_waits_where() -> None:
    """Instead of waiting for ever."""

    async def never(loop: WorldLoop) -> None:
        await loop.create_future()

    with pytest.raises(Deadlock, match="never"):
        run(never)


def test_there_is_no_thread_and_no_host() -> None:
    """Whoever asks is refused."""

    async def thread(_: WorldLoop) -> None:
        await asyncio.to_thread(print)

    async def host(_: WorldLoop) -> None:
        await asyncio.open_connection("example.org", 80)

    for asks in (thread, host):
        with pytest.raises(NoSuchThing):
            run(asks)


def test_http_is_spoken_in_memory() -> None:
    """By aiohttp's own server and client, whatever the size; and who calls where nobody listens is refused."""

    async def answers(request: web.Request) -> web.Response:
        return web.Response(text=(await request.text()) * 2)

    async def talks(_: WorldLoop) -> str:
        app = web.Application(client_max_size=2**24)
        app.router.add_post("/", answers)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port = runner.addresses[0][1]
        async with aiohttp.ClientSession(connector=Lines()) as client:
            async with client.post(f"http://127.0.0.1:{port}/", data="å" * 400_000) as answer:
                text = await answer.text()
            await runner.cleanup()
            with pytest.raises(aiohttp.ClientConnectionError):
                await client.post(f"http://127.0.0.1:{port}/", data="")
        return text

    assert run(talks) == "å" * 800_000
