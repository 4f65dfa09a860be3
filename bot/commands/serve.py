"""Serves Teams until told to stop: listens, and on SIGTERM or SIGINT finishes what was begun."""

import asyncio
import errno
import gc
import signal

from aiohttp import web

from bot import logs
from bot.door.callers import Callers, CountedRunner, most_callers
from bot.settings import words
from bot.settings.refused import SettingsRefused
from bot.settings.settings import Settings
from bot.wiring import House, open_house

_log = logs.logger(__name__)

_LOOKED_AFTER = 20_000
"""Objects more than were let go of, before the youngest are looked through. Python's own 700 are made by a few answers."""


async def serve(settings: Settings) -> None:
    """Run until a signal comes. Nothing acknowledged is lost: turns end, claimed rows are sent or released."""
    loop = asyncio.get_running_loop()
    logs.watch(loop)
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    house = await open_house(settings)
    runners: list[web.AppRunner] = []
    try:
        runners.append(await _listen(house.app, settings.host, settings.port, "BISITTARE_PORT"))
        if settings.metrics_at is not None:
            runners.append(await _listen(house.figures, *settings.metrics_at, "BISITTARE_METRICS_PORT"))
        _leave_alone_what_stays()
        _log.info("listening", host=settings.host, port=_port(runners[0]), profile=settings.profile)
        await stop.wait()
    finally:
        await _leave(house, runners)


async def _listen(app: web.Application, host: str, port: int, setting: str) -> web.AppRunner:
    """Listen there. Raises SettingsRefused where that cannot be."""
    runner = CountedRunner(app, Callers(most_callers()))
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        await runner.cleanup()
        why = errno.errorcode.get(error.errno or 0, "unknown host")
        raise SettingsRefused(words.CANNOT_LISTEN.filled(name=setting, address=f"{host}:{port}", failure=why)) from None
    return runner


def _leave_alone_what_stays() -> None:
    """Let the search for garbage pass over what the program is made of, and look less often: a turn leaves no circles behind."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_LOOKED_AFTER, 20, 20)


def _port(runner: web.AppRunner) -> int:
    """The port that was bound; port 0 asks for any that is free."""
    address = runner.addresses[0]
    return int(address[1])


async def _leave(house: House, runners: list[web.AppRunner]) -> None:
    _log.info("leaving")
    for runner in runners:
        await runner.cleanup()
    await house.close()
    _log.info("left")
