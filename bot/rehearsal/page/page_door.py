"""The page's door: on loopback only, for pages that came from here only."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path
from typing import Final

from aiohttp import WSMsgType, web
from aiohttp.typedefs import Handler

from bot.rehearsal.page.errands import Errands
from bot.rehearsal.page.rooms import Rooms
from bot.rehearsal.page.visitors import Visitor, Visitors
from bot.rehearsal.pretended.loopback import loopback_host

_LARGEST: Final = 256 * 1024
_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_FILES: Final = {"": "index.html"}


class NotBuiltError(RuntimeError):
    """The page has not been built: it is made by `make page`, which needs Node."""


def built() -> Path:
    """The folder with the page as it is served. Raises NotBuiltError."""
    folder = Path(str(files("bot.rehearsal.page") / "built"))
    if not (folder / "index.html").is_file():
        raise NotBuiltError(str(folder))
    return folder


@asynccontextmanager
async def open_page(rooms: Rooms, news: asyncio.Event, port: int, host: str = "127.0.0.1") -> AsyncIterator[str]:
    """Serve the page until left; gives its address. Port 0 takes any that is free; `news` is set by the rooms.

    Raises NotBuiltError, NotLoopbackError for a host beyond this machine, and OSError for a port that is taken.
    """
    folder, visitors = built(), Visitors(rooms, news)
    app = web.Application(middlewares=[_from_here])
    app.router.add_get("/ws", _socket(rooms, news, visitors))
    app.router.add_get("/{name:[a-z0-9.-]*}", _file(folder))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        site = web.TCPSite(runner, loopback_host(host), port)
        await site.start()
        yield f"http://{host}:{runner.addresses[0][1]}/"
    finally:
        await visitors.close()
        await runner.cleanup()


@web.middleware
async def _from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse calls from pages elsewhere, and those by another host name: somebody else can make one point here."""
    host = request.host.rpartition(":")[0] or request.host
    origin = request.headers.get("Origin")
    is_here = host in {"127.0.0.1", "localhost", "[::1]"} and origin in {None, f"http://{request.host}"}
    if not is_here:
        raise web.HTTPForbidden(text="This page is for this machine only.")
    answer = await handler(request)
    if not answer.prepared:
        answer.headers.update(_HEADERS)
    return answer


def _file(folder: Path) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def give(request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        path = folder / _FILES.get(name, name)
        if not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path, headers=_HEADERS)

    return give


def _socket(
    rooms: Rooms, news: asyncio.Event, visitors: Visitors
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def talk(request: web.Request) -> web.StreamResponse:
        if request.headers.get("Origin") is None:
            raise web.HTTPForbidden(text="This page is for this machine only.")
        socket = web.WebSocketResponse(heartbeat=20, max_msg_size=_LARGEST)
        await socket.prepare(request)
        room = rooms.at(request.query.get("room", ""))
        visitor = Visitor(socket, room, rooms.owns(room, request.query.get("owner", "")))
        visitors.enter(visitor)
        errands = Errands(rooms, news, visitor)
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    errands.take(message.data)
        finally:
            visitors.leave(visitor)
        return socket

    return talk
